using Prevenance.Choices.Booklet;
using Prevenance.Choices.Horizon;

namespace Prevenance.Choices.Tests.Horizon;

/// <summary>Signals: none without its source, none told that names no choice, and contraries side by side.</summary>
public sealed class SignalTests : IDisposable
{
    private static readonly LessonBook Lessons = LessonBook.Read(LessonBook.OwnFolder);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("horizon");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Ours_can_be_read_and_each_names_a_choice_of_the_booklet()
    {
        var book = SignalBook.Read([SignalBook.OwnFolder], Lessons);
        Assert.Empty(book.Refusals);
        Assert.NotEmpty(book.Signals);
        Assert.All(book.Signals, signal => Assert.True(signal.IsTold));
    }

    [Fact]
    public void Signals_that_say_the_contrary_are_told_beside_each_other_whichever_of_them_says_so()
    {
        Write("a", Invented("a"));
        Write("b", Invented("b") + "contradicts: [a]\n");
        var book = SignalBook.Read([folder.FullName], Lessons);
        Assert.Equal("b", Assert.Single(book.Against(book.Signals[0])).Key);
        Assert.Equal("a", Assert.Single(book.Against(book.Signals[1])).Key);
    }

    [Fact]
    public void One_that_names_no_choice_stays_in_the_drawer_and_one_that_was_retired_is_no_longer_told()
    {
        Write("drawer", Invented("drawer", changes: ""));
        Write("retired", Invented("retired") + "retired: { on: 2026-11-01, because: { fr: \"voté autrement\", en: \"voted otherwise\" } }\n");
        Assert.Empty(SignalBook.Read([folder.FullName], Lessons).Of(Chapter.PreventiveAndCurative));
    }

    [Theory]
    [InlineData("[elected_official]", false)]
    [InlineData("[elected_official, team_manager]", true)]
    [InlineData("[elected_official, elected_official]", false)]
    public void Two_others_make_it_reviewed(string reviewers, bool expected)
    {
        Write("a", Invented("a") + $"reviewed_by: {reviewers}\n");
        Assert.Equal(expected, Assert.Single(SignalBook.Read([folder.FullName], Lessons).Signals).IsReviewed);
    }

    [Theory]
    [InlineData("source: \"Un journal\"", "source: \"\"", "give the source")]
    [InlineData("lesson: time-for-prevention", "lesson: time-for-prevantion", "is not in the booklet (time-for-prevention?)")]
    [InlineData("choice: protected-half-day", "choice: half-day", "is not in the booklet")]
    [InlineData("chapters: [1]", "chapters: [6]", "chapters go from 1 to 5")]
    [InlineData("en: \"Something\"", "en: \"What we should do\"", "says what to choose")]
    [InlineData("kind: political", "kind: sportive", "kind")]
    [InlineData("seen_by: social_work", "seen_by: social_work\nreviewed_by: [social_work]", "does not review it")]
    [InlineData("seen_by: social_work", "seen_by: Jeanne Inventée", "a.signal.yaml:11: seen_by is one of resident, social_work, team_manager, partner, volunteer, elected_official, researcher, project_team, not 'Jeanne Inventée'")]
    [InlineData("seen_by: social_work", "seen_by: social_work\nreviewed_by: [resident, Jeanne]", "a.signal.yaml:12: reviewed_by is one of resident")]
    [InlineData("of: 2026-10", "of: 0001", "a.signal.yaml:6: of: the year of 0001 is none of here")]
    [InlineData("next_review: 2027-06", "next_review: soon", "is a day, a month or a year")]
    [InlineData("seen_by: social_work", "seen_by: social_work\ncontradicts: [nobody]", "a.signal.yaml:12: contradicts 'nobody', which is not there")]
    [InlineData("seen_by: social_work", "seen_by: social_work\ncontradicts:\n  - a", "a.signal.yaml:13: contradicts 'a', which is not there or is this very signal")]
    [InlineData("chapters: [1]", "chapters: []", "a.signal.yaml:7: the list is empty: name at least one value")]
    [InlineData("seen: 2026-11-01", "seen: 2026-11-30", "a.signal.yaml:5: seen: 2026-11-30 is to come (today is 2026-11-29)")]
    [InlineData("of: 2026-10", "of: 2027", "a.signal.yaml:6: of: 2027 is to come")]
    [InlineData("seen_by: social_work", "seen_by: social_work\nretired: { on: 2027, because: { fr: \"voté\", en: \"voted\" } }", "a.signal.yaml:12: on: 2027 is to come")]
    [InlineData("seen_by: social_work", "seen_by: \" \"", "a.signal.yaml:11: seen_by is one of resident")]
    [InlineData("signal: a", "signal: b", "a.signal.yaml:1: signal says 'b', and the file is named a.signal.yaml")]
    public void What_is_written_wrongly_is_refused_with_its_place(string right, string wrong, string why)
    {
        Write("a", Invented("a").Replace(right, wrong, StringComparison.Ordinal));
        var refusal = Assert.Single(SignalBook.Read([folder.FullName], Lessons, new DateOnly(2026, 11, 29)).Refusals);
        Assert.StartsWith("a.signal.yaml:", refusal.Place, StringComparison.Ordinal);
        Assert.Contains(why, refusal.Sentence.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_of_one_name_in_two_folders_are_told_at_the_second()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "more"));
        Write("a", Invented("a"));
        Write("more/a", Invented("a"));
        Assert.Equal("a.signal.yaml:1: two signals are named 'a', in two folders: give one another name, or take one away", Assert.Single(SignalBook.Read([folder.FullName], Lessons).Refusals).Sentence.English);
    }

    [Fact]
    public void A_file_that_cannot_be_read_or_has_another_name_is_counted_once_however_much_is_wrong_with_it()
    {
        Write("a", Invented("a"));
        File.WriteAllText(Path.Combine(folder.FullName, "b.signal.yml"), Invented("b"));
        File.WriteAllText(Path.Combine(folder.FullName, "c.draft.yaml"), "signal: c\n");
        Write("d", Invented("d") + "contradicts: [nobody, nowhere]\n");
        var book = SignalBook.Read([folder.FullName], Lessons);
        Assert.Equal((3, 2), (book.Refusals.Count, book.Unread));
        Assert.Contains("b.signal.yml: neither a signal (*.signal.yaml) nor a draft (*.draft.yaml): rename it", book.Refusals.Select(refusal => refusal.Sentence.English).Order(StringComparer.Ordinal).First(), StringComparison.Ordinal);
    }

    private void Write(string key, string text) => File.WriteAllText(Path.Combine(folder.FullName, $"{key}.signal.yaml"), text);

    private static string Invented(string key, string changes = "changes: { lesson: time-for-prevention, choice: protected-half-day, how: { fr: \"autrement\", en: \"otherwise\" } }\n") => $$"""
        signal: {{key}}
        title: { fr: "Quelque chose", en: "Something" }
        sentence: { fr: "Cela s’est vu", en: "It was seen" }
        source: "Un journal"
        seen: 2026-11-01
        of: 2026-10
        chapters: [1]
        kind: political
        strength: weak
        reach: near
        seen_by: social_work
        next_review: 2027-06

        """ + changes;
}
