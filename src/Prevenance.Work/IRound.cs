namespace Prevenance.Works;

/// <summary>Something that is due every hour, and that one machine does for all. Done twice, it leaves the same.</summary>
public interface IRound
{
    /// <summary>What machines call it; it never changes.</summary>
    string Name { get; }

    /// <summary>Does what is due by now.</summary>
    Task Go(CancellationToken stop);
}
