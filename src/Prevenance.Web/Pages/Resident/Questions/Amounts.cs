using Prevenance.Law;
using System.Globalization;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>Reads the amounts that people type: « 1 250,50 », « 1250.5 », « 850 € ».</summary>
internal static class Amounts
{
    // Above this, a comma or a zero has most likely gone astray.
    private const double Largest = 100_000;

    /// <summary>The amount, or null when nothing can be read or nothing is typed; what cannot be read is noted.</summary>
    public static double? Read(Answers answers, string field, Text label, Errors errors)
    {
        if (!answers.Has(field))
            return null;

        if (!double.TryParse(Plain(answers[field]), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
        {
            errors.Note(field, ErrorText.AmountUnreadable(label));
            return null;
        }

        if (amount > Largest)
            errors.Note(field, ErrorText.AmountTooLarge(label));

        return amount;
    }

    private static string Plain(string typed) =>
        string.Concat(typed.Where(character => !char.IsWhiteSpace(character) && character != '€')).Replace(',', '.');
}
