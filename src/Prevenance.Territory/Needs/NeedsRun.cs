using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Planning;
using Prevenance.Law.Populations;
using Prevenance.Law.Rights;
using Prevenance.Populations;
using Prevenance.Territory.Calibration;

namespace Prevenance.Territory.Needs;

/// <summary>
/// Every monthly right of a calibrated population over the months to come, summed by area. What a unit sums to is kept beside the population, under
/// what tells this population and this law from any other: a run that was interrupted goes on with the other units, and one that is asked again reads.
/// </summary>
public sealed class NeedsRun
{
    /// <summary>Two years, as for one household.</summary>
    public const int UsualMonths = 24;

    /// <summary>Of what is kept of a unit: another one when it holds something else.</summary>
    private const string Format = "4";

    private readonly PopulationFolder people;
    private readonly PopulationPlan plan;
    private readonly HouseholdCauses causes;
    private readonly string kept;

    private NeedsRun(string path, PopulationFolder people, PopulationPlan plan, IReadOnlyList<Variable> rights, IReadOnlyList<Month> months)
    {
        (this.people, this.plan, Rights, Months) = (people, plan, rights, months);
        causes = new HouseholdCauses(plan.Request);
        Population = people.Digest();
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Population + plan.Digest + Format)));
        kept = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + $".needs-{digest[..16]}";
    }

    /// <summary>The rights that are worked out: amounts that come each month.</summary>
    public IReadOnlyList<Variable> Rights { get; }

    /// <summary>The months.</summary>
    public IReadOnlyList<Month> Months { get; }

    /// <summary>Rights that figures do not cover over these months.</summary>
    public IReadOnlyList<Variable> LeftOut { get; private init; } = [];

    /// <summary>Whether some figures are those of the last month for which they are known.</summary>
    public bool IsForecast => plan.Projected.Count > 0;

    /// <summary>What tells the population from any other.</summary>
    public string Population { get; }

    /// <summary>What tells the law, the rights and the months from any others.</summary>
    public string Law => plan.Digest;

    public int Households => people.Households;

    /// <param name="path">A calibrated population.</param>
    /// <param name="first">The first month.</param>
    /// <param name="months">How many months, two at least.</param>
    /// <exception cref="RefusalException">There is no population, or it is calibrated to nothing.</exception>
    public static NeedsRun Open(string path, Month first, int months)
    {
        _ = CalibratedPopulation.NoteOf(path);
        var law = FrenchLaw.System;
        var people = PopulationFolder.Open(path, law);
        List<Month> ahead = [.. first.Onwards(months)];
        List<Variable> monthly = [.. law.RightVariables.Where(right => right is { Kind: ValueKind.Amount, Unit: PeriodUnit.Month } && law.RightOf(right) is { IsCost: false, Rhythm: Rhythm.Monthly })];
        var plan = new PopulationPlan(people, new Request([.. monthly.SelectMany(right => ahead.Select(month => new VariableAt(right, month)))], first - Candidates.MonthsBefore, AllowsForecast: true, LeavesGaps: true));
        var leftOut = plan.Gaps.Keys.Select(gap => gap.Variable).ToHashSet();
        return new NeedsRun(path, people, plan, [.. monthly.Where(right => !leftOut.Contains(right))], ahead) { LeftOut = [.. leftOut] };
    }

    /// <summary>The sums of each area, by code.</summary>
    /// <param name="threads">How many threads work.</param>
    /// <param name="progress">Told how many households are done.</param>
    /// <param name="stop">Stops after the units that are being computed.</param>
    public SortedDictionary<string, AreaSums> Sums(int threads, IProgress<int>? progress = null, CancellationToken stop = default)
    {
        Directory.CreateDirectory(kept);
        var remaining = Enumerable.Range(0, people.Units).Where(unit => !File.Exists(PathOf(unit))).ToList();
        var done = people.Households - remaining.Sum(people.HouseholdsOf);
        FolderRun.Over(plan, people, remaining, Keep, threads, households => progress?.Report(Interlocked.Add(ref done, households)), stop);
        var sums = new SortedDictionary<string, AreaSums>(StringComparer.Ordinal);
        foreach (var unit in Enumerable.Range(0, people.Units))
        {
            foreach (var (area, part) in JsonSerializer.Deserialize<Dictionary<string, AreaSums>>(File.ReadAllBytes(PathOf(unit)))!)
            {
                if (!sums.TryAdd(area, part))
                    sums[area].Add(part);
            }
        }
        return sums;
    }

    private void Keep(int unit, UnitResults results)
    {
        var path = PathOf(unit);
        File.WriteAllBytes(path + ".part", JsonSerializer.SerializeToUtf8Bytes(new UnitSums(results, Rights, Months, causes).ByArea()));
        File.Move(path + ".part", path, overwrite: true);
        // What households leave that were asked one by one is given back before the next unit.
        GC.Collect();
    }

    private string PathOf(int unit) => Path.Combine(kept, unit.ToString("d6", CultureInfo.InvariantCulture) + ".json");
}
