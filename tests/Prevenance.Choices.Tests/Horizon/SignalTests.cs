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
    [InlineData("[\"élue\"]", false)]
    [InlineData("[\"élue\", \"cadre\"]", true)]
    [InlineData("[\"élue\", \"élue\"]", false)]
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
    [InlineData("seen_by: \"équipe\"", "seen_by: \"équipe\"\nreviewed_by: [\"équipe\"]", "does not review it")]
    [InlineData("next_review: 2027-06", "next_review: soon", "is a day, a month or a year")]
    [InlineData("seen_by: \"équipe\"", "seen_by: \"équipe\"\ncontradicts: [nobody]", "which is not there")]
    public void What_is_written_wrongly_is_refused_with_its_place(string right, string wrong, string why)
    {
        Write("a", Invented("a").Replace(right, wrong, StringComparison.Ordinal));
        Assert.Contains(why, Assert.Single(SignalBook.Read([folder.FullName], Lessons).Refusals).Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feed.xml", "<rss version=\"2.0\"><channel><title>Un fil</title><link>https://example.org</link><description>d</description><item><title>Été : l’aide \"change\"</title><link>https://example.org/1</link><pubDate>Fri, 27 Nov 2026 10:00:00 GMT</pubDate><description>long</description></item></channel></rss>")]
    [InlineData("feed.atom", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Un fil</title><id>urn:x</id><updated>2026-11-27T10:00:00Z</updated><entry><title>Été : l’aide \"change\"</title><id>urn:y</id><link href=\"https://example.org/1\"/><updated>2026-11-27T10:00:00Z</updated><summary>long</summary></entry></feed>")]
    [InlineData("feed.csv", "title,source,link,date\n\"Été : l’aide \"\"change\"\"\",Un fil,https://example.org/1,2026-11-27\n")]
    public void A_feed_becomes_drafts_once_with_nothing_summarised(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        var item = Assert.Single(Feed.Open(path));
        Assert.Equal(("Été : l’aide \"change\"", "Un fil", "https://example.org/1", new DateOnly(2026, 11, 27)), (item.Title, item.Source, item.Link!.AbsoluteUri, item.Date));
        var drafts = new SignalDrafts(Path.Combine(folder.FullName, "drafts"));
        Assert.Equal((1, 0), drafts.Write([item], new(2026, 11, 28)));
        Assert.Equal((0, 1), drafts.Write([item], new(2026, 11, 29)));
        var draft = File.ReadAllText(Assert.Single(Directory.GetFiles(Path.Combine(folder.FullName, "drafts"))));
        Assert.Contains("signal: ete-l-aide-change\n", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("long", draft, StringComparison.Ordinal);
        // A draft is no signal until somebody has completed and renamed it; completed, it is not drafted again.
        Assert.Empty(SignalBook.Read([folder.FullName], Lessons).Signals);
        File.Move(Path.Combine(folder.FullName, "drafts", "ete-l-aide-change.draft.yaml"), Path.Combine(folder.FullName, "drafts", "ete-l-aide-change.signal.yaml"));
        Assert.Equal((0, 1), drafts.Write([item], new(2026, 11, 29)));
    }

    [Theory]
    [InlineData("feed.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&e;</title></channel></rss>")]
    [InlineData("feed.xml", "<html></html>")]
    [InlineData("feed.xml", "not at all")]
    [InlineData("feed.csv", "name,source\nx,y\n")]
    [InlineData("feed.csv", "title,source,link,date\nx,,,\n")]
    [InlineData("feed.csv", "title,source,link,date\nx,y,,2026-13-01\n")]
    public void What_is_no_feed_is_refused(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        Assert.Throws<RefusalException>(() => Feed.Open(path));
    }

    [Fact]
    public void More_items_than_anybody_reads_are_refused_and_none_is_drafted()
    {
        var items = Enumerable.Range(0, SignalDrafts.MostItems + 1).Select(number => new FeedItem($"Titre {number}", "Un fil", null, null)).ToList();
        Assert.Throws<RefusalException>(() => new SignalDrafts(folder.FullName).Write(items, new(2026, 11, 28)));
        Assert.Empty(folder.GetFiles());
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
        seen_by: "équipe"
        next_review: 2027-06

        """ + changes;
}
