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
    /// <param name="results">Households, with what is known of them and their rights.</param>
    /// <param name="household">Which of them, by rank.</param>
    /// <param name="breaks">Its breaks: the right in a month and in the one before, and whose it is among those of the household.</param>
    public IReadOnlyList<BreakCause> Of(UnitResults results, int household, IReadOnlyList<HouseholdBreak> breaks)
    {
        var alike = Alike(results, household);
        if (known.TryGetValue(alike, out var found))
            return found;
        var answer = calculator.Calculate(HouseholdSituation.Of(results.People, household), request);
        return known[alike] = [.. breaks.Select(one => BreakCauses.Of(answer.CausesOfChange(one.Before, one.After, one.Lane).First()))];
    }

    /// <summary>The same for households with the same facts, wherever they live, and the same rights.</summary>
    private static string Alike(UnitResults results, int household)
    {
        var (people, told) = (results.People, new List<double>());
        var persons = people.Rows(people.Law.Person).Of(household);
        foreach (var group in people.Law.Groups)
        {
            var (places, first) = (people.Places(group), people.Rows(group).Starts[household]);
            foreach (var person in persons)
                told.AddRange(places.Rows[person] - first, places.Roles[person]);
        }
        foreach (var rows in people.Law.Entities.Select(people.Rows))
        {
            foreach (var column in rows.Columns.Where(column => column.Variable.Name != HouseholdCopy.Commune))
                told.AddRange(rows.Of(household, column));
        }
        foreach (var question in results.Questions)
        {
            var (answers, starts) = (results[question], people.Rows(question.Variable.Entity).Starts);
            for (var row = starts[household]; row < starts[household + 1]; row++)
                told.Add(answers[row]);
        }
        return Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(told))));
    }
}

/// <summary>A right that a household loses, in whole or in part, from one month to the next.</summary>
/// <param name="Before">The right in the month before.</param>
/// <param name="After">The right in the month.</param>
/// <param name="Lane">Whose it is, among those of the household.</param>
internal readonly record struct HouseholdBreak(VariableAt Before, VariableAt After, int Lane);
