using System.Globalization;

namespace Prevenance.Choices;

/// <summary>Numbers as each language writes them.</summary>
internal static class Told
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <param name="number">The number.</param>
    /// <param name="format">How many digits, as the platform writes it.</param>
    public static Text Number(double number, string format) => new(number.ToString(format, French), number.ToString(format, CultureInfo.InvariantCulture));
}
