using static Prevenance.Law.Expressions;
using static Prevenance.Law.Tests.TinyLaw;

namespace Prevenance.Law.Tests;

public class ExpressionTests
{
    private static readonly DateOnly ChildOfFive = new(2019, 6, 15);

    [Theory]
    [InlineData(0.285, 2, 0.29)]
    [InlineData(-0.285, 2, -0.29)]
    [InlineData(2.5, 0, 3)]
    [InlineData(1234, -2, 1200)]
    public void Rounds_halves_away_from_zero(double value, int decimals, double rounded) => Assert.Equal(rounded, Constant(Round(value, decimals)));

    [Fact]
    public void Rounding_down_keeps_a_cent_that_is_exact_in_the_text() => Assert.Equal(0.29, Constant(RoundDown(0.29, 0.01)));

    [Fact]
    public void Rounds_up_to_a_step() => Assert.Equal(1300, Constant(RoundUp(1201, 100)));

    [Fact]
    public void The_first_condition_that_holds_decides() => Assert.Equal(2, Constant(When(false, 1).When(true, 2).When(true, 3).Otherwise(4)));

    [Fact]
    public void A_scale_taxes_each_part_at_its_rate() =>
        Assert.Equal((4000 * 0.1) + (1000 * 0.3), Ask(Family(wage: 500).Build(), Rules.Tax, new Year(2024)), 9);

    [Fact]
    public void A_table_gives_the_row_of_a_choice()
    {
        var family = Family();
        family.Give(Facts.Tenure, "a", January, ChoiceNames.Of(typeof(Tenure)).Names.ToList().IndexOf("social_tenant"));
        Assert.Equal(55, Ask(family.Build(), Rules.RentHelp, January));
    }

    [Fact]
    public void Members_are_counted_with_their_condition() =>
        Assert.Equal(200, Ask(Family(births: [ChildOfFive, ChildOfFive, new(2000, 1, 1)]).Build(), Rules.Grant, January));

    [Fact]
    public void Members_are_ranked_by_growing_key_and_keep_their_order_when_equal()
    {
        var family = Family(births: [ChildOfFive, new(2010, 1, 1), ChildOfFive]).Build();
        Assert.Equal([0, 2, 1, 3], Enumerable.Range(0, 4).Select(person => Ask(family, Rules.RankByAge, January, person)));
    }

    [Fact]
    public void Members_are_ranked_where_more_groups_stand_than_persons()
    {
        var family = Family();
        foreach (var empty in new[] { "b", "c", "d" })
            family.Add(Home.Definition, empty);
        Assert.Equal(0, Ask(family.Build(), Rules.RankByAge, January));
    }

    [Fact]
    public void A_group_reaches_another_through_a_member()
    {
        var family = Family();
        family.Give(Facts.Fee, "a", January, 12);
        Assert.Equal(12, Ask(family.Build(), Rules.FeeOfOwner, January));
    }

    [Fact]
    public void A_value_of_a_member_that_nobody_is_is_zero() => Assert.Equal(0, Ask(Family().Build(), Rules.PartnerAge, January));

    [Theory]
    [InlineData("69266", 1)]
    [InlineData("01001", 0)]
    public void A_code_is_known_by_its_prefix(string commune, double expected)
    {
        var family = Family();
        family.Give(Facts.Commune, "a", January, CodeText.Pack(commune));
        Assert.Equal(expected, Ask(family.Build(), Rules.InRhone, January));
    }

    [Fact]
    public void Mixing_two_groups_is_an_error_of_the_rule()
    {
        var fault = Assert.Throws<FormulaException>(() => Ask(FamilyWithFee().Build(), Rules.Mixed, January));
        Assert.Contains("home", fault.Message);
        Assert.Contains("club", fault.Message);
    }

    [Fact]
    public void A_definition_that_meets_itself_tells_the_chain()
    {
        var fault = Assert.Throws<CircularDefinitionException>(() => Ask(Family().Build(), Rules.Egg, January));
        Assert.Equal(["egg<2025-01>", "hen<2025-01>", "egg<2025-01>"], fault.Chain);
    }

    private static Law.Situations.SituationBuilder FamilyWithFee()
    {
        var family = Family(wage: 100);
        family.Give(Facts.Fee, "a", January, 12);
        return family;
    }

    private static double Constant(Number number) => number.Node.Value;
}
