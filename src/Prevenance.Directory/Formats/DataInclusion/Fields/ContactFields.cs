using Prevenance.Directories.Contacts;

namespace Prevenance.Directories.Formats.DataInclusion.Fields;

/// <summary>How the service of a record is reached.</summary>
internal static class ContactFields
{
    private const int LongestLink = 2083;
    private const int MostDigitsOfAShortNumber = 6;

    public static IReadOnlyList<string> Telephones(RecordFields fields)
    {
        if (fields.Text("telephone") is not { } text)
            return [];
        var numbers = Contacts.Telephones.Read(text);
        if (numbers.Count == 0)
            fields.Note("telephone", NoteKind.Lost, new Text("aucun numéro ne s’y lit : laissé de côté", "no number can be read there: left out"));
        else if (numbers.Count > 1)
            fields.Note("telephone", NoteKind.Noted, Text.Of($"{numbers.Count} numéros dans un champ : tous gardés, le premier montré d’abord", $"{numbers.Count} numbers in one field: all kept, the first one shown first"));
        else if (Contacts.Telephones.Digits(numbers[0]).Length <= MostDigitsOfAShortNumber)
            fields.Note("telephone", NoteKind.Noted, new Text("numéro court, gardé tel quel", "short number, kept as it is"));
        return numbers;
    }

    public static IReadOnlyList<Mail> Mails(RecordFields fields, string names, string? contact)
    {
        if (fields.Text("courriel") is not { } text)
            return [];
        var mails = Contacts.Mails.Read(text, names, contact);
        if (mails.Count == 0)
            fields.Lose("courriel", new Text("aucune adresse ne s’y lit : laissé de côté", "no address can be read there: left out"));
        else if (mails.Any(mail => mail.IsPrivate))
            fields.Note("courriel", NoteKind.Noted, new Text("semble être l’adresse d’une personne : gardée pour les professionnels, pas publiée, et la personne est prévenue", "looks like somebody's own address: kept for professionals, not published, and its owner is told"));
        else if (mails.Count > 1)
            fields.Note("courriel", NoteKind.Noted, Text.Of($"{mails.Count} adresses dans un champ : toutes gardées", $"{mails.Count} addresses in one field: all kept"));
        return mails;
    }

    public static Link? Link(RecordFields fields, string field)
    {
        if (fields.Text(field) is not { } text)
            return null;
        if (text.Length > LongestLink || text.Any(char.IsWhiteSpace))
        {
            fields.Lose(field, new Text("trop long, ou coupé d’espaces, pour être un lien : laissé de côté", "too long, or broken by spaces, to be a link: left out"));
            return null;
        }
        if (Uri.TryCreate(text, UriKind.Absolute, out var link) && text.Contains("://", StringComparison.Ordinal))
        {
            if (link.Scheme is "http" or "https")
                return new Link(text, IsClickable: true);
        }
        else if (!text.Contains(':', StringComparison.Ordinal) && Uri.TryCreate("https://" + text, UriKind.Absolute, out var bare) && bare.Host.Contains('.', StringComparison.Ordinal))
        {
            fields.Note(field, NoteKind.Asked, new Text("sans http:// ni https:// : pas cliquable tant que personne ne l’a confirmé", "without http:// or https://: not clickable until confirmed"));
            return new Link(text, IsClickable: false);
        }
        fields.Lose(field, new Text("pas un lien du web : laissé de côté", "no link of the web: left out"));
        return null;
    }
}
