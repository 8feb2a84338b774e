using Prevenance.Directories;

namespace Prevenance.Web.Pages.Services.Cards;

internal static class RemarkText
{
    public static readonly Text Open = new("Quelque chose n’est pas juste ?", "Is something not right?");
    public static readonly Text Lead = new("Dites-le : une personne le lira avant de changer la fiche. On ne vous demande pas qui vous êtes.", "Say so: a human reads it before the card changes. Nobody asks who you are.");
    public static readonly Text What = new("Ce qui n’est pas juste", "What is not right");
    public static readonly Text Words = new("En quelques mots (facultatif)", "In a few words (optional)");
    public static readonly Text WordsHint = new("N’écrivez pas votre nom ni celui de quelqu’un.", "Write neither your name nor anybody's.");
    public static readonly Text Say = new("Le dire", "Say so");
    public static readonly Text Thanks = new("Merci. Une personne le lira ; la fiche ne change pas avant.", "Thank you. A human will read it; the card does not change before.");
    public static readonly Text Choose = new("Choisissez ce qui n’est pas juste.", "Choose what is not right.");

    public static Text Of(RemarkKind kind) => kind switch
    {
        RemarkKind.WasClosed => new("C’était fermé quand je suis venu", "It was closed when I came"),
        RemarkKind.WrongNumber => new("Le numéro n’est pas le bon, ou personne ne répond", "The number is wrong, or nobody answers"),
        RemarkKind.WrongPlace => new("Ce n’est pas à cette adresse", "It is not at this address"),
        RemarkKind.ExistsNoMore => new("Ce service n’existe plus", "This service exists no more"),
        _ => new("Autre chose", "Something else"),
    };
}
