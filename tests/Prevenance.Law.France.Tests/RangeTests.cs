using System.Reflection;
using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Tests;

/// <summary>Each fact that people give is refused where it cannot be, or says why no value of it is.</summary>
public class RangeTests
{
    private static readonly Dictionary<string, FieldInfo> Fields = typeof(FrenchLaw).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(field => field.FieldType.IsAssignableTo(typeof(Variable)))
        .ToDictionary(field => ((Variable)field.GetValue(null)!).Name);

    public static TheoryData<string> Facts => [.. FrenchLaw.System.Variables
        .Where(variable => variable is { HasFormula: false, Kind: not (ValueKind.Flag or ValueKind.Choice) })
        .Select(variable => variable.Name)];

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_has_a_range_or_says_why_it_has_none(string name) => Assert.True(
        Fields[name].GetCustomAttribute<WithinAttribute>() is not null ^ Fields[name].GetCustomAttribute<UnboundedAttribute>() is { Because.Length: > 0 });

    [Theory]
    [MemberData(nameof(Facts))]
    public void What_stands_for_nothing_said_is_within_the_range(string name)
    {
        var variable = FrenchLaw.System.Find(name)!;
        if (variable.Kind != ValueKind.Code)
            Assert.Empty(Faults(name, variable.Default));
    }

    [Theory]
    [InlineData("taux_incapacite", 55)]
    [InlineData("age", -5)]
    [InlineData("age", 150)]
    [InlineData("paje_cmg_heures", -1)]
    [InlineData("paje_cmg_heures", 800)]
    [InlineData("duree_possession_titre_sejour", 200)]
    [InlineData("mois_sans_droit_au_sejour", -1)]
    [InlineData("salaire_net", -100)]
    [InlineData("part_garde_alternee", 1.5)]
    [InlineData("revenu_solidaire_jeune_mois_recus", 25)]
    public void A_number_that_cannot_be_is_refused(string name, double value) => Assert.Single(Faults(name, value));

    [Theory]
    [InlineData("1750-05-01")]
    [InlineData("2150-05-01")]
    public void A_day_that_cannot_be_is_refused(string day)
    {
        var fault = Assert.Single(Faults("date_naissance", DayCode.Of(DateOnly.ParseExact(day, "yyyy-MM-dd"))));
        Assert.Contains("1880-01-01", fault.Reason.French);
    }

    [Theory]
    [InlineData("69266", true)]
    [InlineData("2A004", true)]
    [InlineData("97411", true)]
    [InlineData("99999", false)]
    [InlineData("96001", false)]
    [InlineData("6926", false)]
    [InlineData("LYON", false)]
    public void A_commune_is_written_with_five_figures_of_a_departement(string code, bool taken) =>
        Assert.Equal(taken, Faults("depcom", CodeText.Pack(code)).Count == 0);

    [Theory]
    [InlineData("revenus_locatifs")]
    [InlineData("rpns_auto_entrepreneur_benefice")]
    public void A_loss_is_taken(string name) => Assert.Empty(Faults(name, -300));

    private static IReadOnlyList<Refusal> Faults(string name, double value)
    {
        var variable = FrenchLaw.System.Find(name)!;
        var builder = new SituationBuilder(FrenchLaw.System);
        builder.Add(Individu.Definition, "a");
        FrenchLaw.System.Groups.ToList().ForEach(builder.PlaceOthersAlone);
        builder.Give(variable, "a", variable.PeriodIn(new Month(2025, 5)), value);
        try
        {
            builder.Build();
            return [];
        }
        catch (RefusalException refusal)
        {
            return refusal.Refusals;
        }
    }
}
