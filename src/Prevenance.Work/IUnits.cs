namespace Prevenance.Works;

/// <summary>The units of a run, as one machine does them.</summary>
public interface IUnits : IDisposable
{
    /// <summary>Does a unit: its result appears whole, or not at all. Called by several threads at once.</summary>
    /// <param name="unit">Which.</param>
    /// <param name="stop">The machine stops: what is half done may be left, and another machine does it.</param>
    void Do(int unit, CancellationToken stop);
}
