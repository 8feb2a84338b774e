using System.Text.RegularExpressions;

namespace Prevenance.Web.Texts;

/// <summary>The spaces at which a French line does not break: no line begins with « ? » or « : », none ends with « « », no number is parted from its unit.</summary>
/// <remarks>Texts are written with ordinary spaces, which are easier to see and to look for.</remarks>
internal static partial class FrenchSpaces
{
    public static string Kept(string words) => Inside().Replace(Before().Replace(words, "\u202F"), "\u00A0");

    // Narrow before what is high, as printers do.
    [GeneratedRegex(" (?=[?!;])")]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<=«) | (?=[»:%€])|(?<=\d) (?=\d|km\b|h\b)")]
    private static partial Regex Inside();
}
