using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Populations;
using Prevenance.Populations;
using Prevenance.Territory.Calibration;

namespace Prevenance.Territory.Needs;

/// <summary>Sums what the law gives to the households of a unit, area by area.</summary>
/// <param name="results">The households, with what is known of them and their rights.</param>
/// <param name="rights">The rights that are summed.</param>
/// <param name="months">The months.</param>
/// <param name="causes">Tells from what a right breaks.</param>
internal sealed class UnitSums(UnitResults results, IReadOnlyList<Variable> rights, IReadOnlyList<Month> months, HouseholdCauses causes)
{
    /// <summary>Less than that a month is no fall that is worth a word, for one household as for all.</summary>
    private const double LeastAmount = 1;

    private readonly PopulationUnit people = results.People;

    private readonly IReadOnlyList<(Variable Right, IReadOnlyList<QuestionColumn> Months)> columns =
        [.. rights.Select(right => (right, (IReadOnlyList<QuestionColumn>)[.. months.Select(month => results[new VariableAt(right, month)])]))];

    public Dictionary<string, AreaSums> ByArea()
    {
        var sums = new Dictionary<string, AreaSums>(StringComparer.Ordinal);
        var dwellings = people.Rows(Menage.Definition);
        for (var household = 0; household < people.Households; household++)
        {
            var dwelling = dwellings.Starts[household];
            var area = CalibratedPopulation.AreaOf(dwellings.Households[dwelling]);
            if (!sums.TryGetValue(area, out var into))
                sums[area] = into = AreaSums.Over(months.Count);
            Add(household, dwellings.Weights[dwelling], into);
        }
        return sums;
    }

    private void Add(int household, double weight, AreaSums into)
    {
        into.Households += weight;
        into.Squares += weight * weight;
        List<Loss> losses = [.. Losses(household)];
        foreach (var (right, month, from, to, _) in losses)
        {
            into.Lost[month - 1] += weight * (from - to);
            into.Breaks[right.Name] = into.Breaks.GetValueOrDefault(right.Name) + weight;
        }
        // One household counts once a month, by what weighs most in it.
        List<Loss> heaviest = [.. losses.GroupBy(loss => loss.Month).Select(month => month.MaxBy(loss => loss.From - loss.To)!)];
        var ends = losses.Where(loss => loss.To == 0).Select(loss => loss.Month).ToHashSet();
        foreach (var (loss, cause) in heaviest.Zip(heaviest.Count == 0 ? [] : causes.Of(results, household, [.. heaviest.Select(Break)])))
        {
            (ends.Contains(loss.Month) ? into.Ending : into.Falling)[loss.Month - 1] += weight;
            into.Causes[(int)cause][loss.Month - 1] += weight;
        }
        if (Receives(household, "rsa"))
        {
            foreach (var group in Groups(household))
                into.RsaGroups[group] = into.RsaGroups.GetValueOrDefault(group) + weight;
        }
    }

    private IEnumerable<Loss> Losses(int household)
    {
        foreach (var (right, values) in columns)
        {
            foreach (var (lane, row) in people.Rows(right.Entity).Of(household).Index())
            {
                for (var month = 1; month < months.Count; month++)
                {
                    var (from, to) = (values[month - 1][row], values[month][row]);
                    if (from - to >= LeastAmount)
                        yield return new Loss(right, month, from, to, lane);
                }
            }
        }
    }

    private HouseholdBreak Break(Loss loss) => new(new VariableAt(loss.Right, months[loss.Month - 1]), new VariableAt(loss.Right, months[loss.Month]), loss.Lane);

    /// <summary>The group of a household in each way of grouping: by composition, by what else it receives.</summary>
    private IEnumerable<string> Groups(int household)
    {
        var roles = people.Places(Famille.Definition).Roles;
        var (adults, children) = (0, 0);
        foreach (var row in people.Rows(people.Law.Person).Of(household))
            _ = Famille.Definition.SimpleRoles[roles[row]] == Famille.Enfant ? children++ : adults++;
        yield return (adults, children) switch { (1, > 0) => RsaGroup.LoneParent, ( > 1, 0) => RsaGroup.CoupleWithoutChildren, _ => RsaGroup.OtherComposition };
        yield return Receives(household, "apl", "als", "alf") ? RsaGroup.HousingAid : RsaGroup.NoHousingAid;
        yield return Receives(household, "af", "cf", "asf", "paje_base", "aeeh") ? RsaGroup.FamilyBenefits : RsaGroup.NoFamilyBenefits;
        yield return Receives(household, "ppa") ? RsaGroup.Ppa : RsaGroup.NoPpa;
    }

    /// <summary>Whether a household receives one of some rights in the first month.</summary>
    private bool Receives(int household, params IReadOnlyCollection<string> rights) => columns.Where(column => rights.Contains(column.Right.Name))
        .Any(column => people.Rows(column.Right.Entity).Of(household).Any(row => column.Months[0][row] > 0));

    /// <summary>What a right loses from one month to the next.</summary>
    /// <param name="Right">The right.</param>
    /// <param name="Month">The rank of the month.</param>
    /// <param name="From">Euros in the month before.</param>
    /// <param name="To">Euros in the month.</param>
    /// <param name="Lane">Whose it is, among those of the household.</param>
    private sealed record Loss(Variable Right, int Month, double From, double To, int Lane);
}
