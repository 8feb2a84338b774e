using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Rights.Openings;

/// <summary>Finds, on request, what would open a right that a household does not have: the smallest change of a single fact, of each kind.</summary>
/// <remarks>
/// Only facts marked with <see cref="MayChangeAttribute"/> are tried. An amount is smaller than another by euros a month,
/// a wait by months; a wait, an amount and another value have no common measure, so that each kind gives its smallest.
/// </remarks>
public sealed class OpeningsOf(Calculator calculator)
{
    /// <summary>How far ahead a birthday is looked for.</summary>
    public const int MostMonths = 60;

    /// <param name="situation">What is known.</param>
    /// <param name="right">A right of that situation, as <see cref="RightsOf"/> told it.</param>
    /// <param name="month">The month in which it was told.</param>
    /// <param name="allowsForecast">Whether figures may be used after the last month for which they were checked.</param>
    /// <returns>At most one opening for each kind of change; none for a right that is not closed for certain.</returns>
    public IReadOnlyList<Opening> Of(Situation situation, RightResult right, Month month, bool allowsForecast = false)
    {
        try
        {
            return right.Verdict == Verdict.NotEntitled ? Search(situation, right, month, allowsForecast) : [];
        }
        catch (UncoveredException)
        {
            // Under other facts the right would rest on a figure that is not known: what would open it cannot be told.
            return [];
        }
    }

    private List<Opening> Search(Situation situation, RightResult right, Month month, bool allowsForecast)
    {
        var facts = Changeable.In(FactsAhead.Carry(situation, month, month, []));
        var lane = facts.LaneOf(right.Right.Entity, right.Who);
        var request = new Request([new VariableAt(right.Right, right.Period)], month, allowsForecast);
        var changes = Changes(new Trial(calculator, facts, request, lane));
        return [.. changes.GroupBy(change => change.Kind).OrderBy(kind => kind.Key)
            .Select(kind => kind.OrderBy(Measure).Select(change => Opened(change, facts, request, lane)).FirstOrDefault(opening => opening is not null))
            .OfType<Opening>()];
    }

    private static double Measure(Change change) => change.Kind == ChangeKind.Value ? 0 : Math.Abs(change.Size);

    private static IEnumerable<Change> Changes(Trial trial)
    {
        var facts = trial.Facts().Select(fact => new Change(fact.Fact, fact.Lane, fact.Who, 0)).ToLookup(change => change.Kind);
        var one = facts[ChangeKind.Time].SelectMany(fact => Enumerable.Range(1, MostMonths).Select(months => fact with { Size = months }))
            .Concat(facts[ChangeKind.Value].SelectMany(OtherValues)).ToList();
        var amounts = facts[ChangeKind.Amount].SelectMany(fact => new[] { fact with { Size = -1 }, fact with { Size = 1 } });
        return one.Zip(trial.Open(one)).Where(tried => tried.Second).Select(tried => tried.First)
            .Concat(new AmountSearch(trial).Smallest([.. amounts]));
    }

    private static IEnumerable<Change> OtherValues(Change fact)
    {
        var variable = fact.Fact;
        if (variable.Choices is not { } choices)
            return [fact with { Size = 1 - variable.Default }];
        var allowed = variable.Notes.MayChange!.To is { Count: > 0 } named ? named : choices.Names;
        return allowed.Select(name => fact with { Size = choices.TryIndex(name, out var index) ? index : throw new FormulaException($"{variable} has no value '{name}'") });
    }

    /// <summary>What is not known may still close the right after the change: then nothing is told.</summary>
    private Opening? Opened(Change change, Situation facts, Request request, int lane)
    {
        var value = calculator.Explore(change.ApplyTo(facts), request).Value(request.Questions.Single(), lane).NotNegative();
        return value.IsZero ? null : new Opening(change, value, OpeningText.Of(change, facts.Count(change.Fact.Entity) > 1));
    }
}
