using Prevenance.Geography;

namespace Prevenance.Directories.Formats.FranceServices;

/// <summary>
/// The hours of a week, one cell a day, in the notation of OpenStreetMap. A cell that is no hours stays as it is written, in quotes: that day is to be
/// checked, and no other. What is said beside the hours is in quotes too, and makes all of them to be checked.
/// </summary>
internal static class WeekHours
{
    private static readonly string[] Days = ["Mo", "Tu", "We", "Th", "Fr", "Sa"];

    /// <summary>Days of the same hours that follow one another are one rule.</summary>
    /// <param name="cells">The cells of <see cref="FranceServicesTable.OpeningDays"/>; one that is empty is a day on which it is closed.</param>
    /// <param name="beside">What is said of all of them; nothing where nothing is.</param>
    /// <returns>Nothing where no day tells any.</returns>
    public static string? Write(IReadOnlyList<string> cells, string? beside)
    {
        var (rules, day) = (new List<string>(), 0);
        while (day < cells.Count)
        {
            var last = day;
            while (last + 1 < cells.Count && cells[last + 1] == cells[day])
                last++;
            if (cells[day].Length > 0)
                rules.Add($"{(last > day ? $"{Days[day]}-{Days[last]}" : Days[day])} {Rule(cells[day], beside)}");
            day = last + 1;
        }
        return rules.Count > 0 ? string.Join("; ", rules) : null;
    }

    /// <summary>Whether a cell tells hours for certain: each span after the one before.</summary>
    public static bool IsRead(string cell) => Spans(cell) is not null;

    private static IReadOnlyList<HourSpan>? Spans(string cell) =>
        HourSpan.ReadAll(cell, FranceServicesTable.BetweenSpans) is { } spans && spans.Zip(spans.Skip(1)).All(pair => pair.First.To <= pair.Second.From) ? spans : null;

    private static string Rule(string cell, string? beside) => Spans(cell) is not { } spans ? Quoted(beside is null ? cell : $"{cell}, {beside}")
        : string.Join(',', spans.Select(span => $"{Hour(span.From)}-{Hour(span.To)}")) + (beside is null ? "" : $" {Quoted(beside)}");

    private static string Hour(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}";

    /// <summary>Within quotes there are none.</summary>
    private static string Quoted(string text) => $"\"{new string([.. text.Select(sign => sign is '"' or '“' or '”' or '„' or '«' or '»' ? '\'' : sign)])}\"";
}
