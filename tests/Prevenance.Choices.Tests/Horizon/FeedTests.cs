using Prevenance.Choices.Booklet;
using Prevenance.Choices.Horizon;

namespace Prevenance.Choices.Tests.Horizon;

/// <summary>Each item of a feed becomes one draft, once, and what cannot is said.</summary>
public sealed class FeedTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("feeds");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("feed.xml", "<rss version=\"2.0\"><channel><title>Un fil</title><link>https://example.org</link><description>d</description><item><title>Été : l’aide \"change\"</title><link>https://example.org/1</link><pubDate>Fri, 27 Nov 2026 10:00:00 GMT</pubDate><description>long</description></item></channel></rss>")]
    [InlineData("feed.atom", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Un fil</title><id>urn:x</id><updated>2026-11-27T10:00:00Z</updated><entry><title>Été : l’aide \"change\"</title><id>urn:y</id><link href=\"https://example.org/1\"/><updated>2026-11-27T10:00:00Z</updated><summary>long</summary></entry></feed>")]
    [InlineData("feed.csv", "title,source,link,date\n\"Été : l’aide \"\"change\"\"\",Un fil,https://example.org/1,2026-11-27\n")]
    public void A_feed_becomes_drafts_once_with_nothing_summarised(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        var item = Assert.Single(Feed.Open(path).Items);
        Assert.Equal(("Été : l’aide \"change\"", "Un fil", "https://example.org/1", new DateOnly(2026, 11, 27)), (item.Title, item.Source, item.Link!.AbsoluteUri, item.Date));
        var drafts = new SignalDrafts(Path.Combine(folder.FullName, "drafts"));
        Assert.Equal((1, 0), drafts.Write([item], new(2026, 11, 28)));
        Assert.Equal((0, 1), drafts.Write([item], new(2026, 11, 29)));
        var draft = File.ReadAllText(Assert.Single(Directory.GetFiles(Path.Combine(folder.FullName, "drafts"))));
        Assert.Contains("signal: ete-l-aide-change\n", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("long", draft, StringComparison.Ordinal);
        // A draft is no signal until somebody has completed and renamed it; completed, it is not drafted again.
        Assert.Empty(SignalBook.Read([folder.FullName], LessonBook.Read(LessonBook.OwnFolder)).Signals);
        File.Move(Path.Combine(folder.FullName, "drafts", "ete-l-aide-change.draft.yaml"), Path.Combine(folder.FullName, "drafts", "ete-l-aide-change.signal.yaml"));
        Assert.Equal((0, 1), drafts.Write([item], new(2026, 11, 29)));
    }

    [Theory]
    [InlineData("<link rel=\"self\" href=\"https://example.org/1.atom\"/><link rel=\"alternate\" href=\"https://example.org/1\"/>", "https://example.org/1")]
    [InlineData("<link rel=\"enclosure\" href=\"https://example.org/1.pdf\"/><link href=\"https://example.org/1\"/>", "https://example.org/1")]
    [InlineData("<link rel=\"self\" href=\"https://example.org/1.atom\"/>", null)]
    [InlineData("<link xml:base=\"https://example.org/\" href=\"1\"/>", "https://example.org/1")]
    public void The_address_is_where_an_entry_is_read_and_not_that_of_the_entry_itself(string links, string? expected)
    {
        var path = Path.Combine(folder.FullName, "feed.atom");
        File.WriteAllText(path, $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Un fil</title><id>urn:x</id><updated>2026-11-27T10:00:00Z</updated><link rel=\"self\" href=\"https://example.org/feed.atom\"/><entry><title>Un titre</title><id>urn:y</id>{links}<updated>2026-11-27T10:00:00Z</updated></entry></feed>");
        Assert.Equal(expected, Assert.Single(Feed.Open(path).Items).Link?.AbsoluteUri);
    }

    [Theory]
    [InlineData("feed.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&e;</title></channel></rss>")]
    [InlineData("feed.xml", "<html></html>")]
    [InlineData("feed.xml", "not at all")]
    [InlineData("feed.csv", "name,source\nx,y\n")]
    [InlineData("feed.csv", "title,source,link,date\nx,,,\n")]
    [InlineData("feed.csv", "title,source,link,date\nx,y,,2026-13-01\n")]
    [InlineData("feed.csv", "title,source,link,date\nx,y,javascript:1,\n")]
    [InlineData("feed.csv", "title,title,source,link,date\nx,y,z,,\n")]
    public void What_is_no_feed_is_refused_with_its_line(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        var refusal = Assert.Throws<RefusalException>(() => Feed.Open(path)).Refusals[0];
        Assert.Matches($"^{name}:[1-9]", refusal.Place);
        // The library of XML speaks English.
        Assert.DoesNotMatch("(?i)security|invalid|element|root level|data at", refusal.Sentence.French);
    }

    [Fact]
    public void More_items_than_anybody_reads_are_refused_and_none_is_drafted()
    {
        var items = Enumerable.Range(0, SignalDrafts.MostItems + 1).Select(number => new FeedItem($"Titre {number}", "Un fil", null, null)).ToList();
        Assert.Throws<RefusalException>(() => new SignalDrafts(folder.FullName).Write(items, new(2026, 11, 28)));
        Assert.Empty(folder.GetFiles());
    }

    [Fact]
    public void Items_of_one_title_are_drafts_of_their_own_however_often_they_are_read()
    {
        FeedItem[] items =
        [
            new("Lettre", "Un fil", new("https://example.org/1"), new(2026, 11, 1)),
            new("Lettre", "Un fil", new("https://example.org/10"), new(2026, 11, 8)),
            new("Lettre", "Un \"autre\" fil", null, new(2026, 11, 1)),
            new("Lettre", "Un \"autre\" fil", null, new(2026, 11, 8)),
            new("رسالة", "Un fil", new("https://example.org/2"), null),
            new("خبر", "Un fil", new("https://example.org/3"), null),
        ];
        var drafts = new SignalDrafts(folder.FullName);
        Assert.Equal((1, 0), drafts.Write(items[1..2], new(2026, 11, 28)));
        Assert.Equal((5, 1), drafts.Write(items, new(2026, 11, 28)));
        Assert.Equal((0, 6), drafts.Write([.. items.Reverse()], new(2026, 11, 29)));
        Assert.Equal(
            ["lettre-2.draft.yaml", "lettre-3.draft.yaml", "lettre-4.draft.yaml", "lettre.draft.yaml"],
            folder.GetFiles("lettre*").Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.Contains("signal: lettre-2\n", File.ReadAllText(Path.Combine(folder.FullName, "lettre-2.draft.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("رسالة", "خبر")]
    [InlineData("城市报告", "住房报告")]
    [InlineData("Rapport 城市", "Rapport 住房")]
    [InlineData("C++", "C#")]
    [InlineData("Un titre qui commence de la même façon et qui dure plus de soixante signes : un", "Un titre qui commence de la même façon et qui dure plus de soixante signes : deux")]
    public void Titles_in_any_script_are_drafts_of_their_own_with_nothing_else_to_tell_them_apart(string one, string other)
    {
        FeedItem[] items = [new(one, "Un fil", null, null), new(other, "Un fil", null, null)];
        var drafts = new SignalDrafts(folder.FullName);
        Assert.Equal((2, 0), drafts.Write(items, new(2026, 11, 28)));
        Assert.Equal((0, 2), drafts.Write([.. items.Reverse()], new(2026, 11, 29)));
        Assert.All(folder.GetFiles(), file => Assert.Matches("^[a-z0-9-]+\\.draft\\.yaml$", file.Name));
    }

    [Fact]
    public void What_has_no_title_is_left_and_its_rank_is_told()
    {
        var path = Path.Combine(folder.FullName, "feed.xml");
        File.WriteAllText(path, "<rss version=\"2.0\"><channel><title>Un fil</title><link>https://example.org</link><description>d</description><item><description>a</description></item><item><title>Un</title></item><item><title> </title></item></channel></rss>");
        var feed = Feed.Open(path);
        Assert.Equal("Un", Assert.Single(feed.Items).Title);
        Assert.Equal([1, 3], feed.Untitled);
    }
}
