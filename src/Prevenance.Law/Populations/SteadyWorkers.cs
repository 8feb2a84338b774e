using System.Collections.Concurrent;

namespace Prevenance.Law.Populations;

/// <summary>
/// Has several threads take work one item after the other, each with a worker that stays the same to the end. (What
/// <see cref="Parallel.ForEach{T, TLocal}(IEnumerable{T}, Func{TLocal}, Func{T, ParallelLoopState, TLocal, TLocal}, Action{TLocal})"/> gives each of its tasks does not: it makes new
/// tasks several times a second, and a worker holds tens of megabytes.)
/// </summary>
public static class SteadyWorkers
{
    /// <param name="items">The work, in the order in which it is begun.</param>
    /// <param name="create">Makes a worker.</param>
    /// <param name="work">What it does of an item.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="stop">Stops after the items that are being worked on.</param>
    /// <exception cref="AggregateException">Some of the work failed; what was not begun by then was left.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void ForEach<TItem, TWorker>(
        IEnumerable<TItem> items, Func<TWorker> create, Action<TItem, TWorker> work, int threads, CancellationToken stop = default)
    {
        var left = new ConcurrentQueue<TItem>(items);
        Parallel.For(0, Math.Min(threads, left.Count), new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = stop }, (_, loop) =>
        {
            var worker = create();
            using var held = worker as IDisposable;
            while (!loop.ShouldExitCurrentIteration && left.TryDequeue(out var item))
            {
                stop.ThrowIfCancellationRequested();
                work(item, worker);
            }
        });
    }
}
