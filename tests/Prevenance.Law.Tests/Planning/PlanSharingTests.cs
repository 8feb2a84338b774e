using Prevenance.Law.Planning;
using Prevenance.Law.Situations;
using static Prevenance.Law.Tests.TinyLaw;

namespace Prevenance.Law.Tests.Planning;

/// <summary>Two callers want the same plan at once. Its one rule stops at a gate, so that the second comes while the first builds.</summary>
public sealed class PlanSharingTests : IDisposable
{
    private readonly SemaphoreSlim arrivals = new(0);
    private readonly ManualResetEventSlim gate = new();
    private readonly PlanCache cache = new(long.MaxValue);
    private readonly Situation someone;
    private readonly Request asked;
    private int built;

    public PlanSharingTests()
    {
        var slow = Monthly.Amount<Person>("slow", (_, _) =>
        {
            Interlocked.Increment(ref built);
            arrivals.Release();
            gate.Wait(TestContext.Current.CancellationToken);
            return 1;
        });
        var builder = new SituationBuilder(TinyLaw.System.With([(slow, new VariableNotes(new Text("lent", "slow"), [], false, false, false, false))]));
        builder.Add(Person.Definition, "a");
        builder.Add(Home.Definition, "a");
        builder.Add(Club.Definition, "a");
        builder.Place(Home.Definition, "a", Home.Adult, "a");
        builder.Place(Club.Definition, "a", Club.Member, "a");
        someone = builder.Build();
        asked = Request.For([new VariableAt(slow, January)]);
    }

    [Fact]
    public async Task Who_wants_a_plan_that_is_being_built_waits_for_it()
    {
        var (first, second) = (Get(), Get());
        await arrivals.WaitAsync(TestContext.Current.CancellationToken);
        Assert.False(await arrivals.WaitAsync(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken), "both build");
        gate.Set();

        Assert.Same(await first, await second);
    }

    [Fact]
    public async Task Who_leaves_waits_no_longer_and_the_other_one_has_the_plan()
    {
        using var left = new CancellationTokenSource();
        var first = Get();
        await arrivals.WaitAsync(TestContext.Current.CancellationToken);
        var second = Get(new Patience(left: left.Token));
        await left.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => second);
        Assert.False(first.IsCompleted);
        gate.Set();
        Assert.NotEmpty((await first).Program.Entities);
    }

    [Fact]
    public async Task Where_who_builds_leaves_the_next_one_builds()
    {
        using var left = new CancellationTokenSource();
        var first = Get(new Patience(left: left.Token), asked with { Questions = [.. asked.Questions, new(Rules.Resources, January)] });
        await arrivals.WaitAsync(TestContext.Current.CancellationToken);
        var second = Get(request: asked with { Questions = [.. asked.Questions, new(Rules.Resources, January)] });
        await left.CancelAsync();
        gate.Set();

        await Assert.ThrowsAsync<OperationCanceledException>(() => first);
        Assert.NotEmpty((await second).Program.Entities);
        Assert.Equal(2, built);
    }

    public void Dispose()
    {
        arrivals.Dispose();
        gate.Dispose();
    }

    private Task<Plan> Get(Patience? patience = null, Request? request = null) =>
        Task.Factory.StartNew(() => cache.Get(request ?? asked, someone, patience: patience), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
