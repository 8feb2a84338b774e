using Prevenance.Law.Planning;
using Prevenance.Law.Situations;
using static Prevenance.Law.Tests.TinyLaw;

namespace Prevenance.Law.Tests.Planning;

public class PatienceTests
{
    private const int ManySteps = 2_000;

    private static readonly Situation Home = Family(wage: 100, births: new DateOnly(2019, 6, 15)).Build();
    private static readonly Request Asked = Request.For([new VariableAt(Rules.Resources, new Month(2025, 1))]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_is_calculated_nor_explored_once_nobody_waits_be_the_plan_known_or_not(bool planIsKnown)
    {
        using var left = new CancellationTokenSource();
        var calculator = new Calculator(new PlanCache(long.MaxValue), patience: () => new Patience(left: left.Token));
        if (planIsKnown)
        {
            calculator.Calculate(Home, Asked);
            calculator.ExploreStrictly(Home, Asked with { KeepsUnsaid = true }, fact => fact);
        }
        await left.CancelAsync();
        Assert.Throws<OperationCanceledException>(() => calculator.Calculate(Home, Asked));
        Assert.Throws<OperationCanceledException>(() => calculator.Explore(Home, Asked));
        Assert.Throws<OperationCanceledException>(() => calculator.ExploreStrictly(Home, Asked with { KeepsUnsaid = true }, fact => fact));
    }

    [Fact]
    public void What_the_processor_gives_is_counted_over_all_the_calculations_of_a_request()
    {
        var patience = new Patience(TimeSpan.FromMilliseconds(100));
        Assert.True(Works(patience, TimeSpan.FromMilliseconds(60)));
        Assert.False(Works(patience, TimeSpan.FromMilliseconds(60)));
    }

    [Fact]
    public void Waiting_for_the_processor_does_not_count()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere the time that goes by stands for what the processor gave.");
        var patience = new Patience(TimeSpan.FromMilliseconds(100));
        patience.During(() =>
        {
            Thread.Sleep(300);
            Step(patience);
            return true;
        });
    }

    [Fact]
    public void Without_a_bound_work_takes_as_long_as_it_takes() =>
        Assert.True(Works(new Patience(), TimeSpan.FromMilliseconds(60)));

    private static bool Works(Patience patience, TimeSpan time)
    {
        try
        {
            return patience.During(() =>
            {
                var start = ThreadTime.Now;
                while (ThreadTime.Now - start < time)
                    Step(patience);
                return true;
            });
        }
        catch (TooMuchAskedException)
        {
            return false;
        }
    }

    private static void Step(Patience patience)
    {
        for (var step = 0; step < ManySteps; step++)
            patience.GoOn();
    }
}
