namespace Prevenance.Law;

/// <summary>One dated value of a figure: what a constant of the graph remembers of where it comes from.</summary>
/// <remarks>There is one object for each dated value, so that identity is equality.</remarks>
public sealed class FigureValue(FigureHeader figure, DateOnly from, string source, bool isProjected)
{
    public FigureHeader Figure { get; } = figure;

    /// <summary>First day on which the value holds.</summary>
    public DateOnly From { get; } = from;

    /// <summary>The text that set it.</summary>
    public string Source { get; } = source;

    /// <summary>Whether it is used after the last month for which the figure was checked.</summary>
    public bool IsProjected { get; } = isProjected;
}
