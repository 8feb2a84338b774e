namespace Prevenance.Works;

/// <summary>Where a run is.</summary>
public enum RunState
{
    /// <summary>Its units are given out.</summary>
    Running,

    /// <summary>Units that were begun end; no other is begun until somebody resumes it.</summary>
    Paused,

    /// <summary>Every result is there, and has its name.</summary>
    Done,

    /// <summary>A unit failed time after time: the run ended, and says why.</summary>
    Failed,

    /// <summary>Somebody ended it. Results that are there stay.</summary>
    Cancelled,
}
