using System.Text.RegularExpressions;

namespace Prevenance.MutualHelp.Relay;

/// <summary>How what leads to somebody is written, and what only looks like it.</summary>
internal static partial class MaskPatterns
{
    private const string Ways = "rue|r\\.|avenue|av\\.?|boulevard|bd\\.?|blvd|bld|all[ée]es?|impasse|imp\\.|chemin|ch\\.|quai|route|rte|square|mont[ée]e|passage|villa|esplanade|r[ée]sidence|lotissement|faubourg|sentier|traverse|ruelle|street|road|st\\.";
    private const string Name = "(?:(?:de|du|des|la|le|les|of|the)\\s+|(?:d|l)['’]\\s*)*[\\p{L}\\d][\\p{L}\\d'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*)*";
    private const string Domains = "fr|com|org|net|eu|be|ch|info|me|io|gg|invalid|example|test";
    private const string SpelledDigits = "z[ée]ro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|zero|one|two|three|four|five|seven|eight|nine|oh";

    /// <summary>Dates, hours, prices, lengths and counts that are said as such.</summary>
    [GeneratedRegex(@"(?<!\d|\d[\s./-])\d{1,2}\s?[/.-]\s?(?:0?[1-9]|1[0-2])\s?[/.-]\s?(?:19|20)\d{2}(?!\d)|(?<!\d|\d[\s./-])(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)|(?<!\d|\d[\s./-])(?:[0-2]?\d|3[01])[/.-](?:0?[1-9]|1[0-2])(?:[/.-]\d{2})?(?![\s./-]?\d)|(?<!\d|\d[\s./-])\d{1,2}\s?(?:h|:|heures?|am\b|pm\b)\s?(?:[0-5]\d)?(?!\d|[\s./-]\d{2}[\s./-]\d{2})|(?<!\d)\d{1,3}(?:[ \u00A0\u202F.]\d{3})*(?:[.,]\d{1,2})?\s?(?:€|euros?\b|eur\b|centimes?\b|%|kg\b|km\b|m\b|cm\b|litres?\b|ans\b|minutes?\b|min\b|jours?\b|mois\b|personnes?\b|places?\b(?!\s+\p{Lu}))|€\s?\d+(?:[.,]\d{1,2})?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Agreed();

    [GeneratedRegex(@"\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){3,7}(?:[ -]?[A-Z0-9]{1,4})?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Iban();

    [GeneratedRegex(@"(?<!\d)(?:\d{4}[ .-]?){3}\d{4}(?!\d)", RegexOptions.CultureInvariant)]
    public static partial Regex Card();

    [GeneratedRegex(@"(?<!\d)[1278][ .-]?\d{2}[ .-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .-]?(?:\d{2}|2[AB])[ .-]?\d{3}[ .-]?\d{3}(?:[ .-]?\d{2})?(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex SocialSecurity();

    [GeneratedRegex(@"\b(?:mots?\s+de\s+passe|mdp|passwords?|identifiants?|login)\b(?:\s+\p{L}[\p{L}'’]*){0,4}?\s*(?::|=|\best\b|\bc['’]est\b|\bis\b)\s*(?<what>\S+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Password();

    [GeneratedRegex(@"\b(?:digicode|visiophone|interphone|code|codes|pin|mdp|mot de passe|cryptogramme)\b(?!\s+postal)(?:[\s'’]+(?:de|du|des|la|le|l|d|ma|mon|sa|son|porte|entr[ée]e|entr[ée]e|immeuble|hall|portail|bo[iî]te|cl[ée]s?|carte|bleue|bancaire|secret|confidentiel|pin|wifi|caf|alarme|garage|cave|parking|t[ée]l[ée]phone|c|est|is|for|door|n)\b|\s*[:=°])*[\s'’]*(?<what>(?=[A-Za-z*#]{0,6}\d)[A-Za-z0-9*#-]{3,12}|\d{1,4}(?:[\s.-](?:\d{1,4}|(?-i:[A-Z]))){1,5}|(?:" + SpelledDigits + @")(?:[\s,-]+(?:" + SpelledDigits + @")){2,7})(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Code();

    /// <summary>The number by which an organism knows somebody; the day on which somebody was born.</summary>
    [GeneratedRegex(@"\b(?:allocataire|matricule|dossier|s[ée]cu(?:rit[ée] sociale)?|fiscal|num[ée]ro fiscal|passeport|titre de s[ée]jour|carte d['’]identit[ée]|r[ée]c[ée]piss[ée]|cni)\b\D{0,20}(?<what>[A-Z0-9]*\d(?:[ .-]?[A-Z0-9]*\d){4,})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex PersonalNumber();

    [GeneratedRegex(@"[\p{L}\d._%+-]+\s?@\s?[\p{L}\d.-]+\.\p{L}{2,}|[\p{L}\d._%+-]+\s*(?:\(\s*(?:at|arobase|@)\s*\)|\[\s*(?:at|arobase|@)\s*\]|\b(?:arobase|at)\b)\s*[\p{L}\d-]+\s*(?:\(\s*(?:dot|point)\s*\)|\[\s*(?:dot|point)\s*\]|\.|\b(?:point|dot)\b)\s*(?:" + Domains + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Mail();

    [GeneratedRegex(@"https?://\S+|\bwww\.\S+|\b[\p{L}\d-]{2,}\.(?:" + Domains + @")(?:/\S*)?\b(?!\s*\p{Ll})|\b(?:wa|t)\.me/\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Link();

    [GeneratedRegex(@"(?<![\p{L}\d])@[\p{L}\d_.]{3,}|\b(?:insta(?:gram)?|snap(?:chat)?|telegram|tiktok|facebook|messenger|whatsapp|signal|skype|discord|pseudo)\b(?:\s+(?:est|sous|au|avec|mon|ma|pseudo|compte|nom|c['’]est))*\s*[:=]?\s*(?<what>[\p{L}\d_.-]*[\d_][\p{L}\d_.-]*|(?<=[:=]\s*)\S+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Handle();

    [GeneratedRegex(@"(?<!\d)\d{1,4}\s?(?:bis|ter|quater|[a-d](?=[\s,]))?\s*,?\s*(?:(?:" + Ways + @")\s+" + Name + @"|(?-i:(?:[Pp]lace|pl\.|[Cc]ours)\s+(?:(?:de|du|des|la|le|les)\s+|(?:d|l)['’]\s*)*\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Street();

    [GeneratedRegex(@"(?<!\d)(?:0[1-9]|[1-8]\d|9[0-8])\d{3}\s+(?-i:\p{Lu})[\p{L}'’-]*(?:\s+\d{1,2}(?:er|e)?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Town();

    [GeneratedRegex(@"\b\d{1,2}\s?(?:er|[èe]me|e)?\s+[ée]tage\b(?:\s*,?\s*(?:porte|droite|gauche|appt?\.?|appartement)\s*\w*)?|\b(?:appartement|appart|appt?\.?|porte|hall|b[âa]timent|b[âa]t\.?|escalier|esc\.|all[ée]e)\s+(?:n°\s?)?(?:\d{1,4}[a-z]?|(?-i:[A-Z]))\b|\b(?:sonnez|sonner|interphone|sonnette|bo[iî]te aux lettres)\s+(?:(?:chez|[àa]|au nom de|de|du)\s+)*(?-i:\p{Lu})[\p{L}'’-]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Door();

    /// <summary>Nine digits or more, however they are set apart, without which one does not call; or six in one piece.</summary>
    [GeneratedRegex(@"(?<!\d)(?:\+|0)(?:[\s./()_,-]{0,3}\d){8,14}(?!\d)|(?<!\d)\d(?:[\s./()_-]?\d){8,14}(?!\d)|(?<!\d)\d{6,}(?!\d)|(?<![\d\p{L}])0\d(?:[\s./_-]{0,3}\d{2}){2,3}(?![\d\p{L}])", RegexOptions.CultureInvariant)]
    public static partial Regex Number();

    /// <summary>Five numbers in a row, one of them in letters.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?:\d{1,2}[\s,.-]+)*(?:" + SpelledDigits + @")[\s,.-]+(?:et[\s-]+)?(?:(?:" + SpelledDigits + @"|\d{1,2})[\s,.-]+(?:et[\s-]+)?){3,}(?:" + SpelledDigits + @"|\d{1,2})(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex SpelledNumber();
}
