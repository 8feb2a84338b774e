using Prevenance.Law.Planning;
using static Prevenance.Law.Tests.TinyLaw;

namespace Prevenance.Law.Tests.Planning;

public class PresentTests
{
    private static readonly DateOnly Child = new(2019, 6, 15);
    private static readonly Question TopUp = new(Rules.TopUp, new Month(2025, 2));

    [Fact]
    public void BeforeThePresentABenefitThatWasNotGivenIsNothing() => Assert.Equal(600, Ask(Family(births: Child).Build(), TopUp, new Month(2025, 2)));

    [Fact]
    public void BeforeThePresentABenefitIsTheFactThatWasGiven()
    {
        var family = Family(births: Child);
        family.Give(Rules.Grant, "a", new Month(2025, 1), 250);
        Assert.Equal(350, Ask(family.Build(), TopUp, new Month(2025, 2)));
    }

    [Fact]
    public void FromThePresentOnABenefitIsComputed() => Assert.Equal(500, Ask(Family(births: Child).Build(), TopUp, new Month(2025, 1)));

    [Fact]
    public void AGivenValueTakesThePlaceOfItsFormula()
    {
        var family = Family(births: Child);
        family.Give(Rules.Resources, "a", January, 5000);
        Assert.Equal(0, TinyLaw.Ask(family.Build(), Rules.Grant, January));
    }

    [Fact]
    public void AValueGivenToOneLaneLeavesTheOthersComputed()
    {
        var families = Family("a", births: Child);
        Add(families, "b", 0, Child);
        families.Give(Rules.Resources, "a", January, 5000);
        var situation = families.Build();
        Assert.Equal([0, 100], [TinyLaw.Ask(situation, Rules.Grant, January, 0), TinyLaw.Ask(situation, Rules.Grant, January, 1)]);
    }

    [Fact]
    public void ThePresentIsTheEarliestMonthAskedUnlessSaid() =>
        Assert.Equal(new Month(2024, 3), Request.For([new(Rules.Tax, new Year(2023)), TopUp, new(Rules.Grant, new Month(2024, 3))]).Present);

    private static double Ask(Law.Situations.Situation situation, Question question, Month present) =>
        new Calculator().Calculate(situation, new Request([question], present)).Value(question);
}
