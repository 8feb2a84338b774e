namespace Prevenance.Works.Engine;

/// <summary>What the engine calls when something is due.</summary>
internal sealed class RoundJob(IReadOnlyCollection<IRound> rounds)
{
    /// <param name="name">What is due; a later version may know what this one does not, and does it.</param>
    /// <param name="stop">The machine stops.</param>
    public async Task Go(string name, CancellationToken stop)
    {
        try
        {
            if (rounds.FirstOrDefault(round => round.Name == name) is { } due)
                await due.Go(stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            // The engine keeps what it is told, and the message of a fault may hold an address.
            throw new InvalidOperationException($"{name}: {fault.GetType().Name}");
        }
    }
}
