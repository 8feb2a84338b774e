using Prevenance.Law.Rights;
using Prevenance.Law.Rights.Openings;
using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Tests;

/// <summary>A right that is closed says by how much, and what single change would open it.</summary>
public class RefusalTests
{
    private static readonly Month May = new(2025, 5);
    private static readonly Calculator Calculator = new();

    /// <summary>At 25, alone and housed for free, the RSA is 646.52 euros less the flat amount for housing: a wage above it closes it.</summary>
    [Fact]
    public void A_wage_above_the_guaranteed_amount_is_told_with_its_gap()
    {
        var rsa = Of("rsa", birth: "1990-01-15", wage: 700);

        Assert.Equal(Verdict.NotEntitled, rsa.Right.Verdict);
        Assert.NotNull(rsa.Right.Distance);
        Assert.True(rsa.Right.Distance.Gap > 0);
        var wage = Assert.Single(rsa.Openings, opening => opening.Change.Kind == ChangeKind.Amount);
        Assert.Equal("salaire_net", wage.Change.Fact.Name);
        Assert.InRange(wage.Change.Size, -700, -1);
    }

    /// <summary>The young people’s solidarity income stops where the earnings of the month reach 400 euros.</summary>
    [Theory]
    [InlineData(1440, 1040, "Il s’en faut de 1 040 € par mois.")]
    [InlineData(400, 0, "Tout juste à la limite.")]
    public void The_gap_is_the_difference_of_the_two_sides(double wage, double gap, string words)
    {
        var distance = Of("revenu_solidaire_jeune", birth: "2004-01-15", wage).Right.Distance!;

        Assert.Equal((wage, 400, gap), (distance.Value, distance.Threshold, distance.Gap));
        Assert.Equal(words, distance.Words.French.Replace('\u202f', ' ').Replace('\u00a0', ' '));
    }

    /// <summary>To be short of a child, or of a rate of incapacity, says nothing to anyone.</summary>
    [Theory]
    [InlineData("alf")]
    [InlineData("caah")]
    public void A_number_of_persons_or_a_rate_is_no_distance(string name) =>
        Assert.Null(Of(name, birth: "1990-01-15", wage: 0).Right.Distance);

    /// <summary>CASF L262-4: 25 years of age. Born on 10 August 2000, the first full month at 25 is September 2025.</summary>
    [Fact]
    public void A_birthday_to_come_is_told_in_months()
    {
        var rsa = Of("rsa", birth: "2000-08-10", wage: 0);

        Assert.Equal(Verdict.NotEntitled, rsa.Right.Verdict);
        var wait = Assert.Single(rsa.Openings, opening => opening.Change.Kind == ChangeKind.Time);
        Assert.Equal(4, wait.Change.Size);
        Assert.Contains("4 mois", wait.Words.French);
    }

    [Fact]
    public void A_right_that_is_open_has_nothing_to_open() => Assert.Empty(Of("rsa", birth: "1990-01-15", wage: 0).Openings);

    private static (RightResult Right, IReadOnlyList<Opening> Openings) Of(string name, string birth, double wage)
    {
        var situation = Alone(DateOnly.ParseExact(birth, "yyyy-MM-dd"), wage);
        var right = new RightsOf([FrenchLaw.System.Find(name)!], Calculator).In(situation, May).Single();
        return (right, new OpeningsOf(Calculator).Of(situation, right, May));
    }

    private static Situation Alone(DateOnly birth, double wage)
    {
        var builder = new SituationBuilder(FrenchLaw.System);
        builder.Add(Individu.Definition, "a");
        foreach (var group in FrenchLaw.System.Groups)
        {
            builder.Add(group, "a");
            builder.Place(group, "a", group.Roles[0], "a");
        }
        builder.Give(FrenchLaw.System.Find("date_naissance")!, "a", Period.Forever, DayCode.Of(birth));
        builder.Give(FrenchLaw.System.Find("depcom")!, "a", Period.Forever, CodeText.Pack("69266"));
        builder.Give(FrenchLaw.System.Find("contrat_engagement_jeune_propose")!, "a", Period.Forever, 0);
        builder.Give(FrenchLaw.System.Find("loyer")!, "a", Period.Forever, 0);
        builder.Give(FrenchLaw.System.Find("statut_occupation_logement")!, "a", Period.Forever, Array.IndexOf(Enum.GetValues<StatutOccupation>(), StatutOccupation.LogeGratuitement));
        foreach (var month in (May + 1).Preceding(24))
            builder.Give(FrenchLaw.System.Find("salaire_net")!, "a", month, wage);
        return builder.Build();
    }
}
