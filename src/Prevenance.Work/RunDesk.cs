using System.Security.Cryptography;
using Prevenance.Works.Engine;

namespace Prevenance.Works;

/// <summary>Where runs are given out to the machines that share a PostgreSQL, followed, paused, resumed and cancelled.</summary>
public sealed class RunDesk
{
    private readonly SharedQueue queue;
    private readonly RunTable table;
    private readonly TimeProvider clock;

    private RunDesk(SharedQueue queue, IReadOnlyCollection<IWorkKind> kinds, TimeProvider clock) =>
        (this.queue, table, Kinds, this.clock) = (queue, new RunTable(queue), kinds, clock);

    internal IReadOnlyCollection<IWorkKind> Kinds { get; }

    /// <summary>Opens it; what the engine keeps is installed on the first day, by one machine.</summary>
    /// <param name="postgreSql">How to reach the PostgreSQL, as Npgsql reads it.</param>
    /// <param name="kinds">The kinds of work that are known here.</param>
    /// <param name="clock">What time it is.</param>
    /// <param name="settings">How patient machines are; all of them have the same.</param>
    /// <exception cref="RefusalException">The PostgreSQL does not answer, or refuses.</exception>
    public static RunDesk Open(string postgreSql, IReadOnlyCollection<IWorkKind> kinds, TimeProvider clock, WorkSettings? settings = null) =>
        new(SharedQueue.Open(postgreSql, settings ?? new WorkSettings()), kinds, clock);

    /// <summary>Every run that was given out, the last one first.</summary>
    public IReadOnlyList<Run> All() => [.. table.All().OrderByDescending(run => run.Since).ThenBy(run => run.Id, StringComparer.Ordinal)];

    /// <exception cref="RefusalException">There is no such run.</exception>
    public Run Find(string id) => table.Find(id) ?? throw Unknown(id);

    /// <summary>How many machines take work now.</summary>
    public int Machines => queue.Machines(clock.GetUtcNow());

    /// <summary>Gives out a run to whichever machines work.</summary>
    /// <param name="kind">The kind of work.</param>
    /// <param name="order">What is to be done, in the words of its kind.</param>
    /// <param name="units">How many units it is cut into.</param>
    public Run Give(IWorkKind kind, string order, int units)
    {
        var run = new Run
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4)),
            Kind = kind.Name,
            Order = order,
            Units = units,
            State = RunState.Running,
            Turn = 0,
            Since = clock.GetUtcNow(),
            DoneBefore = 0,
        };
        table.Add(run);
        return GiveOut(run.Id);
    }

    /// <summary>Units that were begun end, and no other is begun.</summary>
    /// <exception cref="RefusalException">There is no such run, or it has ended.</exception>
    public Run Pause(string id) => Change(id, RunState.Paused);

    /// <summary>Ends a run; results that are there stay.</summary>
    /// <inheritdoc cref="Pause"/>
    public Run Cancel(string id) => Change(id, RunState.Cancelled);

    /// <summary>Gives out what remains of a run that was paused, that failed, or whose giver was lost while it gave out.</summary>
    /// <exception cref="RefusalException">There is no such run, or it is done or cancelled.</exception>
    public Run Resume(string id) => Find(id).State is RunState.Running or RunState.Paused or RunState.Failed ? GiveOut(id) : throw Ended(id);

    /// <summary>How far a run is.</summary>
    public RunProgress ProgressOf(Run run)
    {
        var done = run.State == RunState.Done ? run.Units : run.Units - Remaining(run).Count;
        var spent = clock.GetUtcNow() - run.Since;
        return new RunProgress(run, KindOf(run).Describe(run.Order), done, run.State == RunState.Running && done > run.DoneBefore ? (run.Units - done) * (spent / (done - run.DoneBefore)) : null);
    }

    internal SharedQueue Queue => queue;

    private Run GiveOut(string id)
    {
        var remaining = Remaining(Find(id));
        var run = table.Change(id, run => run with
        {
            State = RunState.Running,
            Turn = run.Turn + 1,
            Since = clock.GetUtcNow(),
            DoneBefore = run.Units - remaining.Count,
            Reason = null,
        });
        // Where every result is there already, whoever takes the last unit gives them their name.
        foreach (var unit in remaining is [] ? [run.Units - 1] : remaining)
            queue.Give(run, unit);
        return run;
    }

    private List<int> Remaining(Run run)
    {
        var kind = KindOf(run);
        return [.. Enumerable.Range(0, run.Units).Where(unit => !kind.IsDone(run.Order, unit))];
    }

    private IWorkKind KindOf(Run run) => Kinds.First(kind => kind.Name == run.Kind);

    private Run Change(string id, RunState state) => table.Change(id, run => run.State is RunState.Running or RunState.Paused
        ? run with { State = state }
        : throw Ended(id));

    private static RefusalException Unknown(string id) => new(id, new Text("aucun travail n’a ce nom ; « work progress » les dit tous", "no run has this name; 'work progress' tells them all"));

    private static RefusalException Ended(string id) => new(id, new Text("ce travail est fini, ou annulé", "this run is done, or cancelled"));
}
