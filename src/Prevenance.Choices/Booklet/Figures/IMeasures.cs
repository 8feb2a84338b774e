namespace Prevenance.Choices.Booklet.Figures;

/// <summary>Measures a figure of lessons, once for a time that is over. Anybody reads it: none is of a person or of a small number.</summary>
public interface IMeasures
{
    /// <summary>The name by which lessons ask for it (<c>live</c>).</summary>
    string Key { get; }

    /// <summary>What it comes to; nothing where it is of too few to be told.</summary>
    Task<LiveFigure?> Measure(MeasuredTime time);
}

/// <summary>A time that is over.</summary>
/// <param name="Name">Its name, in the order of time.</param>
/// <param name="InWords">As people read it.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
public sealed record MeasuredTime(string Name, Text InWords, DateOnly First, DateOnly Last);
