using Prevenance.Law.Rights;
using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Tests;

public class RightsOfTests
{
    private static readonly Month June = new(2026, 6);

    /// <summary>The Christmas bonus goes with the RSA of December, which nobody knows in June: the last wage known is taken to go on.</summary>
    [Fact]
    public void A_yearly_right_counts_on_the_last_wage_known()
    {
        var rights = new RightsOf(FrenchLaw.System, new Calculator()).In(WageEarner(), June, allowsForecast: true);

        Assert.Equal(Verdict.NotEntitled, rights.Single(right => right.Right.Name == "aefa").Verdict);
    }

    private static Situation WageEarner()
    {
        var builder = new SituationBuilder(FrenchLaw.System);
        builder.Add(Individu.Definition, "a");
        foreach (var group in FrenchLaw.System.Groups)
        {
            builder.Add(group, "a");
            builder.Place(group, "a", group.Roles[0], "a");
        }
        builder.Give(FrenchLaw.System.Find("date_naissance")!, "a", Period.Forever, DayCode.Of(new DateOnly(1985, 3, 1)));
        builder.Give(FrenchLaw.System.Find("depcom")!, "a", Period.Forever, CodeText.Pack("69266"));
        builder.Give(FrenchLaw.System.Find("statut_occupation_logement")!, "a", Period.Forever, Array.IndexOf(Enum.GetValues<StatutOccupation>(), StatutOccupation.LogeGratuitement));
        builder.Give(FrenchLaw.System.Find("loyer")!, "a", Period.Forever, 0);
        foreach (var month in new Month(2025, 1).Onwards(18))
            builder.Give(FrenchLaw.System.Find("salaire_net")!, "a", month, 1500);
        return builder.Build();
    }
}
