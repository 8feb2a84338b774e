using System.Text.RegularExpressions;
using Prevenance.Casework.Imports.Caseload.Files;

namespace Prevenance.Casework.Imports.Caseload.Cells;

/// <summary>Words that ask for care before a line is saved. Each is proposed, and a human confirms it.</summary>
internal static partial class Signs
{
    public static bool OfHiddenAddress(string words) => Hidden().IsMatch(Folded.Of(words));

    public static bool OfDomiciliation(string words) => Domiciliation().IsMatch(Folded.Of(words));

    /// <summary>That she herself died: not her husband, her mother or her child.</summary>
    public static bool OfDeath(string words) => Sentence().Split(words).Any(sentence => Died().Match(Folded.Of(sentence)) is { Success: true } died && !Relative().IsMatch(died.Groups["before"].Value));

    /// <summary>The same of a column that asks when she died, or whether: « non », « vivante » and a dash say that she did not.</summary>
    public static bool OfDeathInItsColumn(string cell) => !Alive().IsMatch(Folded.Of(cell));

    /// <summary>The day that stands after the word, where one does.</summary>
    public static string? DayOfDeath(string words) => DiedOn().Match(Folded.InPlace(words)) is { Success: true } died ? died.Groups["day"].Value : null;

    [GeneratedRegex(@"\bne (?:pas|jamais|surtout pas) (?:\w+ )?(?:communiquer|divulguer|donner|transmettre|reveler)|\b(?:a ne pas|non|pas) (?:communiqu|divulgu|transm)|\b(?:adresse|coordonnees|domicile|lieu) (?:\w+ )?(?:confidentiel|secret|protege|cache|masque)|\bmis(?:e|es)? a l abri\b|\bordonnance de protection\b|\bviolences? (?:conjugales?|intrafamiliales?)\b|\bvictimes? de violences?\b|\bse cach(?:e|ent|er)\b|\btelephone grave danger\b")]
    private static partial Regex Hidden();

    [GeneratedRegex(@"\bdomicili(?:e|ee|es|ation)\b|\belection de domicile\b|\bc ?c ?a ?s\b|\bcias\b|\bsans domicile\b|\bs ?d ?f\b")]
    private static partial Regex Domiciliation();

    [GeneratedRegex(@"^(?<before>.*?)\b(?:decede|decedee|dcd|deces|mort|morte)\b")]
    private static partial Regex Died();

    [GeneratedRegex(@"\b(?:mari|epou[xs]e?|conjointe?|compagn(?:on|e)|concubine?|pere|mere|parents?|fil(?:s|le)|enfants?|bebe|frere|soeur|tante|oncle|cousine?|grand|ami|amie|voisine?|ex|veufs?|veuve|pas|non|suite|apres|depuis|aide|capital|acte|peur|menace)\b")]
    private static partial Regex Relative();

    [GeneratedRegex(@"(?:decedee?|dcd|deces)\s*(?:\([^)]*\)\s*)?(?:le\s+|du\s+|en\s+|:\s*)?(?<day>\d{1,2}[/.\- ]\d{1,2}[/.\- ]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:er)? [a-z]+ \d{4})")]
    private static partial Regex DiedOn();

    [GeneratedRegex("^(?:|non?|n|faux|false|0+|vivante?|en vie|neant|sans objet|so|non decedee?|non concernee?|n a|nc)$")]
    private static partial Regex Alive();

    [GeneratedRegex(@"[.;\n!?]+")]
    private static partial Regex Sentence();
}
