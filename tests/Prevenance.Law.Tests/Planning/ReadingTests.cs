using Prevenance.Law.Planning;
using static Prevenance.Law.Tests.TinyLaw;

namespace Prevenance.Law.Tests.Planning;

public class ReadingTests
{
    private static readonly Reading HalfResources = new(
        "half", "1", Monthly.Amount<Home>("resources", (home, month) => home.Members<Person>().Sum(person => Facts.Wage[person, month]) / 2));

    [Fact]
    public void A_rule_that_is_read_otherwise_is_read_by_every_rule()
    {
        var situation = TinyLaw.Family(wage: 100).Build();

        Assert.Equal(100, ValueOf(Rules.Resources, situation));
        Assert.Equal(50, ValueOf(Rules.Resources, situation.Under(TinyLaw.System.Read(HalfResources))));
    }

    [Fact]
    public void Plans_of_both_readings_are_kept_apart()
    {
        var (calculator, situation) = (new Calculator(), TinyLaw.Family(wage: 100).Build());
        var question = new VariableAt(Rules.Resources, January);

        Assert.Equal(100, calculator.Calculate(situation, Request.For([question])).Value(question));
        Assert.Equal(50, calculator.Calculate(situation.Under(TinyLaw.System.Read(HalfResources)), Request.For([question])).Value(question));
        Assert.Equal(100, calculator.Calculate(situation, Request.For([question])).Value(question));
    }

    [Fact]
    public void An_answer_says_which_variables_it_reads()
    {
        var question = new VariableAt(Rules.Resources, January);
        var answer = new Calculator().Calculate(TinyLaw.Family(wage: 100).Build(), Request.For([question]));

        Assert.True(answer.Reads(Facts.Wage));
        Assert.False(answer.Reads(Rules.Grant));
    }

    [Fact]
    public void A_rule_must_stand_for_a_variable_of_its_form()
    {
        Assert.Throws<FormulaException>(() => TinyLaw.System.Read(new Reading("none", "1", Monthly.Amount<Home>("unicorn"))));
        Assert.Throws<FormulaException>(() => TinyLaw.System.Read(new Reading("form", "1", Monthly.Flag<Home>("resources"))));
    }

    private static double ValueOf(Variable variable, Law.Situations.Situation situation)
    {
        var question = new VariableAt(variable, January);
        return new Calculator().Calculate(situation, Request.For([question])).Value(question);
    }
}
