using FsCheck;
using FsCheck.Fluent;
using Prevenance.Accounts;
using Prevenance.Casework.Facts;

namespace Prevenance.Casework.Tests.Facts;

/// <summary>What holds of any file: many short histories of one variable, with corrections, withdrawals and imports.</summary>
public class FactProperties
{
    private const int Days = 40;
    private static readonly DateOnly First = new(2026, 1, 1);

    [Fact]
    public void What_was_known_at_an_instant_never_changes_afterwards() => Hold(facts =>
    {
        var whole = new FactBook(facts);
        return facts.All(last =>
        {
            var then = new FactBook(facts.Where(fact => fact.RecordedAt <= last.RecordedAt));
            return Answers(whole.KnownAt(last.RecordedAt)).SequenceEqual(Answers(then));
        });
    });

    [Fact]
    public void The_order_in_which_facts_are_read_changes_no_answer() => Hold(facts =>
        Answers(new FactBook(facts)).SequenceEqual(Answers(new FactBook(facts.Reverse()))));

    [Fact]
    public void An_answer_stands_on_a_fact_that_nobody_corrected() => Hold(facts =>
        Answers(new FactBook(facts)).All(answer => answer is null || facts.All(fact => fact.Corrects != answer)));

    [Fact]
    public void An_import_never_answers_where_something_told_starts_and_speaks() => Hold(facts =>
    {
        var book = new FactBook(facts);
        return facts.Where(fact => fact.Source.Kind == SourceKind.Said && facts.All(other => other.Corrects != fact.Id))
            .All(told => book.On("x", told.From).Fact is { IsImported: false });
    });

    [Fact]
    public void What_was_withdrawn_is_never_answered() => Hold(facts =>
    {
        var answers = Answers(new FactBook(facts)).ToHashSet();
        return facts.Where(fact => fact.Source.Kind == SourceKind.Withdrawn).All(fact => !answers.Contains(fact.Corrects));
    });

    [Fact]
    public void Whichever_side_is_right_nothing_is_left_to_settle_that_day_and_it_answers() => Hold(facts =>
    {
        var (book, after) = (new FactBook(facts), FrenchTime.EndOf(First.AddDays(Days)));
        return Enumerable.Range(0, Days).Select(day => First.AddDays(day)).All(day => book.Contradictions(day).All(one => one.Facts.All(right =>
        {
            var settled = new FactBook([.. facts, .. new Settlement(one, "elle l’a dit", "Perrin", after).For(right)]);
            return !settled.Contradictions(day).Any() && settled.On("x", day).Value == right.Value;
        })));
    });

    private static void Hold(Func<Fact[], bool> property) =>
        Prop.ForAll(Histories().ToArbitrary(), property).QuickCheckThrowOnFailure();

    private static IEnumerable<string?> Answers(FactBook book) => Enumerable.Range(0, Days).Select(day => book.On("x", First.AddDays(day)).Fact?.Id);

    private static Gen<Fact[]> Histories() =>
        from count in Gen.Choose(1, 8)
        from draws in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 1000), 6), count)
        select draws.Aggregate(Array.Empty<Fact>(), (before, draw) => [.. before, After(before, draw)]);

    private static Fact After(Fact[] before, int[] draw)
    {
        var kind = draw[0] % 5;
        var corrected = kind is 3 or 4 && before.Length > 0 ? before[draw[1] % before.Length] : null;
        var from = First.AddDays(draw[2] % Days);
        return new Fact
        {
            Id = $"f{before.Length}",
            What = "x",
            Value = kind == 4 && corrected is not null ? FactValue.Unknown : new FactValue.Number(draw[3] % 3),
            From = from,
            To = draw[4] % 3 == 0 ? from.AddDays(draw[4] % 15) : null,
            // Some are learnt at the same instant; clocks on the wall differ.
            RecordedAt = FrenchTime.EndOf(First.AddDays(-1)).AddHours(before.Length / 2).ToOffset(TimeSpan.FromHours((draw[5] % 5) - 2)),
            Source = new FactSource(kind == 4 && corrected is not null ? SourceKind.Withdrawn : kind == 2 ? SourceKind.Imported : SourceKind.Said, kind == 2 ? "CAF" : ""),
            By = "Perrin",
            Corrects = corrected?.Id,
        };
    }
}
