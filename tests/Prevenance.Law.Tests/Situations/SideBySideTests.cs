using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Tests.Situations;

public class SideBySideTests
{
    private static readonly VariableAt Resources = new(TinyLaw.Rules.Resources, TinyLaw.January);

    [Fact]
    public void Each_situation_keeps_its_people_and_its_values()
    {
        var parts = new[] { Alone(100), Alone(300, new DateOnly(2020, 1, 1)), Alone(500) };
        var together = SideBySide.Of(parts);
        var values = new Calculator().Calculate(together.Whole, Request.For([Resources])).Values(Resources);
        Assert.Equal([100, 300, 500], values);
        Assert.Equal(1..3, together.LanesOf(1, TinyLaw.Person.Definition));
    }

    [Fact]
    public void What_holds_forever_in_one_holds_beside_another_that_gives_a_month()
    {
        var (forever, monthly) = (TinyLaw.Family("a"), TinyLaw.Family("a"));
        forever.Give(TinyLaw.Facts.Commune, "a", Period.Forever, CodeText.Pack("69266"));
        monthly.Give(TinyLaw.Facts.Commune, "a", TinyLaw.January, CodeText.Pack("75056"));
        var question = new VariableAt(TinyLaw.Rules.InRhone, TinyLaw.January);
        var whole = SideBySide.Of([forever.Build(), monthly.Build()]).Whole;
        Assert.Equal([1, 0], new Calculator().Calculate(whole, Request.For([question])).Values(question));
    }

    [Fact]
    public void A_situation_opened_again_is_the_same()
    {
        var situation = Alone(300, new DateOnly(2020, 1, 1));
        var again = situation.Reopen().Build();
        Assert.Equal(TinyLaw.Ask(situation, TinyLaw.Rules.Grant, TinyLaw.January), TinyLaw.Ask(again, TinyLaw.Rules.Grant, TinyLaw.January));
        Assert.NotEqual(0, TinyLaw.Ask(again, TinyLaw.Rules.Grant, TinyLaw.January));
    }

    [Fact]
    public void Who_leaves_takes_the_group_that_nobody_is_left_in()
    {
        var builder = TinyLaw.Family("a");
        TinyLaw.Add(builder, "b", 700);
        var left = builder.Build().Reopen(person => person == "a").Build();
        Assert.Equal(["b"], left.Instances(TinyLaw.Home.Definition));
        Assert.Equal(700, TinyLaw.Ask(left, TinyLaw.Rules.Resources, TinyLaw.January));
    }

    private static Situation Alone(double wage, params DateOnly[] births) => TinyLaw.Family("a", wage, births).Build();
}
