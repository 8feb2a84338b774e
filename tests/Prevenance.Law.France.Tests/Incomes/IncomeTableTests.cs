using System.Reflection;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Tests.Incomes;

/// <summary>Every income that the law knows, and in which means it counts: incomes.csv says it, and each cell is tried.</summary>
public class IncomeTableTests
{
    private const double Wage = 100;
    private const double Income = 300;

    // What a trifle moves is no income that counts: the yield of 300 euros of savings, the rate at which a wage is reduced.
    private const double Trifle = 10;

    private static readonly Month Month = new(2025, 6);
    private static readonly IncomeTable Table = IncomeTable.Read(Path.Combine(AppContext.BaseDirectory, "Incomes", "incomes.csv"));
    private static readonly Dictionary<string, double> Without = Means(null);

    public static TheoryData<string> Incomes => [.. Table.Rows.Keys];

    [Theory]
    [MemberData(nameof(Incomes))]
    public void An_income_counts_where_the_table_says(string income)
    {
        var with = Means(FrenchLaw.System.Find(income)!);

        Assert.Equal(
            Table.Rows[income].Select(cell => $"{cell.Key} {cell.Value}"),
            Table.Bases.Select(means => $"{means} {Sign(means, with[means] - Without[means])}"));
    }

    [Fact]
    public void Every_income_is_in_the_table() => Assert.Equal(Known().Order(), Table.Rows.Keys.Order());

    /// <summary>The amounts that people give as incomes, and the benefits that they may receive.</summary>
    private static IEnumerable<string> Known()
    {
        var revenus = typeof(FrenchLaw).Assembly.GetTypes().Where(type => type.Namespace == "Prevenance.Law.France.Revenus")
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType.IsAssignableTo(typeof(Variable))).Select(field => (Variable)field.GetValue(null)!)
            .Where(variable => variable.IsFact);
        return revenus.Concat(FrenchLaw.System.Variables.Where(variable => variable.Notes is { IsBenefit: true, IsRight: true }))
            .Where(variable => variable.Kind == ValueKind.Amount).Select(variable => variable.Name).Distinct();
    }

    private static string Sign(string means, double move)
    {
        var yearly = YearlyMeans.Contains(means) ? 12 : 1;
        return move > Trifle * yearly ? "+" : move < -Trifle * yearly ? "-" : ".";
    }

    private static readonly HashSet<string> YearlyMeans =
        ["ass_base_ressources", "css_cmu_base_ressources", "aide_logement_base_ressources", "prestations_familiales_base_ressources", "rfr"];

    /// <summary>The means of a person who has a small wage and, for three years, one more income.</summary>
    private static Dictionary<string, double> Means(Variable? income)
    {
        var questions = Table.Bases.ToDictionary(name => name, name => Asked(FrenchLaw.System.Find(name)!));
        var answer = new Calculator().Calculate(Someone(income), new Request([.. questions.Values], Month));
        return questions.ToDictionary(pair => pair.Key, pair => answer.Value(pair.Value));
    }

    private static VariableAt Asked(Variable means) => new(means, means.Unit == PeriodUnit.Year ? Month.Year - 1 : Month);

    private static Situation Someone(Variable? income)
    {
        var builder = new SituationBuilder(FrenchLaw.System);
        builder.Add(Individu.Definition, "a");
        foreach (var group in FrenchLaw.System.Groups)
            builder.PlaceOthersAlone(group);
        builder.Give(FrenchLaw.System.Find("date_naissance")!, "a", Period.Forever, DayCode.Of(new DateOnly(1985, 3, 10)));
        foreach (var name in new[] { "salaire_net", "salaire_imposable" })
            GiveEachMonth(builder, FrenchLaw.System.Find(name)!, Wage + (income?.Name == name ? Income : 0));
        if (income is { Unit: PeriodUnit.Month } and not { Name: "salaire_net" or "salaire_imposable" })
            GiveEachMonth(builder, income, Income);
        if (income is { Unit: PeriodUnit.Year })
        {
            foreach (var year in Enumerable.Range(2022, 4))
                builder.Give(income, "a", new Year(year), 12 * Income);
        }
        return builder.Build();
    }

    private static void GiveEachMonth(SituationBuilder builder, Variable variable, double amount)
    {
        foreach (var month in new Month(2022, 1).Onwards(48))
            builder.Give(variable, "a", month, amount);
    }
}
