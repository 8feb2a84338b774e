using Prevenance.Law;
using Prevenance.Law.Rights;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Pages.Resident.Rights;
using Prevenance.Web.Tests.Support;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Tests.Pages;

/// <summary>What is told to residents who said little: where they are led, and what is not supposed of them.</summary>
public sealed class LedResultTests(WebServer server)
{
    private const string Widow = "people.union=seul&people.you.birth=1955-02-11&people.children=0&people.you.activity=retraite&people.circumstances=widowed&people.you.nationality=fr&housing.commune=69383";
    private const string Pupil = "people.union=seul&people.you.birth=2009-08-11&people.children=0&people.you.activity=etudiant";
    private const string Jobless = "people.union=seul&people.you.birth=1985-08-11&people.children=0&people.you.activity=chomeur&people.you.nationality=fr&housing.commune=69383&incomes.you.kinds=-&incomes.you.past=other&incomes.you.kindsBefore=salaire";

    private static readonly DateOnly Today = new(2026, 11, 30);
    private static readonly Month November = Month.Of(Today);

    [Theory]
    [InlineData(Widow, "pension_reversion", "people.widowedOn")]
    [InlineData(Jobless, "allocation_retour_emploi", "people.you.contractEnd")]
    public async Task Whoever_may_have_an_insurance_is_told_with_whom_to_check_it_with_what_and_how_to_estimate_it_here(string told, string right, string question)
    {
        var led = Assert.Single(Result(told).Led, one => one.Right.Right.Key == right);
        Assert.Equal(question, Assert.Single(led.Questions).Key);

        var page = await Page(told);
        Assert.Contains($"id=\"{RightItem.Anchor(led.Right)}\"", page, StringComparison.Ordinal);
        Assert.Contains(Locale.French[RightsText.VerifyWith(led.Right.Right.Calendar!.Claim.To)], page, StringComparison.Ordinal);
        Assert.All(led.Right.Right.Calendar.Claim.Documents, document => Assert.Contains(Locale.French[document], page, StringComparison.Ordinal));
        Assert.Contains($"value=\"change:{question}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_received_or_answered_is_led_to_no_more()
    {
        Assert.DoesNotContain(Result(Jobless.Replace("incomes.you.kinds=-", "incomes.you.kinds=chomage", StringComparison.Ordinal)).Led, one => one.Right.Right.Key == "allocation_retour_emploi");
        var answered = Result(Jobless + "&people.you.contractEnd=2026-09-15");
        Assert.DoesNotContain(answered.Led, one => one.Right.Right.Key == "allocation_retour_emploi");
        Assert.Equal(Verdict.CannotTellYet, answered.Rights.Single(right => right.Right.Key == "allocation_retour_emploi").Verdict);
    }

    [Fact]
    public void Whoever_said_nothing_of_a_home_reads_nothing_of_its_tax_nor_of_its_works()
    {
        var subject = Of(Widow);
        var named = OpenQuestions.Of(server.Rights.For(subject), subject.Missing);
        string[] rights = [.. named.Entangled.Concat(named.Deciding.SelectMany(one => one.Rights)).Select(right => right.Right.Key)];
        Assert.NotEmpty(rights);
        Assert.Empty(rights.Intersect(["exoneration_taxe_fonciere", "degrevement_taxe_fonciere", "maprimeadapt_eligibilite"]));
    }

    [Theory]
    [InlineData(Widow)]
    [InlineData(Pupil)]
    public void Nothing_is_supposed_of_rights_of_which_nothing_is_told(string told)
    {
        var result = Result(told);
        Assert.All(result.Assumed, assumption => Assert.Contains(result.Rights, right => right.Verdict != Verdict.CannotTellYet && right.Assumed.Contains(assumption)));
        Assert.True(result.Assumed.Count < result.Rights.SelectMany(right => right.Assumed).DistinctBy(assumption => assumption.Key).Count());
    }

    [Fact]
    public void A_pupil_of_seventeen_is_asked_their_level_and_told_neither_of_debts_nor_of_loans_of_adults()
    {
        var subject = Of(Pupil);
        var result = server.Rights.For(subject);
        Assert.Contains(OpenQuestions.Of(result, subject.Missing).Deciding, one => one.Answer.Key == "people.you.level");
        Assert.Empty(result.Aids.Select(shown => shown.Aid.Id).Intersect(["surendettement", "microcredit_personnel"]));
    }

    [Theory]
    [InlineData(10, Standing.ToClaim)]
    [InlineData(11, Standing.ToClaimInSeason)]
    public void A_right_that_has_a_season_stands_under_now_in_it_alone(int month, Standing standing)
    {
        var family = "people.union=seul&people.you.birth=1985-02-11&people.children=1&people.child1.birth=2010-08-11&people.you.activity=actif&people.circumstances=-&people.you.nationality=fr&housing.commune=69383&incomes.you.kinds=salaire&incomes.you.salaire.now=900&incomes.you.past=same";
        var result = server.Rights.For(Subject.Of(Conversation.Parse(family, Today), new Month(2026, month)));
        Assert.Equal(standing, result.Rights.Single(right => right.Right.Key == "bourse_lycee").Standing);
    }

    private static Subject Of(string told) => Subject.Of(Conversation.Parse(told, Today), November);

    private RightsShown Result(string told) => server.Rights.For(Of(told));

    private async Task<string> Page(string told)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("answers", told)]);
        var answer = await server.Client.PostAsync(new Uri("/mes-droits", UriKind.Relative), form, TestContext.Current.CancellationToken);
        return System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
