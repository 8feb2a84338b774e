using System.Globalization;
using Prevenance.Directories.Contacts;
using Prevenance.Directories.Hours;

namespace Prevenance.Directories.Formats.DataInclusion.Fields;

/// <summary>When the service of a record is open, closed, and was last changed.</summary>
internal static class TimeFields
{
    private static readonly string[] Days = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "yyyy/MM/dd"];

    public static OpeningHours Hours(RecordFields fields)
    {
        var hours = OpeningHours.Read(fields.Text("horaires_accueil"));
        if (hours is { IsSaid: true, IsUnderstood: false })
            fields.Note("horaires_accueil", NoteKind.Noted, new Text("ne se lit pas comme des horaires : montré comme écrit, à vérifier, ni ouvert ni fermé", "cannot be read as hours: shown as written, to check, neither open nor closed"));
        else if (hours.GoesOverTheWeekEnd)
            fields.Note("horaires_accueil", NoteKind.Noted, new Text("des jours qui passent la fin de la semaine, comme du vendredi au lundi : tous comptés", "days that go over the end of the week, as Friday to Monday: all counted"));
        return hours;
    }

    public static Closure? Closure(RecordFields fields, string description)
    {
        var closure = ClosureText.Find(description);
        if (closure is not null)
            fields.Note("description", NoteKind.Noted, Text.Of($"fermeture écrite dans le texte, jusqu’au {closure.To:yyyy-MM-dd} : proposée, à confirmer", $"a closure is written in the text, until {closure.To:yyyy-MM-dd}: proposed, to be confirmed"));
        return closure;
    }

    /// <param name="fields">The record.</param>
    /// <param name="today">The day of the import.</param>
    public static Freshness Freshness(RecordFields fields, DateOnly today)
    {
        const string field = "date_maj";
        if (OwnFields.Publication(fields) is not null && fields.Text(field) is null)
        {
            fields.Note(field, NoteKind.Noted, new Text("la table ne dit pas sa date : fraîcheur inconnue", "the table does not tell its date: freshness unknown"));
            return new Freshness(null, null);
        }
        if (fields.Required(field, 1, int.MaxValue) is not { Length: > 0 } text)
            return new Freshness(null, null);
        if (Read(text) is not { } day)
        {
            fields.Lose(field, Text.Of($"« {text} » n’est pas une date : fraîcheur inconnue", $"'{text}' is no date: freshness unknown"));
            return new Freshness(null, null);
        }
        if (day > today)
        {
            fields.Note(field, NoteKind.Lost, new Text("dans le futur : fraîcheur inconnue, jamais « à jour »", "in the future: freshness unknown, never 'up to date'"));
            return new Freshness(null, null);
        }
        if (text.Length != Days[0].Length || text[4] != '-')
            fields.Lose(field, Text.Of($"« {text} » lu comme le {day:yyyy-MM-dd}", $"'{text}' read as {day:yyyy-MM-dd}"));
        var freshness = new Freshness(day, null);
        if (freshness.MonthsOn(today) >= Directories.Freshness.MonthsUntilMarked)
            fields.Note(field, NoteKind.Noted, freshness.MarkOn(today)!.Value);
        return freshness;
    }

    private static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var instant) ? DateOnly.FromDateTime(instant.DateTime)
        : null;
}
