using System.Text.RegularExpressions;

namespace Prevenance.Casework.Messages;

/// <summary>Addresses as people write them: a way with its number or its name, a post code with its town, what opens a door.</summary>
internal static partial class Addresses
{
    // « votre place », « en route », « 2 cours de français » are no addresses: these ways want a name with a capital.
    private const string Particle = @"(?:de\s+la\s+|de\s+l['’]\s*|du\s+|des\s+|de\s+|d['’]\s*|la\s+|le\s+|les\s+)?";
    private const string PlainWays = @"rue|avenue|av\.?|boulevard|bd\.?|blvd\.?|bld\.?|impasse|all[ée]e|faubourg|fbg|lotissement|ruelle|chauss[ée]e|hameau|lieu-dit";
    private const string OtherWays = @"place|pl\.|cours|quai|route|chemin|passage|square|mont[ée]e|r[ée]sidence|villa|esplanade|sentier|promenade|mail|cit[ée]";

    // « dans la rue devant la mairie » names no street.
    private const string NoName = @"(?!(?:[àa]u?|et|en|o[ùu]|depuis|pour|sans|devant|derri[èe]re|est|mais|qui|que|si|voisine|d['’][àa])(?!\p{L}))";

    public static IEnumerable<string> In(string text)
    {
        var found = Numbered().Matches(text).Concat(Named().Matches(text)).Concat(Unnumbered().Matches(text)).Concat(Town().Matches(text)).Concat(Door().Matches(text))
            .Select(match => match.Value.Trim(' ', '.', ',')).Distinct().ToList();
        return found.Where(one => !found.Any(other => other != one && other.Contains(one, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\b\d{1,4}\s*(?:(?:bis|ter|quater|[a-d])\b)?\s*,?\s+(?:" + PlainWays + @"|quai|route|chemin|square|mont[ée]e|esplanade|sentier)(?=[\s.])\s*" + Particle + @"\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?<!\p{L})(?i:" + OtherWays + @")\s+(?i:" + Particle + @")\p{Lu}[\p{L}'’\-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<!\p{L})(?:" + PlainWays + @")\s+" + Particle + NoName + @"\p{L}[\p{L}'’\-]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unnumbered();

    [GeneratedRegex(@"(?<!\d[\s.]?)\b(?:0[1-9]|[1-8]\d|9[0-8])\d{3}[ \t]+\p{Lu}[\p{L}'’\-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Town();

    [GeneratedRegex(@"(?<!\p{L})(?:digicode|interphone|code\s+(?:de\s+la\s+)?porte|code\s+d['’]entr[ée]e|b[âa]t(?:iment|\.)?\s+[a-z0-9]{1,2}\W+(?:porte|app|esc|hall|\d)\w*|app(?:artemen)?t\.?\s*(?:n°\s*)?\d+|maps?\.\S+|\S+/maps\S*|\d{1,2}[.,]\d{3,}\s*[,;]\s*-?\d{1,2}[.,]\d{3,})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Door();
}
