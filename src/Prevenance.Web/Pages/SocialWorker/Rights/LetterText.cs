using Prevenance.Casework.People;
using Prevenance.Law.Rights;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.SocialWorker.Rights;

/// <summary>The words around a letter of claim, and those of the letter: it is in French, as who receives it reads it.</summary>
internal static class LetterText
{
    public static readonly Text Write = new("Écrire la lettre de demande", "Write the letter of claim");
    public static readonly Text Title = new("Lettre de demande", "Letter of claim");

    public static readonly Text Lead = new(
        "À relire avec la personne, à imprimer, et à signer par elle. Ce qui manque se remplit à la main. Elle ne dit rien d’autre de sa situation : les papiers joints le font.",
        "To be read with the person, printed, and signed by her. What is missing is filled in by hand. It tells nothing else of her situation: the enclosed papers do. It is in French, as who receives it reads it.");

    public static readonly Text AddressIsHidden = new(
        "Son adresse est cachée : elle n’est pas sur cette lettre. Voyez avec elle où la réponse peut arriver sans risque.",
        "Her address is hidden: it is not on this letter. See with her where the answer may come without risk.");

    public static readonly Text Back = new("Retour à cette aide", "Back to this benefit");

    public const string Born = "Date de naissance :";
    public const string Address = "Adresse où me répondre :";
    public const string Number = "Numéro d’allocataire ou de dossier, s’il y en a un :";
    public const string About = "Objet : demande d’une aide";
    public const string Opening = "Madame, Monsieur,";
    public const string Joined = "Je joins à cette demande :";
    public const string Receipt = "Merci de m’envoyer l’accusé de réception de cette demande (code des relations entre le public et l’administration, L112-3).";
    public const string Closing = "Je vous prie d’agréer, Madame, Monsieur, mes salutations.";
    public const string Signature = "Signature :";

    /// <summary>The names of her papers: a body knows her by these. A nickname alone says that they are to be written.</summary>
    public static string NameOf(Person person) => person.CivilName is { } name
        ? person.OtherBirthName is { } birth ? $"{name}, né(e) {birth.Shown}" : name
        : $"{person.ShownName} – prénoms et nom à compléter :";

    /// <summary>What is asked, and from when on.</summary>
    public static string Asks(Right right) => $"Je demande : {right.Name.French}, à compter de ce jour.";

    /// <summary>The months before the claim; nothing where none may be asked for, or where we have not read the text.</summary>
    public static string? AsksBack(RightCalendar calendar) => calendar.BackClaim is { Months: > 0 } back
        ? $"Je la demande aussi pour les mois passés où j’en remplissais déjà les conditions, jusqu’à {back.Months} mois en arrière {LegalCodes.Short(back.Article)}."
        : null;

    /// <summary>By when an answer is due; nothing where we have not read the text.</summary>
    public static string? Awaits(RightCalendar calendar) => calendar.Answered is { } answer
        ? $"Votre réponse est attendue sous {answer.Months} mois {LegalCodes.Short(answer.Article)}."
        : null;
}
