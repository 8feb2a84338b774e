namespace Prevenance.Web.Pages.Everyone.Lost;

internal static class LostText
{
    public static readonly Text NotFound = new("Cette page n’existe pas", "This page does not exist");

    public static readonly Text NotFoundDetail = new(
        "L’adresse est peut-être incomplète, ou la page a changé de place.",
        "The address may be incomplete, or the page has moved.");

    public static readonly Text Failed = new("Quelque chose n’a pas marché", "Something went wrong");

    public static readonly Text FailedDetail = new(
        "C’est de notre côté. Revenez à la page d’avant et réessayez : vos réponses y sont encore.",
        "It is on our side. Go back to the previous page and try again: your answers are still there.");

    public static readonly Text TooHeavy = new("Ce calcul dépasse ce que nous savons faire en une fois", "This is more than we can work out at once");

    public static readonly Text TooHeavyDetail = new(
        "C’est une limite de notre côté, et nous en sommes avertis. Vos réponses n’y sont pour rien : elles sont encore sur la page d’avant.",
        "It is a limit on our side, and we have been told. Your answers are not at fault: they are still on the previous page.");

    public static readonly Text TooMany = new("Attendez un peu", "Please wait a little");

    public static readonly Text TooManyDetail = new(
        "Trop de demandes sont venues d’ici en peu de temps. Réessayez dans dix minutes.",
        "Too many requests came from here in a short time. Try again in ten minutes.");

    public static readonly Text Unreadable = new("Nous n’avons pas pu lire ce qui a été envoyé", "We could not read what was sent");

    public static readonly Text UnreadableDetail = new(
        "Revenez à la page d’avant et envoyez-la encore une fois.",
        "Go back to the previous page and send it once more.");

    public static readonly Text TooLong = new("C’est trop long à calculer", "This takes too long to work out");

    public static readonly Text TooLongDetail = new(
        "Beaucoup de monde demande en même temps. Revenez à la page d’avant et réessayez dans un moment : vos réponses y sont encore.",
        "Many people are asking at the same time. Go back to the previous page and try again in a moment: your answers are still there.");

    public static readonly Text TooLarge = new("C’est trop long pour nous", "This is too long for us");

    public static readonly Text TooLargeDetail = new(
        "Ce qui a été envoyé dépasse ce que cette page peut lire.",
        "What was sent is more than this page can read.");
}
