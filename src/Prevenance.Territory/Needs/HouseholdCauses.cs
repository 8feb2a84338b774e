using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Planning;
using Prevenance.Populations;
using Prevenance.Territory.Calibration;

namespace Prevenance.Territory.Needs;

/// <summary>
/// From what the rights of invented households break, as the graph of each tells it. Households of a calibrated population are copies of few: those with
/// the same facts, wherever they live, and the same rights month by month are asked once. Safe to share between threads.
/// </summary>
/// <param name="request">What the population was asked.</param>
internal sealed class HouseholdCauses(Request request)
{
    /// <summary>Room for a few plans of two years: households that were told the same facts share one.</summary>
    private const long MostNodes = 150_000;

    private readonly Calculator calculator = new(new PlanCache(MostNodes));
    private readonly ConcurrentDictionary<string, BreakCause[]> known = new(StringComparer.Ordinal);

    /// <summary>The cause of each of the breaks of a household, in their order.</summary>
    /// <param name="facts">Households with their facts.</param>
    /// <param name="results">The same, with their rights.</param>
    /// <param name="household">Which of them, by rank.</param>
    /// <param name="breaks">Its breaks: the right in a month and in the one before, and whose it is among those of the household.</param>
    public IReadOnlyList<BreakCause> Of(PopulationUnit facts, PopulationUnit results, int household, IReadOnlyList<HouseholdBreak> breaks)
    {
        var alike = Alike(facts, results, household);
        if (known.TryGetValue(alike, out var found))
            return found;
        var answer = calculator.Calculate(HouseholdSituation.Of(facts, household), request);
        return known[alike] = [.. breaks.Select(one => BreakCauses.Of(answer.CausesOfChange(one.Before, one.After, one.Lane).First()))];
    }

    private static string Alike(PopulationUnit facts, PopulationUnit results, int household)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var group in facts.Law.Groups)
        {
            var (places, first) = (facts.Places(group), facts.Rows(group).Starts[household]);
            foreach (var person in facts.Rows(facts.Law.Person).Of(household))
                digest.AppendData([(byte)(places.Rows[person] - first), places.Roles[person]]);
        }
        foreach (var (unit, entity) in from unit in new[] { facts, results } from entity in facts.Law.Entities select (unit, entity))
        {
            var rows = unit.Rows(entity);
            var (first, count) = (rows.Starts[household], rows.Starts[household + 1] - rows.Starts[household]);
            foreach (var column in rows.Columns.Where(column => column.Variable.Name != HouseholdCopy.Commune))
                digest.AppendData(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(rows[column]).Slice(first, count)));
        }
        return Convert.ToHexString(digest.GetHashAndReset());
    }
}

/// <summary>A right that a household loses, in whole or in part, from one month to the next.</summary>
/// <param name="Before">The right in the month before.</param>
/// <param name="After">The right in the month.</param>
/// <param name="Lane">Whose it is, among those of the household.</param>
internal readonly record struct HouseholdBreak(VariableAt Before, VariableAt After, int Lane);
