using System.CommandLine;
using System.Globalization;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary>The household's file: who may already be known, and what comes in.</summary>
internal static class CaseworkVerbs
{
    public static IEnumerable<Command> Create() =>
    [
        new("casework", Speech.Say("le dossier des personnes : ce qui arrive d’ailleurs, et qui est peut-être déjà connu", "people's files: what comes in, and who may already be known"))
        {
            DuplicatesVerb.Create(), ImportVerb.Create(), FactsVerb.Create(), GoalsVerb.Create(), MessagesVerb.Create(), CalendarVerb.Create(),
        },
    ];

    /// <summary>The day that the work is done for; today where nobody says.</summary>
    public static Option<string?> On() => new("--on") { Description = Speech.Say("le jour pour lequel on travaille, comme 2026-11-27 ; à défaut, aujourd’hui", "the day that the work is done for, such as 2026-11-27; today by default") };

    public static DateOnly Day(string? text)
    {
        if (text is null)
            return DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Options.Fault("--on", $"« {text} » n’est pas un jour ; attendu : 2026-11-27", $"'{text}' is not a day; expected 2026-11-27");
    }
}
