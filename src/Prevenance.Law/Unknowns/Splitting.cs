using Prevenance.Law.Situations;

namespace Prevenance.Law.Unknowns;

/// <summary>
/// Takes unknown flags and choices one option at a time. What two branches exclude is lost when an option may be any of
/// several; option by option, it is seen, and bounds are narrower.
/// </summary>
internal static class Splitting
{
    /// <param name="situation">What is known.</param>
    /// <param name="most">How many situations at the most.</param>
    /// <returns>Situations that together say what the first one does, and the facts that they tell apart.</returns>
    public static (IReadOnlyList<Situation> Parts, IReadOnlyList<FactAt> Facts) Of(Situation situation, int most)
    {
        var (parts, facts) = (new List<Situation> { situation }, new List<FactAt>());
        foreach (var (fact, options) in Candidates(situation))
        {
            if (parts.Count * options.Count > most)
                break;
            parts = [.. parts.SelectMany(part => options.Select(option => part.Telling([(fact, (Possible)option)])))];
            facts.Add(fact);
        }
        return (parts, facts);
    }

    /// <summary>A variable that is told month by month may be another one each month: only what is told once is taken apart.</summary>
    private static IEnumerable<(FactAt Fact, List<int> Options)> Candidates(Situation situation) => situation.GivenFacts
        .Where(fact => fact.Variable.Kind is ValueKind.Flag or ValueKind.Choice && !situation.PossibleValue(fact).IsExact)
        .GroupBy(fact => (fact.Variable, fact.Lane))
        .Where(told => told.Count() == 1)
        .Select(told => (Fact: told.First(), Options: situation.PossibleValue(told.First()).EachOption().ToList()))
        .OrderBy(one => one.Options.Count);
}
