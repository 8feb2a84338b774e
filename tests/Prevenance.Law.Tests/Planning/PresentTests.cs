using Prevenance.Law.Planning;
using static Prevenance.Law.Tests.TinyLaw;

namespace Prevenance.Law.Tests.Planning;

public class PresentTests
{
    private static readonly DateOnly Child = new(2019, 6, 15);
    private static readonly VariableAt TopUp = new(Rules.TopUp, new Month(2025, 2));

    [Fact]
    public void Before_the_present_a_benefit_that_was_not_given_is_nothing() => Assert.Equal(600, Ask(Family(births: Child).Build(), TopUp, new Month(2025, 2)));

    [Fact]
    public void Before_the_present_a_benefit_is_the_fact_that_was_given()
    {
        var family = Family(births: Child);
        family.Give(Rules.Grant, "a", new Month(2025, 1), 250);
        Assert.Equal(350, Ask(family.Build(), TopUp, new Month(2025, 2)));
    }

    [Fact]
    public void From_the_present_on_a_benefit_is_computed() => Assert.Equal(500, Ask(Family(births: Child).Build(), TopUp, new Month(2025, 1)));

    [Fact]
    public void A_given_value_takes_the_place_of_its_formula()
    {
        var family = Family(births: Child);
        family.Give(Rules.Resources, "a", January, 5000);
        Assert.Equal(0, TinyLaw.Ask(family.Build(), Rules.Grant, January));
    }

    [Fact]
    public void A_value_given_to_one_lane_leaves_the_others_computed()
    {
        var families = Family("a", births: Child);
        Add(families, "b", 0, Child);
        families.Give(Rules.Resources, "a", January, 5000);
        var situation = families.Build();
        Assert.Equal([0, 100], [TinyLaw.Ask(situation, Rules.Grant, January, 0), TinyLaw.Ask(situation, Rules.Grant, January, 1)]);
    }

    [Fact]
    public void A_law_that_looks_back_works_out_the_benefits_that_nobody_gave() =>
        Assert.Equal(500, Ask(Family(births: Child).Build().Under(TinyLaw.System.LookingBack(1)), TopUp, new Month(2025, 2)));

    [Fact]
    public void A_benefit_that_was_given_stands_however_far_the_law_looks()
    {
        var family = Family(births: Child);
        family.Give(Rules.Grant, "a", new Month(2025, 1), 250);
        Assert.Equal(350, Ask(family.Build().Under(TinyLaw.System.LookingBack(1)), TopUp, new Month(2025, 2)));
    }

    [Fact]
    public void Each_question_is_asked_in_its_own_month_unless_a_present_is_said()
    {
        var family = Family(births: Child).Build();
        var earlier = new VariableAt(Rules.Grant, new Month(2025, 1));

        Assert.Equal(600, new Calculator().Calculate(family, Request.For([TopUp, earlier])).Value(TopUp));
        Assert.Equal(100, new Calculator().Calculate(family, Request.For([TopUp, earlier])).Value(earlier));
    }

    private static double Ask(Law.Situations.Situation situation, VariableAt question, Month present) =>
        new Calculator().Calculate(situation, new Request([question], present)).Value(question);
}
