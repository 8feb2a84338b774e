using Prevenance.Law;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>What is said of an answer that cannot be used: what is wrong, then what to write.</summary>
internal static class ErrorText
{
    public static readonly Text Summary = new("Il manque quelque chose", "Something is missing");

    public static readonly Text UnionMissing = new(
        "Dites si vous vivez seul ou en couple.",
        "Say whether you live alone or as a couple.");

    public static readonly Text CommuneMissing = new("Choisissez votre commune dans la liste.", "Choose your town in the list.");

    public static readonly Text StatusMissing = new("Dites comment vous êtes logé.", "Say how you are housed.");

    public static Text ActivityMissing(Person person) => Of(person,
        "choisissez ce qui décrit le mieux la situation.",
        "choose what describes the situation best.");

    public static Text BirthDateMissing(Person person) => Of(person,
        "écrivez le jour, le mois et l’année de naissance, par exemple 9 4 1988.",
        "write the day, month and year of birth, for example 9 4 1988.");

    public static Text BirthDateImpossible(Person person) => Of(person,
        "cette date de naissance n’existe pas. Écrivez-la en chiffres, par exemple 9 4 1988.",
        "this birth date does not exist. Write it in figures, for example 9 4 1988.");

    public static Text BirthDateToCome(Person person) => Of(person,
        "cette date de naissance est à venir. Vérifiez l’année.",
        "this birth date is yet to come. Check the year.");

    public static Text BirthDateTooOld(Person person) => Of(person,
        "cette date de naissance remonte à plus de 120 ans. Vérifiez l’année.",
        "this birth date is more than 120 years ago. Check the year.");

    public static Text AmountUnreadable(Text field) => new(
        $"{field.French} : écrivez un montant en euros par mois, par exemple 850 ou 850,50.",
        $"{field.English}: write an amount in euros a month, for example 850 or 850.50.");

    public static Text AmountTooLarge(Text field) => new(
        $"{field.French} : ce montant paraît trop grand pour un mois. Vérifiez-le.",
        $"{field.English}: this amount looks too large for a month. Check it.");

    private static Text Of(Person person, string fr, string en) => new($"{person.Label.French} : {fr}", $"{person.Label.English}: {en}");
}
