using System.Globalization;
using System.Text;

namespace Prevenance.Casework.Imports.Caseload.Files;

/// <summary>French words as patterns look for them: small letters without accents, and nothing but letters, digits and single spaces.</summary>
internal static class Folded
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;
            var small = letter switch { 'œ' or 'Œ' => "oe", 'æ' or 'Æ' => "ae", '°' or 'º' => " ", _ => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter).ToString() : " " };
            if (small != " " || (folded.Length > 0 && folded[^1] != ' '))
                folded.Append(small);
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>The same letters in the same places: small, without accents, everything else as it stands.</summary>
    public static string InPlace(string text) => string.Concat(text.Normalize(NormalizationForm.FormC).Select(letter =>
        char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0])));
}
