using System.Runtime.CompilerServices;
using Prevenance.Law.Graph;
using Prevenance.Law.Planning;
using static Prevenance.Law.Tests.TinyLaw;

namespace Prevenance.Law.Tests.Planning;

public class PlanTests
{
    private static readonly DateOnly Child = new(2019, 6, 15);

    [Fact]
    public void The_same_sub_expression_is_one_node()
    {
        var plan = PlanOf(Rules.Grant, Rules.TopUp, Rules.Resources);
        Assert.Single(plan.Nodes, node => node is { Op: Op.Variable, Payload: VariableAt { Variable.Name: "resources" } });
    }

    [Fact]
    public void What_the_questions_do_not_need_is_pruned() =>
        Assert.DoesNotContain(PlanOf(Rules.Resources).Nodes, node => node.Payload is VariableAt { Variable.Name: "grant" });

    [Fact]
    public void Facts_that_nobody_gave_are_folded_away() =>
        Assert.Empty(PlanOf(TinyLaw.Family().Build(), Rules.RentHelp).Nodes);

    [Fact]
    public void A_folded_constant_keeps_the_figure_that_it_came_from()
    {
        var plan = PlanOf(Rules.Grant);
        var figures = plan.Nodes.SelectMany(node => node.Operands()).Where(operand => operand.IsConstant)
            .SelectMany(Folded).Select(constant => (constant.Payload as Prevenance.Law.FigureValue)?.Figure.Name);
        Assert.Contains("tiny.per_child", figures);
        Assert.Contains("tiny.ceiling", figures);
    }

    [Fact]
    public void A_cached_plan_does_not_keep_the_facts_of_the_household_that_came_first()
    {
        var calculator = new Calculator();
        var situation = Calculated(calculator);
        GC.Collect();
        Assert.False(situation.IsAlive);
        GC.KeepAlive(calculator);
    }

    // On a frame of its own, so that no local variable keeps the situation.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Calculated(Calculator calculator)
    {
        var situation = TinyLaw.Family(wage: 100, births: Child).Build();
        calculator.Calculate(situation, Request.For([new VariableAt(Rules.Grant, January)]));
        return new WeakReference(situation);
    }

    private static IEnumerable<Node> Folded(Node constant) => constant.Operands().SelectMany(Folded).Prepend(constant);

    private static Plan PlanOf(params Variable[] variables) => PlanOf(TinyLaw.Family(wage: 100, births: Child).Build(), variables);

    private static Plan PlanOf(Law.Situations.Situation situation, params Variable[] variables) =>
        Plan.Build(Request.For([.. variables.Select(variable => new VariableAt(variable, January))]), situation, TinyLaw.System);
}
