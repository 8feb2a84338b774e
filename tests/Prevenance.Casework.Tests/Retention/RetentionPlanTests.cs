using Prevenance.Accounts;
using Prevenance.Casework.Retention;

namespace Prevenance.Casework.Tests.Retention;

public class RetentionPlanTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    [Theory]
    [InlineData("last contact 2024-11-28", "keep 2026-11-28")]
    [InlineData("last contact 2024-11-27", "archive 2026-11-27")]
    [InlineData("last contact 2024-02-29", "archive 2026-02-28")]
    [InlineData("last contact 2024-01-10; reminder on 2026-10-01 without answer", "archive 2026-01-10")]
    [InlineData("last contact 2024-01-10; letter sent on 2026-10-01; called on 2026-10-02 without answer", "archive 2026-01-10")]
    [InlineData("last contact 2024-01-10; last contact 2026-10-01", "keep 2028-10-01")]
    [InlineData("last contact 2024-01-10; appointment on 2026-12-03", "keep 2026-12-03")]
    [InlineData("last contact 2024-01-10; appointment on 2026-11-26", "archive 2026-01-10")]
    [InlineData("last contact 2026-01-10; appointment on 2026-12-03", "keep 2028-01-10")]
    [InlineData("last contact 2024-01-10; open referral since 2024-01-09", "keep -")]
    [InlineData("last contact 2024-01-10; running measure", "keep -")]
    [InlineData("last contact 2024-01-10; measure until 2027-03-31", "keep 2027-03-31")]
    [InlineData("last contact 2024-01-10; hold: litigation, named person, until 2026-10", "archive 2026-01-10")]
    [InlineData("last contact 2024-01-10; hold: litigation, named person, without an end", "keep -")]
    [InlineData("archived 2024-11-28; nothing since", "keep 2026-11-28")]
    [InlineData("archived 2024-11-27; nothing since", "erase 2026-11-27")]
    [InlineData("last contact 2022-01-10; archived 2024-06-01; last contact 2026-10-01", "keep 2028-10-01")]
    [InlineData("archived 2024-06-01; open referral", "keep -")]
    [InlineData("never a contact; created on 2025-05-05", "keep 2027-05-05")]
    [InlineData("never a contact; created on 2023-05-05; read by a colleague on 2026-10-02", "archive 2025-05-05")]
    [InlineData("last contact 2024-05-01; deceased 2024-12-01", "keep 2026-12-01")]
    [InlineData("last contact 2024-05-01; deceased on 2024-11-01", "archive 2026-11-01")]
    [InlineData("last contact 2024-01-10; minor born 2008-11-27", "archive 2026-01-10")]
    [InlineData("last contact 2024-01-10; minor born 2008-11-28", "decide 2026-01-10")]
    [InlineData("last contact 2025-01-10; minor born 2015-01-01", "keep 2027-01-10")]
    [InlineData("last contact 2020-01-10; minor born 2000-01-01; child protection: setting of the département", "decide 2022-01-10")]
    [InlineData("last contact 2026-10-01; person asked for erasure on 2026-11-20", "decide 2026-12-20")]
    public void A_file_is_kept_for_as_long_as_its_one_clock_says(string sentence, string expected)
    {
        var proposal = Of(FileSentences.Read("r", sentence));
        Assert.Equal(expected, $"{proposal.Action.ToString().ToLowerInvariant()} {(proposal.Day is { } day ? DayText.Iso(day) : "-")}");
    }

    [Fact]
    public void The_shared_files_are_proposed_as_expected()
    {
        var cases = RetentionCase.Read(SharedCases.Require("casework", "cases", "c09-retention.csv"), null, DateOnly.MinValue, new());
        Assert.Equal(cases.Select(one => one.Expected), cases.Select(one => one.Outcome));
        Assert.Equal(new DateOnly(2028, 3, 1), cases[0].Proposal.Day);
    }

    [Fact]
    public void A_merged_file_follows_the_other_and_an_undo_brings_back_its_own_clock()
    {
        var (head, follower) = (FileSentences.Read("a", "last contact 2024-01-10"), FileSentences.Read("b", "last contact 2026-03-01; merged into a on 2025-05-05"));
        Assert.All(RetentionPlan.Of([head, follower], Today, new()), proposal => Assert.Equal((RetentionAction.Keep, new DateOnly(2028, 3, 1)), (proposal.Action, proposal.Day)));
        Assert.Equal([RetentionAction.Archive, RetentionAction.Keep], RetentionPlan.Of([head, follower with { MergedInto = null }], Today, new()).Select(proposal => proposal.Action));
    }

    [Fact]
    public void What_holds_one_file_of_a_person_holds_the_other()
    {
        var (head, follower) = (FileSentences.Read("a", "last contact 2024-01-10"), FileSentences.Read("b", "open referral; merged into a on 2025-05-05"));
        Assert.All(RetentionPlan.Of([head, follower], Today, new()), proposal => Assert.Equal(RetentionAction.Keep, proposal.Action));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("b")]
    public void A_file_that_follows_none_is_refused(string followed) =>
        Assert.Throws<RefusalException>(() => RetentionPlan.Of([FileSentences.Read("b", $"merged into {followed} on 2025-05-05")], Today, new()));

    [Fact]
    public void A_hold_that_is_over_or_that_has_no_end_is_told()
    {
        Assert.Equal("un contentieux : terminé depuis le 31 octobre 2026, ne retient plus", Assert.Single(Of(FileSentences.Read("r", "hold: litigation, named person, until 2026-10")).ToReview).French);
        Assert.Equal("un contentieux : sans fin, à fixer", Assert.Single(Of(FileSentences.Read("r", "hold: litigation, named person, without an end")).ToReview).French);
        Assert.Equal("un contentieux : sans responsable ou sans raison, à écrire", new Hold(HoldKind.Litigation, Today).ToReview(Today)?.French);
        Assert.Null(new Hold(HoldKind.Litigation, Today, "Perrin", "recours").ToReview(Today));
    }

    [Theory]
    [InlineData("archived 2024-12-28", false, null)]
    [InlineData("archived 2024-12-27", true, null)]
    [InlineData("archived 2024-12-27; told on 2026-11-27", false, null)]
    [InlineData("archived 2024-11-01", true, "prévenir")]
    [InlineData("archived 2024-11-01; told on 2026-10-28", false, "prévenir")]
    [InlineData("archived 2024-11-01; told on 2026-10-27", false, null)]
    [InlineData("archived 2024-11-01; told on 2024-10-01", true, "prévenir")]
    [InlineData("archived 2024-11-01; deceased 2022-01-01", false, null)]
    public void The_person_is_told_a_month_before_and_nothing_is_erased_otherwise(string sentence, bool isToTell, string? obstacle)
    {
        var proposal = Of(FileSentences.Read("r", sentence));
        Assert.Equal(isToTell, proposal.IsToTell);
        Assert.True(obstacle is null ? proposal.Obstacle is null : proposal.Obstacle!.Value.French.Contains(obstacle, StringComparison.Ordinal), proposal.Obstacle?.French);
    }

    [Fact]
    public void A_request_for_erasure_names_what_the_law_may_keep() =>
        Assert.EndsWith("(une mesure en cours)", Of(FileSentences.Read("r", "person asked for erasure on 2026-11-20; RSA contract running")).Reason.French, StringComparison.Ordinal);

    [Fact]
    public void What_was_archived_today_is_not_proposed_again()
    {
        var file = FileSentences.Read("r", "last contact 2024-01-10");
        var proposal = Of(file);
        Assert.Equal(RetentionAction.Archive, proposal.Action);
        Assert.Equal((RetentionAction.Keep, Today.AddYears(2)), (Of(file with { ArchivedOn = Today }).Action, Of(file with { ArchivedOn = Today }).Day));
    }

    [Theory]
    [InlineData(ShortLivedKind.PrivateDraft, "2027-01-26")]
    [InlineData(ShortLivedKind.Callback, "2026-12-27")]
    public void Private_drafts_live_sixty_days_and_requests_to_be_called_back_thirty(ShortLivedKind kind, string gone) =>
        Assert.Equal(DateOnly.Parse(gone), new ShortLived(kind, Today).GoneOn(new()));

    [Fact]
    public void A_delay_has_its_written_reason()
    {
        Assert.Throws<RefusalException>(() => new Delay(2, " "));
        Assert.Throws<RefusalException>(() => new Delay(0, "aucune"));
        Assert.Equal(RetentionAction.Keep, RetentionPlan.Of([FileSentences.Read("r", "last contact 2024-01-10")], Today, new() { ActiveYears = new(3, "délibération du 3 mars") })[0].Action);
    }

    private static Proposal Of(RetainedFile file) => RetentionPlan.Of([file], Today, new())[0];
}
