using System.Text.RegularExpressions;

namespace Prevenance.MutualHelp.Relay;

/// <summary>How what opens something, or names somebody to an organism, is written.</summary>
internal static partial class SecretPatterns
{
    /// <summary>What is said of a password without giving it.</summary>
    private const string Said = "(?:ne|n['’]|pas|plus|de|du|des|d['’]|est|et|ou|o[ùu]|sur|dans|[àa]|avec|sans|pour|par|il|elle|je|j['’]|tu|on|vous|qui|que|qu['’]|quand|si|car|mais|trop|bien|tr[èe]s|toujours|jamais|oubli\\p{L}*|perdu\\p{L}*|perd\\p{L}*|chang\\p{L}*|marche\\p{L}*|fonctionn\\p{L}*|solide|s[ûu]r|fort|faible|compliqu\\p{L}*|simple|facile|difficile|long|court|bloqu\\p{L}*|incorrect|faux|refus\\p{L}*|expir\\p{L}*|unique|provisoire|temporaire|personnel|svp|stp|merci|wi-?fi|caf|ameli|imp[ôo]ts?|france\\p{L}*|facebook|google|gmail|internet|ordinateur|t[ée]l[ée]phone|forgot\\p{L}*|lost|do|does|doesn|is|isn|not|no|for|to|of|and|or|reset|manager|please|wrong|again|works?|working|needs?|has|was|can|could|that|when|strong|weak|safe|help|expired|locked)";

    [GeneratedRegex(@"\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){3,7}(?:[ -]?[A-Z0-9]{1,4})?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Iban();

    [GeneratedRegex(@"(?<!\d)(?:\d{4}[ .-]?){3}\d{4}(?!\d)", RegexOptions.CultureInvariant)]
    public static partial Regex Card();

    [GeneratedRegex(@"(?<!\d)[1278][ .-]?\d{2}[ .-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .-]?(?:\d{2}|2[AB])[ .-]?\d{3}[ .-]?\d{3}(?:[ .-]?\d{2})?(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex SocialSecurity();

    [GeneratedRegex(@"\b(?:mots?\s*de\s*passe|mdp|passwords?|passcode|identifiants?|login)\b(?:\s+\p{L}[\p{L}'’]*){0,4}?\s*(?::|=|\best\b|\bc['’]?est\b|\bc\b|\bis\b)\s*(?!" + Said + @"(?![\p{L}\d]))(?<what>\S+)|\bwi-?fi\s*[:=]\s*(?<what>(?=\S*\d)\S{4,})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Password();

    /// <summary>« mon mdp soleil »: a word that says nothing of the password, and ends what is said.</summary>
    [GeneratedRegex(@"(?<!\b(?:un|des|de|d['’]une?|a|quel)\s)\b(?:mots?\s*de\s*passe|mdp|passwords?|passcode)\s+(?:(?:du|de\s+la|de\s+l['’]|pour\s+(?:le|la)|for|of)\s*(?:the\s+)?\p{L}+\s+|(?:wi-?fi|caf|ameli|imp[ôo]ts?|facebook|gmail)\s+)?(?!" + Said + @"(?![\p{L}\d]))(?<what>(?=\S*[\d!#$%&*+=@_])(?=\S*[\p{L}\d])\S+|[\p{L}-]{4,}(?=\s*(?:$|[.,;!?\n]|\b(?:pour|et|sur)\b)))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex GivenPassword();

    [GeneratedRegex(@"\b(?:digicode|visiophone|interphone|code|codes|pin|mdp|mot de passe|cryptogramme)\b(?!\s+postal)(?:[\s'’]+(?:de|du|des|la|le|les|l|d|ma|mon|sa|son|à|au|aux|en(?=\s+(?:bas|haut))|bas|haut|pour|entrer|ouvrir|grille|b[âa]timent|r[ée]sidence|local|cour|escalier|ascenseur|maison|appartement|coffre|cadenas|porte|entr[ée]e|immeuble|hall|portail|bo[iî]te|cl[ée]s?|carte|bleue|bancaire|secret|confidentiel|digicode|pin|wifi|caf|alarme|garage|cave|parking|t[ée]l[ée]phone|c|est|is|for|the|door|gate|n)\b|\s*[:=°])*[\s'’]*(?<what>(?-i:[A-Z])\d{1,3}(?:[\s.-]\d{1,4})+|(?=[A-Za-z*#]{0,6}\d)[A-Za-z0-9*#-]{3,12}|(?:(?-i:[A-Z])[\s.-])?\d{1,4}(?:[\s.-](?:\d{1,4}|(?-i:[A-Z]))){1,5}|(?:(?-i:[A-Z])\s+)?(?:" + SpelledNumbers.Digit + @")(?:[\s,-]+(?:" + SpelledNumbers.Digit + @")){1,7})(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Code();

    /// <summary>« tapez 12B4 à la porte ».</summary>
    [GeneratedRegex(@"\b(?:tape[rz]?|compose[rz]?|fais|faites|faire|entre[rz]?|appuie[rz]?|enter|type|press|dial)\s+(?:sur\s+)?(?:le\s+|the\s+)?(?<what>(?=[A-Za-z*#]{0,6}\d)[A-Za-z0-9*#]{3,10}|(?:(?-i:[A-Z])[\s.-])?\d{1,4}(?:[\s.-](?:\d{1,4}|(?-i:[A-Z]))){1,5})\s+(?:au|sur|[àa]|at|on|dans|devant|pour)\s+(?:le\s+|la\s+|l['’]\s*|the\s+)?(?:digicode|porte|portail|entr[ée]e|interphone|clavier|bo[iî]tier|hall|immeuble|ouvrir|door|gate|entrance|keypad|intercom)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex TypedCode();

    /// <summary>The number by which an organism knows somebody; the day on which somebody was born.</summary>
    [GeneratedRegex(@"\b(?:allocataire|matricule|dossier|s[ée]cu(?:rit[ée] sociale)?|fiscal|num[ée]ro fiscal|passeport|titre de s[ée]jour|carte d['’]identit[ée]|r[ée]c[ée]piss[ée]|cni)\b\D{0,20}(?<what>[A-Z0-9]*\d(?:[ .-]?[A-Z0-9]*\d){4,})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex PersonalNumber();
}
