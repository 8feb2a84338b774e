using System.CommandLine;
using System.Globalization;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary>The day on which something is read: it decides what is to be read again.</summary>
internal static class ReadingDay
{
    public static Option<string?> Create() => new("--on") { Description = Speech.Say("le jour de la lecture, comme 2026-11-28 ; aujourd’hui sans lui", "the day of reading, such as 2026-11-28; today without it") };

    public static DateOnly Of(string? told) => told is null
        ? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime)
        : DateOnly.TryParseExact(told, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Options.Fault("--on", $"« {told} » n’est pas un jour ; attendu : 2026-11-28", $"'{told}' is no day; expected 2026-11-28");
}
