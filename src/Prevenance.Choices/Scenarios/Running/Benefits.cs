using Prevenance.Law;
using Prevenance.Law.Planning;
using Prevenance.Law.Populations;
using Prevenance.Law.Rights;
using Prevenance.Populations;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>What each household would receive of each right in each year under a law, if it claimed all that it may.</summary>
internal sealed class Benefits
{
    private readonly Dictionary<(string Right, int Year), double[]> amounts;

    private Benefits(Dictionary<(string, int), double[]> amounts, string digest, IReadOnlyList<Right> rights) =>
        (this.amounts, Digest, Rights) = (amounts, digest, rights);

    /// <summary>What tells the law, as far as it bears on these people in these months, from any other.</summary>
    public string Digest { get; }

    /// <summary>The rights that are worked out: money that is paid to a household each month.</summary>
    public IReadOnlyList<Right> Rights { get; }

    /// <summary>Euros by household.</summary>
    public double[] this[string right, int year] => amounts[(right, year)];

    /// <summary>Works them out. What figures do not cover is left out.</summary>
    public static Benefits Of(ScenarioPeople people, LegalSystem law, Month first, int months, int threads)
    {
        var (rights, asked) = (RightsOf(law), Asked(law, first, months));
        var plan = PlanOf(people, law, first, asked);
        var amounts = asked.Select(one => (one.Key, one.Year)).Distinct().ToDictionary(one => (one.Key, one.Year.Number), _ => new double[people.Households]);
        var answered = asked.Where(one => !plan.Gaps.ContainsKey(one.Question)).Select(one => (amounts[(one.Key, one.Year.Number)], one.Question)).ToList();
        var before = 0;
        foreach (var unit in people.Units)
        {
            var firstHousehold = before;
            PopulationRun.Over(plan, unit, Enumerable.Range(0, PopulationRun.Blocks(unit)), result => Add(unit, firstHousehold, result, answered), threads);
            before += unit.Households;
        }
        return new Benefits(amounts, plan.Digest, [.. rights.Where(right => amounts.ContainsKey((right.Key, first.Year.Number)))]);
    }

    /// <summary>What each household receives in all, over all the months.</summary>
    public double[] Sums() => [.. Enumerable.Range(0, amounts.Values.First().Length).Select(household => amounts.Values.Sum(of => of[household]))];

    /// <summary>Whether two laws give the same to everybody.</summary>
    public bool Same(Benefits other) => amounts.All(one => one.Value.AsSpan().SequenceEqual(other.amounts[one.Key]));

    /// <summary>Whether a right is worked out: money that is paid to a household each month.</summary>
    public static bool IsReckoned(Right right) => right is { IsMonthlyMoney: true, IsAmount: true, IsCost: false };

    /// <summary>What tells the law in force from any other, without working anything out.</summary>
    public static string DigestOf(ScenarioPeople people, Month first, int months) => PlanOf(people, people.Shape.Law, first, Asked(people.Shape.Law, first, months)).Digest;

    private static List<Right> RightsOf(LegalSystem law) => [.. law.Rights.Where(IsReckoned)];

    private static List<(string Key, Year Year, VariableAt Question)> Asked(LegalSystem law, Month first, int months) =>
    [
        .. from right in RightsOf(law)
           from variable in right.Variables
           where variable.Unit == PeriodUnit.Month
           from month in Enumerable.Range(0, months)
           select (right.Key, (first + month).Year, new VariableAt(variable, first + month)),
    ];

    private static PopulationPlan PlanOf(ScenarioPeople people, LegalSystem law, Month first, List<(string Key, Year Year, VariableAt Question)> asked) =>
        new(new AmendedShape(people.Shape, law), new Request([.. asked.Select(one => one.Question)], first, AllowsForecast: true, LeavesGaps: true));

    private static void Add(PopulationUnit unit, int firstHousehold, BlockResult result, List<(double[] Amounts, VariableAt Question)> answered)
    {
        foreach (var (amounts, question) in answered)
        {
            var answers = result[question];
            for (var household = result.Households.First; household < result.Households.First + result.Households.Count; household++)
            {
                var own = unit.Lanes(question.Variable.Entity, new HouseholdRange(household, 1));
                for (var lane = own.First; lane < own.First + own.Count; lane++)
                    amounts[firstHousehold + household] += double.IsNaN(answers[lane]) ? 0 : answers[lane];
            }
        }
    }
}
