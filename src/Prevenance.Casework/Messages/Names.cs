using System.Text.RegularExpressions;

namespace Prevenance.Casework.Messages;

/// <summary>
/// Family names in a message. Who writes may sign, and say whom one meets (« avec Mme Perrin »); whoever else has a title or a family name is
/// the person, or near her.
/// </summary>
internal static partial class Names
{
    private const string Surname = @"(?:(?:\p{Lu}\.\s*)?(?:(?:de|du|des|la|le|el|al|ben|van|von|d['’])\s*)*)\p{Lu}[\p{L}'’\-]*";

    public static IEnumerable<string> In(string text, Vocabulary vocabulary) =>
        from match in Titled().Matches(text).Concat(Small().Matches(text)).Concat(Greeted().Matches(text)).Concat(OfFamily().Matches(text)).Concat(Capitals(text, vocabulary))
        where !IsOfWhoWrites(text, match.Index, match.Index + match.Length)
        select match.Value.Trim();

    /// <summary>Whether a name stands where only who writes, or whom one meets, is named: after « avec », before « vous attend », or as a signature.</summary>
    public static bool IsOfWhoWrites(string text, int start, int end) =>
        Meeting().IsMatch(text[..start]) || Acting().IsMatch(text[end..]) || (Ending().IsMatch(text[end..]) && Signing().IsMatch(text[..start]));

    // A message all in capitals has no word that stands out.
    private static IEnumerable<Match> Capitals(string text, Vocabulary vocabulary) => !text.Any(char.IsLower) ? [] : InCapitals().Matches(text)
        .Where(match => !match.Groups["name"].Value.Split('-').Any(vocabulary.IsNoName));

    [GeneratedRegex(@"(?<!\p{L})(?:[Mm]mes?|MME|[Mm]lle|MM\.|M\.|M|Mr|MR|[Mm]adame|MADAME|[Mm]ademoiselle|[Mm]onsieur|MONSIEUR|Me)\.?\s+(?:et\s+(?:Mme|M\.|Mr|[Mm]adame|[Mm]onsieur)\s+)?" + Surname, RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    // « bonjour Madame benali » : after a title, any word that is not one of those that may follow « madame ».
    [GeneratedRegex(@"(?<!\p{L})(?i:mme|mlle|mr|madame|monsieur)\.?\s+(?!(?:vous|bienvenue|pouvez|avez|voici|dans|au|aux|avec|bien|de|du|des|qui|que|par|sur|en|votre|vos|nous|je|j['’]|le|la|les|un|une|merci|bonjour|monsieur|madame|et|ou|est|rendez|rappel|suite|pour|n['’]|ne|si|il|c['’])(?!\p{L}))\p{Ll}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Small();

    [GeneratedRegex(@"(?i:bonjour|bonsoir|ch[èe]re|cher|salut)\s+(?!(?:Madame|Monsieur|Mme|Mlle|M\.|Mr)(?!\p{L}))\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+(?:(?:de|el|ben|le|la)\s+)*\p{Lu}[\p{L}'’\-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Greeted();

    [GeneratedRegex(@"(?<!\p{L})(?i:famille|n[ée]e|[ée]pouse|veuve)\s+" + Surname, RegexOptions.CultureInvariant)]
    private static partial Regex OfFamily();

    [GeneratedRegex(@"(?<!\p{L})(?:(?<name>\p{Lu}[\p{Lu}'’\-]{2,}\p{Lu})(?!\p{L})\s+\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s+(?<name>\p{Lu}[\p{Lu}'’\-]{2,}\p{Lu})(?!\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex InCapitals();

    // « avec votre référente, Mme Perrin », « avec M. Le Goff ou Mme D’Almeida »; in « avec Odile, Mme Benali », the second is spoken to.
    [GeneratedRegex(@"\b(?i:avec|par|de la part de|aupr[èe]s de|contact(?:er|ez)|appel(?:er|ez)|joindre|rappel(?:er|ez)|demand(?:er|ez)|rencontrer(?:ez)?|voir|verrez|signé|messages? de|bureau de|permanence de|r[ée]pon\p{L}+ à|remplace|parle[rz]? à|[ée]cri\p{L}+ à|remett\p{L}+ à)(?:\s+(?:(?:votre|notre|la|le|l['’]|ma|mon|une|un|ou|et|\p{Lu}[\p{L}'’]*\.?)|(?:coll[èe]gue|r[ée]f[ée]rente?|conseill[èe]re?|interlocut(?:eur|rice)),?)){0,6}[\s:]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();

    // « Mme Perrin a essayé de vous joindre »; in « Mme Benali vous avez rendez-vous », she is spoken to.
    [GeneratedRegex(@"^(?:(?:(?!\bvous\b)[^,.;:!?\n]){0,40}\bvous\s+(?!\p{L}+ez(?!\p{L})|[êe]tes|n['’]|ne\s)|\s+(?:remplace|assure|reprend|anime|tient|tiendra|propose)(?!\p{L})|\s+(?:est|sera)\s+(?:absente?|malade|remplac\p{L}+|l[àa]|pr[ée]sente?)(?!\p{L}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Acting();

    [GeneratedRegex(@"^[\s.!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"(?:[.!?\n–—]|\s-|cordialement,?|bien à vous,?|bonne journée,)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signing();
}
