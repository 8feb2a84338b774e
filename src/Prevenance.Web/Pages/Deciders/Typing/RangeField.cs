using Prevenance.Territory.Statistics;

namespace Prevenance.Web.Pages.Deciders.Typing;

/// <summary>A figure, as it is asked for.</summary>
/// <param name="Id">The name of its field; the upper end of a range has <c>.to</c> after it.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Unit">In what.</param>
/// <param name="Within">What it may be, in the unit of the module.</param>
public sealed record RangeField(string Id, Text Label, Text Unit, Interval Within)
{
    /// <summary>What the name of the upper end of a range ends on.</summary>
    public const string To = ".to";

    private const double Hundredth = 100;

    /// <summary>Whether it is one number: a count, or a decision.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether it is typed in hundredths and reckoned in ones.</summary>
    public bool IsShare { get; init; }

    /// <summary>A value that may be known exactly, beside none and all; nothing where there is no such value.</summary>
    public double? Plain { get; init; }

    /// <summary>What stands in its place where it is left blank; nothing where it has to be typed.</summary>
    public Interval? FirstLook { get; init; }

    /// <summary>What was measured of it, by whom and when, or that nobody did.</summary>
    public Text? Known { get; init; }

    /// <summary>By what a typed number is divided.</summary>
    public double Scale => IsShare ? Hundredth : 1;
}
