using Prevenance.Law;
using Prevenance.Law.Figures;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Exchange.Cases;

/// <summary>
/// Finds the readings under which a value comes out as expected: one alone where one is enough, otherwise the fewest of all of them together.
/// </summary>
internal sealed class ReadingFinder(LegalSystem law, IReadOnlyList<Reading> readings)
{
    private readonly Calculator calculator = new();
    private readonly Dictionary<Reading, LegalSystem> alone = readings.ToDictionary(reading => reading, reading => law.Read(reading));

    /// <summary>The entries that tell why each value differs; a value that no reading explains is left out.</summary>
    public Dictionary<Comparison, IReadOnlyList<string>> Find(Situation situation, Month present, List<Comparison> differing)
    {
        var found = new Dictionary<Comparison, IReadOnlyList<string>>();
        if (differing.Count == 0)
            return found;
        var concerned = Concerned(situation, present, differing);
        foreach (var reading in concerned)
        {
            foreach (var comparison in Holding(alone[reading], situation, present, Open()))
                found.Add(comparison, [reading.Entry]);
        }
        foreach (var comparison in Holding(law.Read(concerned), situation, present, Open()))
            found.Add(comparison, FewestThatHold(concerned, situation, present, comparison));
        return found;

        List<Comparison> Open() => [.. differing.Where(comparison => !found.ContainsKey(comparison))];
    }

    /// <summary>The readings of variables on which the values depend: the others can change nothing.</summary>
    private List<Reading> Concerned(Situation situation, Month present, List<Comparison> differing)
    {
        var answer = calculator.Calculate(situation, RequestFor(differing, present));
        return [.. readings.Where(reading => law.VariablesOf(reading).Any(answer.Reads))];
    }

    private List<string> FewestThatHold(List<Reading> together, Situation situation, Month present, Comparison comparison)
    {
        var kept = together;
        foreach (var reading in together)
        {
            var fewer = kept.Where(other => other != reading).ToList();
            if (Holding(law.Read(fewer), situation, present, [comparison]).Count > 0)
                kept = fewer;
        }
        return [.. kept.Select(reading => reading.Entry).Distinct()];
    }

    private List<Comparison> Holding(LegalSystem read, Situation situation, Month present, List<Comparison> comparisons)
    {
        if (comparisons.Count == 0)
            return [];
        try
        {
            var answer = calculator.Calculate(situation.Under(read), RequestFor(comparisons, present));
            return [.. comparisons.Where(comparison => comparison.HoldsIn(answer))];
        }
        catch (UncoveredException)
        {
            return [];
        }
    }

    private static Request RequestFor(List<Comparison> comparisons, Month present) =>
        new([.. comparisons.Select(comparison => comparison.Question).Distinct()], present, AllowsForecast: true);
}
