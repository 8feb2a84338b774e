namespace Prevenance.Works;

/// <summary>How far a run is, counted from its results.</summary>
/// <param name="Run">The run.</param>
/// <param name="About">What is to be done, as people read it.</param>
/// <param name="Done">How many units are done.</param>
/// <param name="Left">The time left at the pace since it was last given out; nothing while that is not known, or nobody works.</param>
public sealed record RunProgress(Run Run, Text About, int Done, TimeSpan? Left);
