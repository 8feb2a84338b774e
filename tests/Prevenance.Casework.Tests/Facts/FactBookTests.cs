using Prevenance.Accounts;
using Prevenance.Casework.Facts;

namespace Prevenance.Casework.Tests.Facts;

public class FactBookTests
{
    [Fact]
    public void What_starts_later_and_is_learnt_later_ends_what_was_true_before()
    {
        var book = Book(Said("a", 620, "2025-01-01", "2025-01-15"), Said("b", 640, "2026-01-01", "2026-02-03"));
        Assert.Equal(("a", "b"), (Answer(book, "2025-12-31"), Answer(book, "2026-01-01")));
    }

    [Fact]
    public void What_was_ended_does_not_come_back_when_what_followed_ends_too()
    {
        var book = Book(Said("a", 620, "2025-01-01", "2025-01-15"), Said("b", 0, "2026-01-01", "2026-02-03") with { To = new(2026, 1, 31) });
        Assert.Equal((null, FactValue.Unknown), (Answer(book, "2026-02-01"), book.On("loyer", new(2026, 2, 1)).Value));
    }

    [Fact]
    public void An_earlier_time_told_later_runs_until_what_is_already_known_to_follow()
    {
        var book = Book(Said("b", 640, "2026-01-01", "2026-02-03"), Said("a", 600, "2025-06-01", "2026-03-01"));
        Assert.Equal(("a", "b"), (Answer(book, "2025-12-31"), Answer(book, "2026-01-01")));
        Assert.Empty(book.Contradictions(new(2026, 1, 1)));
    }

    [Fact]
    public void A_longer_time_told_later_speaks_again_where_what_was_known_inside_it_ends()
    {
        var book = Book(Said("august", 500, "2026-08-01", "2026-09-01") with { To = new(2026, 8, 31) }, Said("a", 0, "2026-07-01", "2026-10-01"));
        Assert.Equal(("a", "august", "a"), (Answer(book, "2026-07-31"), Answer(book, "2026-08-31"), Answer(book, "2026-09-01")));
    }

    [Fact]
    public void A_correction_takes_the_place_of_the_whole_fact()
    {
        var book = Book(
            Said("a", 620, "2025-01-01", "2025-01-15"), Said("b", 640, "2026-01-01", "2026-02-03"),
            Said("c", 650, "2026-03-01", "2026-04-01") with { Corrects = "b" });
        Assert.Equal(("a", "c"), (Answer(book, "2026-02-01"), Answer(book, "2026-03-01")));
        Assert.Equal("corrigé le 1er avril 2026 (dit), c’était 640", book.On("loyer", new(2026, 3, 1)).Correction?.French);
    }

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-06-01")]
    public void What_is_withdrawn_is_unknown_wherever_it_spoke_and_nothing_older_comes_back(string withdrawnFrom)
    {
        var book = Book(
            Said("a", 620, "2025-01-01", "2025-01-15"), Said("b", 640, "2026-01-01", "2026-02-03"), Said("c", 650, "2026-02-01", "2026-04-01") with { Corrects = "b" },
            Said("d", 0, withdrawnFrom, "2026-05-01") with { Value = FactValue.Unknown, Source = new(SourceKind.Withdrawn, "dit par erreur"), Corrects = "c" });
        Assert.All(["2026-01-01", "2026-03-01", "2027-01-01"], day => Assert.Equal("d", Answer(book, day)));
        Assert.Equal(("a", FactValue.Unknown), (Answer(book, "2025-12-31"), book.On("loyer", new(2026, 3, 1)).Value));
    }

    [Fact]
    public void After_a_withdrawal_a_new_fact_speaks_again()
    {
        var book = Book(
            Said("a", 640, "2026-01-01", "2026-02-03"),
            Said("b", 0, "2026-01-01", "2026-03-01") with { Value = FactValue.Unknown, Source = new(SourceKind.Withdrawn), Corrects = "a" },
            Said("c", 655, "2025-11-01", "2026-04-01"));
        Assert.Equal("c", Answer(book, "2026-01-15"));
    }

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-03-01")]
    public void What_is_imported_stands_beside_what_was_said_and_overwrites_nothing(string importedFrom)
    {
        var book = Book(Said("a", 640, "2026-01-01", "2026-02-03"), Said("b", 0, importedFrom, "2026-03-05") with { Source = new(SourceKind.Imported, "CAF") });
        var answer = book.On("loyer", new(2026, 3, 10));
        Assert.Equal(("a", "b"), (answer.Fact?.Id, Assert.Single(answer.Beside).Id));
        Assert.Equal(["b", "a"], Assert.Single(book.Contradictions(new(2026, 3, 10))).Facts.Select(fact => fact.Id));
    }

    [Fact]
    public void What_only_an_import_says_is_held_and_settled_by_a_fact_that_corrects_it()
    {
        var imported = Said("a", 0, "2026-01-01", "2026-02-03") with { Source = new(SourceKind.Imported, "CAF") };
        Assert.Equal("a", Answer(Book(imported), "2026-03-01"));
        var settled = Book(imported, Said("b", 640, "2026-01-01", "2026-02-10"), Said("c", 640, "2026-01-01", "2026-02-11") with { Corrects = "a" });
        Assert.Equal(("c", 0), (Answer(settled, "2026-03-01"), settled.Contradictions(new(2026, 3, 1)).Count()));
    }

