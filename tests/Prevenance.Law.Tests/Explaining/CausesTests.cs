using Prevenance.Law.Explaining;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Tests.Explaining;

/// <summary>From what the grant of the invented law changes between March and April 2025.</summary>
public class CausesTests
{
    private static readonly Month March = new(2025, 3);
    private static readonly DateOnly Small = new(2020, 1, 1);

    [Fact]
    public void A_dated_figure_is_told_with_both_values()
    {
        var cause = Assert.Single(Causes(TinyLaw.Family("a", 0, Small)));
        Assert.Equal(CauseKind.Figure, cause.Kind);
        Assert.Equal(new DateOnly(2025, 4, 1), cause.Figure!.From);
        Assert.Equal((100, 110), (cause.Before!.Value, cause.After!.Value));
    }

    [Fact]
    public void A_birthday_comes_before_the_figure_that_no_longer_matters()
    {
        var cause = Causes(TinyLaw.Family("a", 0, new DateOnly(2005, 3, 15)))[0];
        Assert.Equal(CauseKind.TimePassed, cause.Kind);
        Assert.Equal(("a.0", new DateOnly(2005, 3, 15)), (cause.Who, cause.Since!.Value));
        Assert.Equal((239, 240), (cause.Before!.Value, cause.After!.Value));
        Assert.Equal(["grant", "age"], cause.Path.Select(step => step.Variable.Name));
    }

    [Fact]
    public void A_quarter_that_moves_on_leaves_the_month_that_goes_and_the_month_that_comes()
    {
        var family = TinyLaw.Family("a", 0, Small);
        foreach (var month in new Month(2025, 2).Onwards(3))
            family.Give(TinyLaw.Facts.Wage, "a", month, 2000);
        var cause = Causes(family)[0];
        Assert.Equal((CauseKind.Fact, "wage", "a"), (cause.Kind, cause.Variable!.Name, cause.Who));
        Assert.Equal(((Period)new Month(2024, 12), 0.0), (cause.Before!.Period!.Value, cause.Before.Value));
        Assert.Equal(((Period)March, 2000.0), (cause.After!.Period!.Value, cause.After.Value));
    }

    [Fact]
    public void Nothing_is_told_when_nothing_changes()
    {
        var (before, after) = (new VariableAt(TinyLaw.Rules.Grant, new Month(2025, 5)), new VariableAt(TinyLaw.Rules.Grant, new Month(2025, 6)));
        var answer = new Calculator().Calculate(TinyLaw.Family("a", 0, Small).Build(), Request.For([before, after]));
        Assert.Empty(answer.CausesOfChange(before, after, 0));
    }

    private static List<ChangeCause> Causes(SituationBuilder family)
    {
        var (before, after) = (new VariableAt(TinyLaw.Rules.Grant, March), new VariableAt(TinyLaw.Rules.Grant, March + 1));
        var answer = new Calculator().Calculate(family.Build(), Request.For([before, after]));
        return [.. answer.CausesOfChange(before, after, 0)];
    }
}
