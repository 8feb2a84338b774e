using System.Globalization;

namespace Prevenance.Law;

/// <summary>The days that a date may be: what lies outside is refused where it is given, with its place.</summary>
/// <param name="first">The first day, as 1880-01-01.</param>
/// <param name="last">The last day.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WithinDaysAttribute(string first, string last) : WithinAttribute(DayCode.Of(Day(first)), DayCode.Of(Day(last)))
{
    public string First { get; } = first;

    public string Last { get; } = last;

    /// <inheritdoc/>
    public override Text Expected => new($"un jour du {First} au {Last}", $"a day from {First} to {Last}");

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