    [Fact]
    public void Two_facts_of_one_start_that_nobody_linked_are_both_there_and_the_last_learnt_answers()
    {
        var book = Book(Said("a", 640, "2026-01-01", "2026-02-03"), Said("b", 645, "2026-01-01", "2026-02-04") with { Source = new(SourceKind.Document, "bail") });
        Assert.Equal(("b", 2), (Answer(book, "2026-03-01"), Assert.Single(book.Contradictions(new(2026, 3, 1))).Facts.Count));
    }

    [Fact]
    public void The_hour_that_comes_twice_is_two_instants()
    {
        var summer = DateTimeOffset.Parse("2026-10-25T02:30+02:00");
        var book = Book(
            Said("a", 1, "2026-01-01", "2026-02-03"),
            Said("winter", 3, "2026-01-01", "2026-02-03") with { RecordedAt = DateTimeOffset.Parse("2026-10-25T02:15+01:00") },
            Said("summer", 2, "2026-01-01", "2026-02-03") with { RecordedAt = summer });
        Assert.Equal(["a", "summer", "winter"], book.Facts.Select(fact => fact.Id));
        Assert.Equal("summer", Answer(book.KnownAt(summer), "2026-11-01"));
    }

    [Fact]
    public void Nothing_of_a_file_is_erased_alone()
    {
        var book = Book(Said("a", 640, "2026-01-01", "2026-02-03"), Said("b", 645, "2026-01-01", "2026-02-04") with { Corrects = "a" });
        Assert.Contains("déjà corrigé (par b, le 4 février 2026)", book.WhyKept("a").French, StringComparison.Ordinal);
        Assert.Contains("corrigez-le", book.WhyKept("b").French, StringComparison.Ordinal);
        Assert.Throws<RefusalException>(() => book.WhyKept("z"));
    }

    [Fact]
    public void A_fact_that_served_says_where_and_its_correction_what_still_says_the_former_one()
    {
        var book = Book(
            Said("a", 640, "2026-01-01", "2026-02-03"), Said("b", 640, "2026-01-01", "2026-03-10") with { Corrects = "a" },
            Said("c", 655, "2026-01-01", "2026-04-10") with { Corrects = "b" });
        var uses = new FactUses(book,
        [
            new("b", UseKind.Referral, "le PLIE", new(2026, 4, 1), "odile"), new("a", UseKind.Letter, "RSA – la Caf", new(2026, 3, 3), "odile"),
            new("a", UseKind.Letter, "RSA – la Caf", new(2026, 3, 3), "odile"), new("c", UseKind.VisitSheet, "", new(2026, 4, 12), "odile"), new("unseen", UseKind.HerPage, "", new(2026, 4, 12), "odile"),
        ]);
        Assert.Equal("lettre du 3 mars 2026 (RSA – la Caf)", Assert.Single(uses.ServedIn(book.Facts[0])).InWords.French);
        Assert.Equal(["lettre du 3 mars 2026 (RSA – la Caf)", "orientation vers le PLIE du 1er avril 2026"], uses.StandingOnFormer(book.Facts[2]).Select(use => use.InWords.French));
        // What said the same is no former answer.
        Assert.Empty(uses.StandingOnFormer(book.Facts[1]));
        Assert.Equal((3, 2), (uses.All.Count, uses.QuestionsSpared));
    }

    [Theory]
    [InlineData("salaire_net", "2026-03-10", "dit en mars, à confirmer")]
    [InlineData("salaire_net", "2026-10-01", "dit en octobre")]
    [InlineData("date_naissance", "2024-03-10", "dit en mars 2024")]
    [InlineData("autre_chose", "2026-05-27", "dit en mai, à confirmer")]
    [InlineData("autre_chose", "2026-05-28", "dit en mai")]
    public void A_fact_says_its_age_and_when_it_is_to_be_confirmed(string what, string day, string age) =>
        Assert.Equal(age, Freshness.Own.AgeOf(Said("a", 1, "2024-01-01", day) with { What = what }, new(2026, 11, 27)).French);

    [Fact]
    public void What_ended_is_not_asked_again() =>
        Assert.False(Freshness.Own.IsToConfirm(Said("a", 1, "2024-01-01", "2024-01-02") with { To = new(2026, 1, 31) }, new(2026, 11, 27)));

    private static FactBook Book(params Fact[] facts) => new(facts);

    private static string? Answer(FactBook book, string day) => book.On("loyer", DateOnly.Parse(day)).Fact?.Id;

    private static Fact Said(string id, decimal value, string from, string recorded) => new()
    {
        Id = id,
        What = "loyer",
        Value = new FactValue.Number(value),
        From = DateOnly.Parse(from),
        RecordedAt = FrenchTime.EndOf(DateOnly.Parse(recorded).AddDays(-1)).AddHours(10),
        Source = new FactSource(SourceKind.Said),
        By = "Perrin",
    };
}
