using Prevenance.Law.Planning;
using Prevenance.Law.Situations;
using static Prevenance.Law.Tests.TinyLaw;

namespace Prevenance.Law.Tests.Planning;

public class PlanCacheTests
{
    private static readonly Situation Home = Family(wage: 100, births: new DateOnly(2019, 6, 15)).Build();
    private static readonly long NodesOfOne = new PlanCache(long.MaxValue).Get(Resources(1), Home).Nodes.Count;

    [Fact]
    public void The_same_questions_over_the_same_facts_have_one_plan()
    {
        var cache = new PlanCache(long.MaxValue);
        Assert.Same(cache.Get(Resources(1), Home), cache.Get(Resources(1), Family(wage: 2000, births: new DateOnly(2011, 1, 1)).Build()));
    }

    [Fact]
    public void A_request_that_leaves_gaps_has_a_plan_of_its_own()
    {
        var cache = new PlanCache(long.MaxValue);
        Assert.NotSame(cache.Get(Resources(1), Home), cache.Get(Resources(1) with { LeavesGaps = true }, Home));
    }

    [Fact]
    public void Past_its_nodes_the_plan_that_has_not_served_for_longest_leaves()
    {
        var cache = new PlanCache(2 * NodesOfOne);
        var (first, second) = (cache.Get(Resources(1), Home), cache.Get(Resources(2), Home));
        cache.Get(Resources(1), Home);
        cache.Get(Resources(3), Home);

        Assert.Same(first, cache.Get(Resources(1), Home));
        Assert.NotSame(second, cache.Get(Resources(2), Home));
    }

    [Fact]
    public void A_plan_larger_than_the_cache_is_given_all_the_same() =>
        Assert.NotEmpty(new PlanCache(0).Get(Resources(1), Home).Nodes);

    private static Request Resources(int month) => Request.For([new VariableAt(Rules.Resources, new Month(2025, month))]);
}
