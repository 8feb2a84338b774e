using System.Globalization;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>Reads the amounts that people type: « 1 250,50 », « 1250.5 », « 850 € ».</summary>
internal static class Amounts
{
    /// <summary>Above this, a comma or a zero has most likely gone astray.</summary>
    public const double Largest = 300_000;

    /// <summary>The amount; nothing when none can be read.</summary>
    public static double? Read(string typed) =>
        double.TryParse(Plain(typed), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;

    private static string Plain(string typed) =>
        string.Concat(typed.Where(character => !char.IsWhiteSpace(character) && character != '€')).Replace(',', '.');
}
