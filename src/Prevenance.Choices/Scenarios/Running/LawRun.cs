using Prevenance.Choices.Reforms;
using Prevenance.Law;
using Prevenance.Territory.Calibration;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>Runs the law as it is and as it would be over the same people.</summary>
internal static class LawRun
{
    /// <param name="scenario">What would be otherwise.</param>
    /// <param name="drawn">Who is drawn.</param>
    /// <param name="before">What they receive under the law as it is.</param>
    /// <param name="threads">How many threads work.</param>
    /// <returns>Nothing where the scenario leaves the law as it is.</returns>
    /// <exception cref="RefusalException">The law has no such figure, or nothing is said of who claims any right that changes.</exception>
    public static Stakes? Of(Scenario scenario, ScenarioPeople drawn, Benefits before, int threads)
    {
        if (scenario.Law.Changes.Count == 0)
            return null;
        var (people, after) = (People.Of(drawn, scenario.From), AsItWouldBe(drawn));
        var stakes = AtStake(scenario, drawn, people, before, after);
        return stakes with
        {
            CountedElsewhere = CountedElsewhereRun.Of(drawn, stakes.Claimable, scenario.From, threads),
            Calibrations = [.. scenario.Baseline.Calibrations.Select((folder, rank) => scenario.Named($"baseline/calibrations/{rank}", () => ScenarioPeople.In(folder))).Select(other => AtStake(scenario, other, People.Of(other, scenario.From), AsItIs(other), AsItWouldBe(other)))],
            Cliffs = CliffsRun.Of(drawn, people, scenario.Months, (before, () => AsItIs(drawn)), (after, () => AsItWouldBe(drawn))),
        };

        Benefits AsItIs(ScenarioPeople among) => Under(among.Shape.Law, among);

        Benefits AsItWouldBe(ScenarioPeople among) => Under(AmendedLaw.Of(among.Shape.Law, scenario.Law), among);

        Benefits Under(LegalSystem law, ScenarioPeople among) => Benefits.Of(among, law, scenario.From, scenario.Months, threads);
    }

    private static Stakes AtStake(Scenario scenario, ScenarioPeople drawn, People people, Benefits before, Benefits after)
    {
        IReadOnlyList<int> years = [.. Enumerable.Range(0, scenario.Months).Select(month => (scenario.From + month).Year.Number).Distinct()];
        var rights = before.Rights.SelectMany(right => years.Select(year => new StakedRight(right.Key, year, before[right.Key, year], after[right.Key, year]))).ToList();
        var moving = rights.Where(right => right.Moves).Select(right => right.Key).ToHashSet(StringComparer.Ordinal);
        RequireTakeUp(scenario, moving);
        var staked = rights.ToLookup(right => moving.Contains(right.Key) || scenario.TakeUp.ContainsKey(right.Key));
        return new Stakes
        {
            ChangesRules = before.Digest != after.Digest,
            ChangesAnybody = !before.Same(after),
            Households = people.Stake([.. staked[false].Select(right => right.Before)]),
            Rights = [.. staked[true]],
            Settled = [.. staked[false].Select(right => new SettledRight(right.Key, right.Year, right.Before.Zip(people.Weights, (amount, weight) => amount * weight).Sum()))],
            Received = drawn.IsCalibrated ? [.. CalibratedPopulation.Received.Where(right => staked[true].Any(one => one.Key == right))] : [],
            CountedElsewhere = [],
            Calibrations = [],
            Cliffs = null,
        };
    }

    /// <summary>A change whose own rights are claimed by nobody knows whom has no range of take-up, whatever else the file says one of.</summary>
    private static void RequireTakeUp(Scenario scenario, HashSet<string> moving)
    {
        if (moving.Count > 0 && !moving.Overlaps(scenario.TakeUp.Keys))
        {
            var moved = string.Join(", ", moving);
            throw scenario.Fault("take_up", Text.Of(
                $"ce changement touche {moved}, et rien ne dit qui le demande : ajouter sa fourchette, [0, 1] si rien n’en est su",
                $"this change moves {moved}, and nothing says who claims it: add its range, [0, 1] if nothing is known of it"));
        }
    }
}
