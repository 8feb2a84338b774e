namespace Prevenance.Works.Engine;

/// <summary>
/// The runs of which this machine does units: making ready takes seconds, and is done once. What nobody uses any more goes when another run comes.
/// </summary>
internal sealed class OpenRuns(IReadOnlyCollection<IWorkKind> kinds) : IDisposable
{
    private readonly List<OpenRun> open = [];
    private readonly Lock change = new();

    /// <summary>Does a unit of a run, unless its result is there.</summary>
    /// <returns>Whether every result is there by now.</returns>
    public bool Do(Run run, int unit, CancellationToken stop)
    {
        var taken = Take(run);
        try
        {
            return taken.Do(unit, stop);
        }
        catch
        {
            // It is opened anew the next time: what was met may be of its opening.
            taken.IsSpoilt = true;
            throw;
        }
        finally
        {
            Release(taken);
        }
    }

    /// <summary>Gives the results of a run their name.</summary>
    public Run Complete(Run run)
    {
        KindOf(run).Complete(run.Order);
        return run with { State = RunState.Done };
    }

    public void Dispose() => open.ForEach(run => run.Dispose());

    private OpenRun Take(Run run)
    {
        lock (change)
        {
            var found = open.Find(one => one.IsOf(run) && !one.IsSpoilt);
            if (found is null)
                open.Add(found = new OpenRun(run, KindOf(run)));
            found.Users++;
            Close(one => one.Users == 0);
            return found;
        }
    }

    private void Release(OpenRun taken)
    {
        lock (change)
        {
            taken.Users--;
            Close(one => one.Users == 0 && (one.IsSpoilt || one != open[^1]));
        }
    }

    private void Close(Predicate<OpenRun> isOver)
    {
        foreach (var over in open.FindAll(isOver))
        {
            open.Remove(over);
            over.Dispose();
        }
    }

    private IWorkKind KindOf(Run run) => kinds.First(kind => kind.Name == run.Kind);
}
