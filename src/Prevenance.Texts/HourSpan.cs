using System.Globalization;
using System.Text.RegularExpressions;

namespace Prevenance.Texts;

/// <summary>Hours within one day, as tables write them: <c>08:30 - 12:15</c>, <c>8h30–12h15</c>.</summary>
/// <param name="From">In minutes since midnight.</param>
/// <param name="To">In minutes since midnight; after the start.</param>
public readonly partial record struct HourSpan(int From, int To)
{
    private const int Hour = 60;
    private const int Day = 24 * Hour;

    /// <summary>Those of a text, in its order.</summary>
    /// <param name="text">What is written: <c>08:30 - 12:15 / 14:00 - 16:15</c>.</param>
    /// <param name="separator">What stands between two.</param>
    /// <returns>Nothing where a part of the text is none.</returns>
    public static IReadOnlyList<HourSpan>? ReadAll(string text, char separator)
    {
        var spans = text.Split(separator).Select(Read).ToList();
        return spans.Contains(null) ? null : [.. spans.OfType<HourSpan>()];
    }

    private static HourSpan? Read(string text) =>
        Written().Match(text.Trim()) is { Success: true, Groups: var groups } && Minutes(groups["from"].Value) is { } from && Minutes(groups["to"].Value) is { } to && to > from
            ? new HourSpan(from, to)
            : null;

    private static int? Minutes(string text)
    {
        var parts = text.Split(':', 'h').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();
        return parts is [var hours, < Hour and var minutes] && (hours * Hour) + minutes is var all and <= Day ? all : null;
    }

    [GeneratedRegex(@"^(?<from>[0-9]{1,2}[:h][0-9]{2})\s*[-–]\s*(?<to>[0-9]{1,2}[:h][0-9]{2})$")]
    private static partial Regex Written();
}
