using System.Text.RegularExpressions;

namespace Prevenance.MutualHelp.Relay;

/// <summary>How numbers, mail addresses, links and accounts elsewhere are written.</summary>
internal static partial class ContactPatterns
{
    private const string Domains = "fr|com|org|net|eu|be|ch|info|me|io|gg|invalid|example|test";
    private const string Providers = "gmail|googlemail|hotmail|outlook|live|yahoo|ymail|orange|wanadoo|free|sfr|laposte|icloud|protonmail|proton|bbox|numericable|aol|gmx|msn";
    private const string Networks = "insta(?:gram)?|snap(?:chat)?|telegram|tiktok|facebook|fb|messenger|whatsapp|signal|skype|discord|viber|twitter|linkedin";

    /// <summary>What is said of an account without naming it.</summary>
    private const string Said = "(?:ne|n['’]|c['’]est|c|est|pas|plus|ou|o[ùu]|et|mais|pour|qui|que|quoi|comment|quand|si|marche\\p{L}*|fonctionn\\p{L}*|ici|aussi|is|isn|not|no|do|does|doesn|works?|working|or|and|to|for|gratuit\\p{L}*|difficile|compliqu\\p{L}*|bloqu\\p{L}*|priv[ée]\\p{L}*|perdu\\p{L}*|oubli\\p{L}*|pirat\\p{L}*|ferm\\p{L}*|supprim\\p{L}*|facile|utile|super|bien|nul|web|vid[ée]o\\p{L}*|groupe|group|messages?|sur|dans|avec|le|la|les|de|du|des|un|une|je|tu|il|elle|on|the|a|an|in|by|with|please|svp|stp|merci|lequel|laquelle|internet|seulement|depuis|tous|tout|trop|tr[èe]s|vite|jamais|toujours|anymore|again|hacked|locked|private|closed|gone)";
    private const string Apart = @"[\s./_,*|:hH()-]{0,5}";
    private const string Later = @"(?:puis|ensuite|(?:et\s+)?(?:le\s+reste|la\s+suite|la\s+fin|apr[èe]s|ensuite|puis)|(?:and\s+)?(?:then|the\s+rest))";
    private const string Filler = @"(?:\s+(?:est|sous|au|avec|mon|ma|pseudo|compte|nom|c['’]est|is|name|discord))*";
    private const string At = @"\s*(?:\(\s*(?:at|a|arobase?s?|@)\s*\)|\[\s*(?:at|a|arobase?s?|@)\s*\]|\b(?:arobase?s?|at|chez)\b)";
    private const string Dot = @"\s*(?:\(\s*(?:dot|point)\s*\)|\[\s*(?:dot|point)\s*\]|\.|\b(?:point|dot)\b)\s*";
    private const string Local = @"(?<![\p{L}\d._%+-])(?:(?!(?:mails?|e-?mail|adresse|est|c['’]est|[àa]|au|sur|mon|ma|my|is|to|[ée]cri\p{L}*|jamais|ou|et|voici|contact|me|moi)\b)[\p{L}\d-]+(?:\s+(?:(?:point|dot|tiret|underscore)\s+)?))?[\p{L}\d._%+-]+";
    private const string Hour = @"(?:[01]?\d|2[0-3])\s?[hH:]\s?(?:[0-5]\d)?";

