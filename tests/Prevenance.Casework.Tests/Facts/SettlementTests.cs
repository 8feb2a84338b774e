using Prevenance.Accounts;
using Prevenance.Casework.Facts;

namespace Prevenance.Casework.Tests.Facts;

/// <summary>Facts that say different things of a day are settled by another fact; nothing is overwritten, and what comes later is another matter.</summary>
public class SettlementTests
{
    private static readonly DateOnly Today = new(2026, 5, 10);

    private static readonly Fact Told = Rent("told", 640, "2026-01-01", "2026-01-05", new(SourceKind.Said));
    private static readonly Fact Caf = Rent("caf", 700, "2026-03-01", "2026-04-01", new(SourceKind.Imported, "CAF"));

    [Fact]
    public void What_she_said_is_right_and_goes_on_after_the_import_would_have_ended()
    {
        var book = Settle(new FactBook([Told, Caf with { To = new(2026, 6, 30) }]), "told");
        Assert.Empty(book.Contradictions(Today));
        Assert.All(["2026-02-01", "2026-05-10", "2026-07-01"], day => Assert.Equal(new FactValue.Number(640), book.On("loyer", DateOnly.Parse(day)).Value));
        Assert.Equal("éclairci : elle a montré l’avis", book.On("loyer", Today).Fact!.Source.InWords.French);
    }

    [Fact]
    public void What_was_imported_is_right_from_its_day_on_and_what_was_said_of_before_stays()
    {
        var book = Settle(new FactBook([Told, Caf]), "caf");
        Assert.Empty(book.Contradictions(Today));
        Assert.Equal((new FactValue.Number(640), new FactValue.Number(700)), (book.On("loyer", new(2026, 2, 28)).Value, book.On("loyer", Today).Value));
        Assert.Equal(3, book.Facts.Count);
    }

    [Fact]
    public void An_import_that_started_earlier_is_ended_by_what_is_right_and_kept_for_before()
    {
        var book = Settle(new FactBook([Told with { From = new(2026, 4, 1) }, Caf]), "told");
        Assert.Empty(book.Contradictions(Today));
        Assert.Equal((new FactValue.Number(700), new FactValue.Number(640)), (book.On("loyer", new(2026, 3, 15)).Value, book.On("loyer", Today).Value));
    }

    [Fact]
    public void Both_may_be_true_changes_no_answer_and_is_asked_again_only_of_another_fact()
    {
        var before = new FactBook([Told, Caf]);
        var book = Leave(before, Settled.Both);
        Assert.Empty(book.Contradictions(Today));
        Assert.Equal(before.On("loyer", Today).Value, book.On("loyer", Today).Value);
        Assert.Equal("caf", Assert.Single(book.On("loyer", Today).Beside).Id);
        Assert.NotEmpty(book.With(Rent("other", 710, "2026-04-01", "2026-06-01", new(SourceKind.Imported, "bailleur"))).Contradictions(Today));
    }

    [Fact]
    public void What_is_to_be_asked_of_her_stays_to_settle_and_says_who_said_so()
    {
        var book = Leave(new FactBook([Told, Caf]), Settled.ToAsk);
        Assert.Equal("Perrin", Assert.Single(book.Contradictions(Today)).ToAsk!.By);
        Assert.Empty(Settle(book, "told").Contradictions(Today));
    }

    [Fact]
    public void What_an_import_says_after_that_is_another_matter()
    {
        var book = Settle(new FactBook([Told, Caf]), "told").With(Rent("next", 720, "2026-02-01", "2026-06-01", new(SourceKind.Imported, "CAF")));
        Assert.NotEmpty(book.Contradictions(Today));
    }

    [Fact]
    public void A_settlement_is_written_and_read_as_it_is()
    {
        foreach (var fact in Leave(new FactBook([Told, Caf]), Settled.ToAsk).Facts.Concat(Settle(new FactBook([Told, Caf]), "caf").Facts))
        {
            var read = FactLine.Read(FactLine.Write(fact));
            Assert.Equal(fact with { Settles = null }, read with { Settles = null });
            Assert.Equal(fact.Settles?.As, read.Settles?.As);
            Assert.Equal(fact.Settles?.Facts ?? [], read.Settles?.Facts ?? []);
        }
    }

    private static FactBook Settle(FactBook book, string right) =>
        new([.. book.Facts, .. Of(book).For(book.Facts.Single(fact => fact.Id == right))]);

    private static FactBook Leave(FactBook book, Settled answer) => book.With(Of(book).Leave(answer, Today));

    private static Settlement Of(FactBook book) => new(book.Contradictions(Today).Single(), "elle a montré l’avis", "Perrin", FrenchTime.EndOf(Today));

    private static Fact Rent(string id, decimal value, string from, string recorded, FactSource source) => new()
    {
        Id = id,
        What = "loyer",
        Value = new FactValue.Number(value),
        From = DateOnly.Parse(from),
        RecordedAt = FrenchTime.EndOf(DateOnly.Parse(recorded)),
        Source = source,
        By = "Leroy",
    };
}
