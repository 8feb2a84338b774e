using FsCheck;
using FsCheck.Fluent;
using Prevenance.Choices.Capacity;
using Prevenance.Choices.Capacity.Queues;
using Prevenance.Choices.Capacity.Simulation;

namespace Prevenance.Choices.Tests.Capacity;

public class QueueTests
{
    [Fact]
    public void A_line_that_is_overrun_has_no_mean_wait()
    {
        var line = new ErlangC(5, 1, 5);
        Assert.Equal((1, null, null, 1), (line.Waiting, line.MeanWait, line.MeanQueue, line.WaitingLongerThan(100)));
    }

    [Fact]
    public void Somewhere_nobody_comes_nobody_waits()
    {
        Assert.Equal(0, new ErlangC(0, 1, 3).MeanWait);
        Assert.Equal((0, 0, 0), (new ErlangA(0, 1, 1, 3).Waiting, new ErlangA(0, 1, 1, 3).Abandoning, new ErlangA(0, 1, 1, 3).MeanWait));
    }

    [Fact]
    public void Whoever_is_more_patient_makes_the_line_longer() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<byte>(), ArbMap.Default.ArbFor<byte>(), (byte arrivals, byte counters) =>
            new ErlangA(arrivals + 1, 1, 0.25, counters + 1).MeanQueue >= new ErlangA(arrivals + 1, 1, 2, counters + 1).MeanQueue - 1e-12));

    [Fact]
    public void With_one_class_a_priority_changes_nothing() =>
        Assert.Equal(new ErlangC(8, 1, 10).MeanWait!.Value, new Priorities([8], 1, 10).MeanWaits[0]!.Value, 12);

    [Fact]
    public void A_priority_moves_waits_from_some_to_others_and_spares_none()
    {
        double[] arrivals = [2, 4, 3];
        var waits = new Priorities(arrivals, 1, 10).MeanWaits;
        Assert.Equal(9 * new ErlangC(9, 1, 10).MeanWait!.Value, arrivals.Zip(waits, (rate, wait) => rate * wait!.Value).Sum(), 10);
    }

    [Fact]
    public void A_step_too_long_for_how_fast_people_come_and_go_is_cut()
    {
        var opening = new Opening(time => 50 * (1 + (0.5 * Math.Sin(2 * Math.PI * time / 8))), 20, _ => 20, 0);
        var (coarse, fine) = (ThroughTheDay.At(opening, [1], 200, 0.5)[0], ThroughTheDay.At(opening, [1], 200, 0.0005)[0]);
        Assert.Equal(fine.Present, coarse.Present, 1e-6);
    }

    [Fact]
    public void A_steady_day_comes_to_the_steady_line()
    {
        var moment = ThroughTheDay.At(new Opening(_ => 3, 1, _ => 5, 0), [60], 60, 0.02)[0];
        Assert.Equal(new ErlangC(3, 1, 5).MeanQueue!.Value, moment.Queue, 6);
        Assert.Equal(new ErlangC(3, 1, 5).Waiting, moment.AllBusy, 6);
    }

    [Fact]
    public void Whoever_comes_to_the_counter_is_seen_leaves_or_is_still_there()
    {
        var moment = ThroughTheDay.At(new Opening(time => 6 + time, 2, time => time < 2 ? 1 : 3, 0.8), [4], 80, 0.01)[0];
        Assert.Equal((6 * 4) + 8, moment.Seen + moment.Left + moment.Present, 6);
    }

    [Fact]
    public void The_simulation_of_priorities_is_near_their_closed_form()
    {
        Flow[] flows = [new(2, 1), new(4, 1), new(3, 1)];
        var closed = new Priorities([2, 4, 3], 1, 10).MeanWaits;
        var visits = CounterSimulation.Run(flows, 10, 150_000, seed: 3);
        Assert.All(closed.Index(), one =>
        {
            var run = BatchMeans.Of([.. visits.Where(visit => visit.Flow == one.Index).Select(visit => visit.Wait)]);
            Assert.InRange(run.Mean, one.Item!.Value - (3 * run.StandardError), one.Item!.Value + (3 * run.StandardError));
        });
    }

    [Fact]
    public void More_counters_see_the_same_people_come()
    {
        Flow[] flows = [new(2, 1, 0.5), new(1, 0.5)];
        var (few, many) = (CounterSimulation.Run(flows, 2, 2_000, seed: 8), CounterSimulation.Run(flows, 9, 2_000, seed: 8));
        Assert.Equal(few.Select(visit => (visit.Flow, visit.Arrival)), many.Select(visit => (visit.Flow, visit.Arrival)));
        Assert.True(few.Sum(visit => visit.Wait) > many.Sum(visit => visit.Wait));
    }

    [Fact]
    public void No_effect_is_what_is_assumed_of_an_early_contact()
    {
        var prevention = new Prevention(0.05, 0.1, 0.2);
        Assert.Equal(0, prevention.Averted);
        Assert.Null(prevention.BreakEven(2));
        Assert.Equal(prevention.CrisisEverWithout, prevention.CrisisEver, 12);
    }

    [Fact]
    public void As_many_are_fragile_as_before_when_a_contact_changes_nothing()
    {
        var (unmet, met) = new Prevention(0.05, 0.1, 0.2).Steady(becoming: 15);
        Assert.Equal(15 / 0.15, unmet + met, 9);
    }
}
