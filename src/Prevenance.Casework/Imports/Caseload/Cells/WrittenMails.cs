using System.Text.RegularExpressions;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Imports.Caseload.Cells;

/// <summary>E-mail addresses of a cell.</summary>
internal static partial class WrittenMails
{
    public static IReadOnlyList<ContactMeans> Of(string cell, CellNotes notes)
    {
        var mails = new List<ContactMeans>();
        foreach (var word in Between().Split(cell).Select(word => word.Trim('.', '(', ')', '"')).Where(word => word.Contains('@', StringComparison.Ordinal)))
        {
            if (!Mail().IsMatch(word))
                notes.Add(Text.Of($"« {word} » n’est pas une adresse de courriel : laissée de côté", $"'{word}' is no e-mail address: left out"));
            else if (mails.All(known => !known.Value.Equals(word, StringComparison.OrdinalIgnoreCase)))
                mails.Add(new ContactMeans(ContactKind.Mail, word));
        }
        if (mails.Count > 1)
            notes.Add("la seconde adresse de courriel est peut-être à quelqu’un d’autre : gardée comme moyen de contact seulement", "the second e-mail address may belong to somebody else: kept as a means of contact only");
        return mails;
    }

    [GeneratedRegex(@"(?:[\s,;/<>|]|mailto:)+", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"^[^@\s.][^@\s]*(?<!\.)@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}\-]{2,}$")]
    private static partial Regex Mail();
}
