namespace Prevenance.Web.Components;

/// <summary>What is said of an answer that cannot be used: what is wrong, then what to write.</summary>
internal static class ErrorText
{
    /// <summary>Where all that is told is of fields that were left empty.</summary>
    public static readonly Text Missing = new("Il manque quelque chose", "Something is missing");

    /// <summary>Where something was answered, and cannot be taken so.</summary>
    public static readonly Text ToPutRight = new("Quelque chose est à reprendre", "Something is to be put right");

    public static readonly Text ChoiceMissing = new(
        "Choisissez une réponse, ou dites que vous ne savez pas.",
        "Choose an answer, or say that you do not know.");

    public static readonly Text CommuneMissing = new("Choisissez votre commune dans la liste.", "Choose your town in the list.");

    public static Text CountUnreadable(int most) => Text.Of($"Écrivez un nombre de 0 à {most}.", $"Write a number from 0 to {most}.");

    public static readonly Text DateMissing = new(
        "Écrivez le jour, le mois et l’année, par exemple 9 4 1988.",
        "Write the day, month and year, for example 9 4 1988.");

    public static readonly Text DateImpossible = new(
        "Cette date n’existe pas. Écrivez-la en chiffres, par exemple 9 4 1988.",
        "This date does not exist. Write it in figures, for example 9 4 1988.");

    public static readonly Text DateToCome = new("Cette date est à venir. Vérifiez l’année.", "This date is yet to come. Check the year.");

    public static readonly Text DateTooOld = new(
        "Cette date remonte à plus de 120 ans. Vérifiez l’année.",
        "This date is more than 120 years ago. Check the year.");

    public static readonly Text AmountUnreadable = new(
        "Écrivez un montant en euros, par exemple 850 ou 850,50. Écrivez 0 si rien.",
        "Write an amount in euros, for example 850 or 850.50. Write 0 if none.");

    public static readonly Text AmountTooLarge = new("Ce montant paraît trop grand. Vérifiez-le.", "This amount looks too large. Check it.");
}
