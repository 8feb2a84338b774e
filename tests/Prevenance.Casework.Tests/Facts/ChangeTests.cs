using Prevenance.Accounts;
using Prevenance.Casework.Facts;

namespace Prevenance.Casework.Tests.Facts;

/// <summary>What somebody says of now, since a day: nothing that was said of later days comes back.</summary>
public class ChangeTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    private static readonly Fact Bron = Town("bron", "69029", "2026-09-01");
    private static readonly Fact Lyon = Town("lyon", "69383", "2026-11-29");

    [Fact]
    public void An_answer_since_an_earlier_day_than_two_others_is_the_answer_of_today()
    {
        var book = Changed(new FactBook([Bron, Lyon]), Town("villeurbanne", "69266", "2026-06-01"));
        Assert.All(["2026-06-01", "2026-09-15", "2026-11-29", "2026-12-31"], day => Assert.Equal("69266", On(book, day)));
        Assert.Equal(FactValue.Unknown, book.On("depcom", new(2026, 5, 31)).Value);
        Assert.Equal("c’était 69383", book.On("depcom", Today).Correction!.Value.French.Split(", ")[1]);
        Assert.Empty(book.Contradictions(Today));
        Assert.Empty(book.Turns(Today));
    }

    [Fact]
    public void An_answer_since_a_day_between_two_others_leaves_what_was_before_it()
    {
        var book = Changed(new FactBook([Bron, Lyon]), Town("villeurbanne", "69266", "2026-10-01"));
        Assert.Equal(("69029", "69266", "69266"), (On(book, "2026-09-15"), On(book, "2026-10-01"), On(book, "2026-11-29")));
        Assert.Equal(3, book.Facts.Count);
    }

    [Fact]
    public void What_is_known_to_come_stays_and_so_does_what_an_import_says()
    {
        var coming = Town("coming", "69034", "2027-01-01");
        var imported = Town("caf", "69029", "2026-10-01") with { Source = new FactSource(SourceKind.Imported, "CAF") };
        var book = Changed(new FactBook([Bron, Lyon, coming, imported]), Town("villeurbanne", "69266", "2026-06-01"));
        Assert.Equal(("69266", "69034"), (On(book, "2026-11-29"), On(book, "2027-01-01")));
        Assert.Contains(book.On("depcom", Today).Beside, beside => beside.Id == "caf");
    }

    [Fact]
    public void An_answer_that_changes_nothing_that_was_said_later_takes_nothing_away()
    {
        var change = Change.Of(new FactBook([Bron]), Town("lyon", "69383", "2026-11-29"), Today);
        Assert.Null(Assert.Single(change).Corrects);
    }

    [Fact]
    public void A_paper_that_left_with_what_was_wrong_is_told_even_once_the_answer_changed_again()
    {
        var book = Changed(Changed(new FactBook([Bron]), Town("villeurbanne", "69266", "2026-06-01")), Town("lyon", "69383", "2026-11-29"));
        var uses = new FactUses(book, [new FactUse("bron", UseKind.HerPage, "", new(2026, 9, 2), "odile")]);
        Assert.Single(uses.StandingOnFormer(book.On("depcom", Today).Fact!));
    }

    private static FactBook Changed(FactBook book, Fact told) => book.With(Change.Of(book, told, Today));

    private static string On(FactBook book, string day) => book.On("depcom", DateOnly.Parse(day)).Value.InWords.French;

    /// <summary>All in one minute, as clocks that stand still have it.</summary>
    private static Fact Town(string id, string code, string from) => new()
    {
        Id = id,
        What = "depcom",
        Value = new FactValue.Words(code),
        From = DateOnly.Parse(from),
        RecordedAt = new DateTimeOffset(2026, 11, 29, 9, 0, 0, TimeSpan.Zero),
        Source = new FactSource(SourceKind.Said),
        By = "odile",
    };
}
