namespace Prevenance.Web.Pages.Territory.Drawing;

/// <summary>How an area is drawn: one of five classes from light to dark, or hatched where nothing is told of it.</summary>
/// <param name="Style">The class of its style.</param>
public readonly record struct AreaShade(string Style)
{
    /// <summary>What it counts is hidden.</summary>
    public static readonly AreaShade Hidden = new("hidden");

    /// <summary>No source tells of it.</summary>
    public static readonly AreaShade Unknown = new("unknown");

    /// <summary>The class of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="bounds">Four bounds, each included in the class that it ends.</param>
    public static AreaShade Of(double value, IReadOnlyList<double> bounds) => new($"class-{bounds.Count(bound => value > bound) + 1}");
}
