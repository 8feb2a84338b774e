using System.Text.RegularExpressions;
using Prevenance.Casework.Imports.Caseload.Files;

namespace Prevenance.Casework.Imports.Caseload.Cells;

/// <summary>Words by which a line begins that counts others.</summary>
internal static partial class Totals
{
    public static bool Begins(string cell) => Words().IsMatch(Folded.Of(cell));

    [GeneratedRegex(@"^(?:sous )?tota(?:l|ux)\b|^(?:somme|moyenne|effectif)\b|^(?:nombre|nb) de \w")]
    private static partial Regex Words();
}
