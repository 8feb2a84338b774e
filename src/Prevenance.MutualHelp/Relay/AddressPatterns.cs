using System.Text.RegularExpressions;

namespace Prevenance.MutualHelp.Relay;

/// <summary>How the place where somebody lives is written.</summary>
internal static partial class AddressPatterns
{
    private const string Ways = "rue|r\\.|avenue|av\\.?|boulevard|bd\\.?|blvd|bld|all[ée]es?|impasse|imp\\.|chemin|ch\\.|quai|route|rte|square|mont[ée]e|passage|villa|esplanade|r[ée]sidence|lotissement|faubourg|sentier|traverse|ruelle|street|road|st\\.";
    private const string Months = "janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre";
    private const string Of = @"(?:(?:de|du|des|la|le|les|of|the)\s+|(?:d|l)['’]\s*)*";
    private const string More = @"(?:\s+(?-i:\p{Lu})[\p{L}'’-]*)*";
    private const string Name = "(?:" + Of + @"\d{1,2}(?:er)?[\s-](?:" + Months + @")(?:[\s-]\d{4})?|" + Of + @"[\p{L}\d][\p{L}\d'’-]*" + More + ")";
    private const string ProperName = "(?:" + Of + @"(?-i:\p{Lu})[\p{L}'’-]*" + More + ")";

    [GeneratedRegex(@"(?<!\d)\d{1,4}\s?(?:bis|ter|quater|[a-d](?=[\s,]))?\s*,?\s*(?:(?:grande?|petite)[\s-]rue(?:\s+" + ProperName + @")?|(?:" + Ways + @")\s+(?!(?:ou|et)\b)" + Name + @"|(?-i:(?:[Pp]lace|pl\.|[Cc]ours)\s+)" + ProperName + @"|(?-i:(?:\p{Lu}[\p{L}'’-]+\s+){1,3}(?:Street|Road|Lane|Avenue|Square|Drive|Close|Court|Place|Way|St|Rd))\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Street();

    /// <summary>A street without its number, or with it behind, after words that say that somebody lives there.</summary>
    [GeneratedRegex(@"\b(?:j['’]?\s?habite|habitons|je\s+(?:loge|vis|demeure)|(?:mon\s+)?adresse|chez\s+(?:moi|nous)|i\s+live|my\s+address|my\s+place)\b(?:[\s,:]+(?:au|[àa]|la|le|les|l['’]|dans|c['’]est|est|is|sur|at|on|in))*[\s,:]*\b(?<what>(?:\d{1,4}\s?(?:bis|ter)?\s*,?\s*)?(?:(?:" + Ways + @"|place|cours)\s+" + Name + @"(?:\s+\d{1,4}(?:\s?bis)?)?|(?-i:(?:\p{Lu}[\p{L}'’-]+\s+){1,3}(?:Street|Road|Lane|Avenue|Square|Drive|Close|Court|Way))\b))|\b(?:je\s+suis|venez|viens|passez|passe)\b(?:\s+(?:au|[àa]|la|le|l['’]))*\s+(?<what>(?:rue|impasse|all[ée]e|chemin|mont[ée]e|ruelle|villa|sentier|boulevard|avenue)\s+" + ProperName + @")|\b(?<what>(?:" + Ways + @")\s+" + ProperName + @"\s*,?\s\d{1,4}(?:\s?bis)?)(?=\s*(?:$|[.,;!?)\n]))|\b(?<what>(?:r[ée]sidence|lotissement)\s+" + ProperName + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Home();

    [GeneratedRegex(@"(?<!\d)(?:0[1-9]|[1-8]\d|9[0-8])\d{3}\s+(?-i:\p{Lu})[\p{L}'’-]*(?:\s+\d{1,2}(?:er|e)?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Town();

    [GeneratedRegex(@"\b\d{1,2}\s?(?:er|[èe]me|e)?\s+[ée]tage\b(?:\s*,?\s*(?:porte|droite|gauche|appt?\.?|appartement)\s*\w*)?|\b(?:appartement|appart|appt?\.?|apt\.?|porte|hall|b[âa]timent|b[âa]t\.?|escalier|esc\.|all[ée]e)\s+(?:n°\s?)?(?:\d{1,4}[a-z]?|(?-i:[A-Z]))\b|\b(?:sonnez|sonner|interphone|sonnette|bo[iî]te aux lettres)\s+(?:(?:chez|[àa]|au nom de|de|du)\s+)*(?-i:\p{Lu})[\p{L}'’-]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Door();
}