    /// <summary>Ten digits by two, whatever sets them apart, an o for a zero, or said in two times; not hours one after the other, nor a date. What is agreed on is not hidden from it: « 06 12h34 56 78 ».</summary>
    [GeneratedRegex(@"(?<![\p{L}\d]|\d[\s./-])(?!" + Hour + @"(?:[\s,/à-]+" + Hour + @")+(?!\d))(?!\d\d[/.-]\d\d[/.-](?:19|20)\d\d(?!\d))\(?(?:[0oO]|(?:\+|00)33[\s.]?(?:\(0\))?)[1-9](?:" + Apart + @"[\doO]{2}){4}(?!" + Apart + @"\d)|(?<![\p{L}\d])0[1-9](?:" + Apart + @"\d\d){1}\W+" + Later + @"\W+\d\d(?:" + Apart + @"\d\d){2}(?!\d)|(?<![\p{L}\d])0[1-9](?:" + Apart + @"\d\d){2}\W+" + Later + @"\W+\d\d(?:" + Apart + @"\d\d)(?!\d)|(?<![\p{L}\d])0[1-9](?:" + Apart + @"\d\d){3}\W+" + Later + @"\W+\d\d(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Telephone();

    /// <summary>Nine digits or more, however they are set apart, without which one does not call; or six in one piece.</summary>
    [GeneratedRegex(@"(?<!\d)(?:\+|0)(?:[\s./()_,-]{0,3}\d){8,14}(?!\d)|(?<!\d)\d(?:[\s./()_-]?\d){8,14}(?!\d)|(?<!\d)\d{6,}(?!\d)|(?<![\d\p{L}])0\d(?:[\s./_-]{0,3}\d{2}){2,3}(?![\d\p{L}])", RegexOptions.CultureInvariant)]
    public static partial Regex Number();

    /// <summary>Five numbers in a row, one of them in letters.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?:\d{1,2}[\s,.-]+)*(?:" + SpelledNumbers.Digit + @")[\s,.-]+(?:et[\s-]+)?(?:(?:" + SpelledNumbers.Digit + @"|\d{1,2})[\s,.-]+(?:et[\s-]+)?){3,}(?:" + SpelledNumbers.Digit + @"|\d{1,2})(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex SpelledNumber();

    [GeneratedRegex(@"[\p{L}\d._%+-]+\s?@\s?[\p{L}\d.-]+\.\p{L}{2,}|[\p{L}\d._%+-]+\s?@\s?[\p{L}\d-]+\s?\.\s?(?:" + Domains + @")\b|[\p{L}\d._%+-]{2,}@[\p{L}\d.-]{2,}|" + Local + At + @"\s*[\p{L}\d-]+(?:" + Dot + @"[\p{L}\d-]+)*?" + Dot + @"(?:" + Domains + @")\b|[\p{L}\d%+-]*[\d._-][\p{L}\d._%+-]*" + At + @"\s*(?:" + Providers + @")\b|(?<=\bmails?\b\W{0,4}(?:est\W|c['’]est\W)?\s*)[\p{L}\d._%+-]{2,}" + At + @"\s*(?:" + Providers + @")\b|[\p{L}\d_-]+[._-][\p{L}\d_.-]+\s+(?:" + Providers + @")" + Dot + @"(?:" + Domains + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Mail();

    [GeneratedRegex(@"https?://\S+|\bwww\.\S+|\b[\p{L}\d-]{2,}\.(?:" + Domains + @")(?:/\S*)?\b(?!\s*\p{Ll})|\b(?:wa|t)\.me/\S+|\b[\p{L}\d-]{3,}\s+(?:point|dot)\s+(?:fr|com|org|net|eu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Link();

    /// <summary>A name that holds a sign or a digit; one that is given after a colon, as one's own, or alone.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])@[\p{L}\d_.]{3,}|\b(?:" + Networks + @")\b[^.!?\n]{1,20}\s(?<what>[\p{L}\d]+(?:[._]+[\p{L}\d]+)+)|\b(?:" + Networks + @"|pseudo)\b" + Filler + @"\s*[:=]?\s*(?!\d{1,4}\b)(?<what>[\p{L}-]*[\d_#][\p{L}\d_.#-]{2,}|\p{L}[\p{L}\d_-]*[._#:\d][\p{L}\d_.#-]+|(?<=[:=]\s*)[^\s,;!?]+(?:\s+(?-i:\p{Lu})[\p{L}'’-]+)?)|\b(?:mon|ma|my|notre)\s+(?:pseudo\s+)?(?:" + Networks + @"|pseudo)\b" + Filler + @"\s*(?!" + Said + @"(?![\p{L}\d]))(?<what>\p{L}[\p{L}\d_-]{2,}(?:\s+(?-i:\p{Lu})[\p{L}'’-]+)?)(?=\s*(?:$|[.,;!?)](?![\p{L}\d])|\n))|(?:(?<=^|[.,;:!?(\n]\s*)|(?<=\b(?:ajoute[rz]?|suis|suivez|suivre|add|follow|find|trouve[rz]?|contacte[rz]?|[ée]cri\p{L}*|rejoin\p{L}*)\b[^.!?\n]{0,20}\b(?:sur|on)\s+))(?:insta(?:gram)?|snap(?:chat)?|telegram|tiktok|discord|skype|fb)\s+(?:as\s+|sous\s+|en\s+|avec\s+)?(?!" + Said + @"(?![\p{L}\d]))(?<what>\p{L}[\p{L}\d_-]{2,})(?=\s*(?:$|[.,;!?)](?![\p{L}\d])|\n))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Handle();
}
