namespace Prevenance.Web.Pages.Deciders.Typing;

/// <summary>What is said around a figure that is typed, and of one that was typed wrongly.</summary>
internal static class TypingText
{
    public static readonly Text From = new("de", "from");
    public static readonly Text To = new("à", "to");
    public static readonly Text BothEnds = new("écrivez les deux bouts de la fourchette, en chiffres", "write both ends of the range, in figures");
    public static readonly Text Order = new("écrivez d’abord le plus petit", "write the smallest first");
    public static readonly Text Missing = new("à remplir", "to be filled in");
    public static readonly Text NotANumber = new("écrivez un nombre, comme 8 ou 0,5", "write a number, such as 8 or 0.5");
    public static readonly Text NotWhole = new("écrivez un nombre entier", "write a whole number");

    /// <summary>Of which field, and what is wrong with it.</summary>
    public static Text At(Text label, Text what) => Text.Of($"{label} : {what}.", $"{label}: {what}.");

    public static Text Between(double least, double most) => Text.Of($"attendu, de {Of(least)} à {Of(most)}", $"expected {Of(least)} to {Of(most)}");

    private static Text Of(double number) => new(number.ToString("#,##0.##", CultureOf("fr-FR")), number.ToString("#,##0.##", CultureOf("en-GB")));

    private static System.Globalization.CultureInfo CultureOf(string name) => System.Globalization.CultureInfo.GetCultureInfo(name);
}
