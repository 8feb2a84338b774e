using System.Text.RegularExpressions;

namespace Prevenance.MutualHelp.Relay;

/// <summary>How numbers are written in letters.</summary>
internal static class SpelledNumbers
{
    /// <summary>One of them, as a pattern.</summary>
    public const string Digit = "z[ée]ro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|zero|one|two|three|four|five|seven|eight|nine|oh";
}
