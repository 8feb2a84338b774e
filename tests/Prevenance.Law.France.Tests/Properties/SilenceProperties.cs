using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Exchange.Cases;
using Prevenance.Law.Assumptions;
using Prevenance.Law.Planning;
using Prevenance.Law.Rights;
using Prevenance.Law.Situations;
using Prevenance.Law.Unknowns;
using Prevenance.Tests;

namespace Prevenance.Law.France.Tests.Properties;

/// <summary>
/// Silence is not a no. Facts are taken away from households of which everything is known: what is still called certain is what
/// the whole household has, and where what is taken for granted is wrong, it is named beside the right that it touches.
/// </summary>
/// <remarks>
/// A few households in each run. <c>PREVENANCE_SILENCES=1000 ./prevenance test --filter-class '*SilenceProperties'</c> takes so many, ten times each.
/// </remarks>
public class SilenceProperties
{
    private const int UsualHouseholds = 25;
    private const int UsualRemovals = 2;
    private const int ManyRemovals = 10;
    private const double Cent = 0.005;

    private static readonly int? Asked = int.TryParse(Environment.GetEnvironmentVariable("PREVENANCE_SILENCES"), out var count) ? count : null;

    // Each removal is another shape of household, whose plan serves once: none is worth keeping.
    private static readonly Calculator Calculator = new(new PlanCache(1));

    [Fact]
    public void What_is_called_certain_holds_in_the_whole_household_and_a_wrong_assumption_is_named()
    {
        Assert.SkipWhen(SharedSituations.Path is null, "the situations of the reference model are not beside the project (../shared/law)");
        var faults = Households().AsParallel().SelectMany(Faults).Take(20).ToList();
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private static IEnumerable<PeerCase> Households()
    {
        var all = SituationsFile.Read(SharedSituations.Path!).ToList();
        var count = Math.Min(all.Count, Asked ?? UsualHouseholds);
        return Enumerable.Range(0, count).Select(index => all[index * (all.Count / count)]);
    }

    private static IEnumerable<string> Faults(PeerCase known)
    {
        var whole = RightsIn(Read(known.Input), known).ToLookup(result => (result.Right, result.Who));
        return Enumerable.Range(0, Asked is null ? UsualRemovals : ManyRemovals)
            .SelectMany(removal => Faults(known, whole, new Random(SeedOf(known) + removal)));
    }

    private static IEnumerable<string> Faults(PeerCase known, ILookup<(Variable, Who), RightResult> whole, Random chance)
    {
        var removed = new List<(string Name, string Who)>();
        foreach (var result in RightsIn(Read(Without(known.Input, removed, chance)), known))
        {
            if (whole[(result.Right, result.Who)].Single() is not { Value: { IsExact: true } truth } || result.Verdict == Verdict.NotModelled)
                continue;
            if (result.Strictly is { } strictly && !Holds(strictly, truth.Low))
                yield return Say(known, result, truth.Low, removed, $"between {strictly.Low} and {strictly.High} at most, it was said");
            if (!Holds(result.Value!.Value, truth.Low) && !IsNamed(result, removed))
                yield return Say(known, result, truth.Low, removed, $"{result.Value.Value.Low} to {result.Value.Value.High}, and no assumption that is wrong is named");
        }
    }

    private static IReadOnlyList<RightResult> RightsIn(Situation situation, PeerCase known) =>
        new RightsOf(FrenchLaw.System, Calculator).In(situation, known.Period.Start, allowsForecast: true);

    private static bool Holds(Possible bounds, double value) => value >= bounds.Low - Cent && value <= bounds.High + Cent;

    private static bool IsNamed(RightResult result, List<(string Name, string Who)> removed) =>
        result.Assumed.Any(assumption => removed.Any(fact => StandsFor(assumption, fact.Name)))
        || result.MissingFacts.Any(fact => removed.Contains((fact.Variable.Name, fact.Who.Key)));

    private static bool StandsFor(Assumption assumption, string name) =>
        assumption.Key is "changement" || assumption.Facts.Any(fact => fact.Name == name)
        || (assumption.Key is "prestations_recues" && FrenchLaw.System.Find(name)!.Notes.IsBenefit);

    private static string Say(PeerCase known, RightResult result, double truth, List<(string Name, string Who)> removed, string fault) =>
        $"{known.Name}: {result.Right.Name} of {result.Who} is {truth} in the whole; {fault}. Without {string.Join(", ", removed.Select(fact => $"{fact.Name} of {fact.Who}"))}";

    // Hash codes of texts change from one run to the next: what failed once must fail again.
    private static int SeedOf(PeerCase known) => known.Name.Aggregate(17, (seed, symbol) => unchecked((seed * 31) + symbol) & int.MaxValue / 2);

    private static Situation Read(JsonObject input) => SituationReader.Read(FrenchLaw.System, input, new ReadingRules { NotesUnknownVariables = true }).Situation;

    /// <summary>The same document, of which some facts are left out: all that was said of one, or some months of it.</summary>
    private static JsonObject Without(JsonObject input, List<(string, string)> removed, Random chance)
    {
        var rest = (JsonObject)input.DeepClone();
        var share = chance.NextDouble() * 0.5;
        foreach (var (_, instances) in rest)
        {
            foreach (var (who, facts) in instances!.AsObject())
            {
                foreach (var (name, values) in facts!.AsObject().ToList())
                {
                    if (values is not JsonObject periods || chance.NextDouble() >= share)
                        continue;
                    removed.Add((name, who));
                    var some = chance.Next(2) == 0;
                    foreach (var period in periods.Select(pair => pair.Key).ToList().Where(_ => !some || chance.Next(2) == 0))
                        periods.Remove(period);
                    if (periods.Count == 0)
                        facts.AsObject().Remove(name);
                }
            }
        }
        return rest;
    }
}
