using System.CommandLine;
using Prevenance.Accounts;
using Prevenance.Casework;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary>The days and instants that the verbs of files are asked about.</summary>
internal static class DayOptions
{
    public static Option<string?> On() => new("--on") { Description = Speech.Say("le jour dont on parle, comme 2026-11-27 ; à défaut, aujourd’hui", "the day that is spoken of, such as 2026-11-27; by default today") };

    public static Option<string?> Known() => new("--known") { Description = Speech.Say("comme on le savait à cet instant (2026-10-25T02:30+02:00), ou à la fin de ce jour ; à défaut, maintenant", "as it was known at this instant (2026-10-25T02:30+02:00), or at the end of this day; by default now") };

    /// <summary>The day that was asked for, or today in Paris.</summary>
    public static DateOnly Day(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is not { } text
        ? TimeProvider.System.Today()
        : DayText.Read(text) ?? throw Options.Fault(option.Name, $"« {text} » n’est pas un jour ; attendu : 2026-11-27", $"'{text}' is not a day; expected 2026-11-27");

    /// <summary>The instant that was asked for: of a day, its end; now, where none was.</summary>
    public static DateTimeOffset Instant(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is not { } text
        ? TimeProvider.System.GetUtcNow()
        : DayText.Read(text) is { } day ? FrenchTime.EndOf(day).AddTicks(-1) : InstantText.Read(text) ?? throw Options.Fault(
            option.Name,
            $"« {text} » n’est ni un jour ni un instant ; attendu : 2026-02-01, ou avec l’heure et son décalage, 2026-10-25T02:30+02:00",
            $"'{text}' is neither a day nor an instant; expected 2026-02-01, or with the hour and its offset, 2026-10-25T02:30+02:00");
}
