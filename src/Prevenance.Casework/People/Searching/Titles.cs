using System.Text.RegularExpressions;

namespace Prevenance.Casework.People.Searching;

/// <summary>What people write before a name out of politeness, and is none: « Mme Delorme », « M. et Mme Delorme », « Mrs Delorme ».</summary>
internal static partial class Titles
{
    /// <summary>The names without titles before them; as they were typed where nothing but titles was, for « Madame » may be a nickname.</summary>
    public static string Without(string names) => Before().Replace(names, "");

    [GeneratedRegex(@"^\s*(?:(?:m(?:me|lle|rs?|s)?|madame|mademoiselle|monsieur|miss)(?:\.\s*|\s+)(?:(?:et|ou|and|or|&)\s+)?)+(?=\S{2})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();
}
