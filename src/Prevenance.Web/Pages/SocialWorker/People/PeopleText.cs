using Prevenance.Casework.Files;
using Prevenance.Casework.People;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.SocialWorker.People;

internal static class PeopleText
{
    public static readonly Text Title = new("Chercher quelqu’un", "Look for somebody");
    public static readonly Text Box = new("Nom, prénom, naissance ou téléphone", "Name, first name, birth or telephone");
    public static readonly Text BoxHint = new("Deux lettres suffisent ; les accents et l’ordre ne comptent pas. Une naissance s’écrit 1982, avril 1982 ou 20/04/1982.", "Two letters are enough; accents and order do not count. A birth is written 1982, April 1982 or 20/04/1982.");
    public static readonly Text Look = new("Chercher", "Search");
    public static readonly Text Found = new("Est-ce elle, ou lui ?", "Is it her, or him?");
    public static readonly Text NoOne = new("Personne n’est trouvé ainsi.", "Nobody is found so.");
    public static readonly Text Elsewhere = new("suivie par une autre équipe : quelqu’un l’accompagne déjà", "followed by another team: somebody is with her already");
    public static readonly Text NotAll = new(
        "Elle n’y est pas ? Ajoutez une lettre, un prénom ou une naissance : cinquante fiches au plus sont comparées.",
        "Is she not there? Add a letter, a first name or a birth: fifty files at most are compared.");

    public static readonly Text Book = new("Prendre un rendez-vous", "Book an appointment");
    public static readonly Text TakeMessage = new("Prendre un message", "Take a message");
    public static readonly Text WithNobody = new("pas encore de référent", "no référent yet");
    public static Text With(string who) => Text.Of($"accompagnée par {who}", $"{who} is with her");

    public static readonly Text FirstHint = new(
        "Qui ne veut pas dire son nom : un surnom, ou le lieu où on peut la trouver.",
        "Who does not wish to say her name: a nickname, or the place where she may be found.");

    public static readonly Text MakeKnown = new("Créer un dossier pour quelqu’un de nouveau", "Make a file for somebody new");

    public static readonly Text NewTitle = new("Faire connaissance", "Make somebody known");
    public static readonly Text NewLead = new("Rien n’est obligatoire : écrivez ce que la personne veut bien dire, une chose au moins par laquelle on la retrouvera.", "Nothing is compulsory: write what the person is willing to say, one thing at least by which she will be found again.");
    public static readonly Text FirstNames = new("Prénoms", "First names");
    public static readonly Text UsageName = new("Nom", "Name");
    public static readonly Text BirthName = new("Nom de naissance, s’il est autre", "Name at birth, if another one");
    public static readonly Text Born = new("Née ou né le", "Born on");
    public static readonly Text BornHint = new("Un jour (12/03/1985), un mois (mars 1985), une année (1985 ou vers 1985), ou rien.", "A day (12/03/1985), a month (March 1985), a year (1985 or about 1985), or nothing.");
    public static readonly Text Telephone = new("Téléphone", "Telephone");
    public static readonly Text Alike = new("Elle est peut-être déjà connue", "She may already be known");
    public static readonly Text AlikeLead = new("Regardez d’abord ces personnes : une personne connue deux fois perd la moitié de son histoire.", "Look at these people first: somebody known twice loses half of her history.");
    public static readonly Text NoneOfThem = new("Ce n’est aucune d’elles : continuer", "It is none of them: go on");
    public static readonly Text Save = new("Continuer", "Go on");
    public static readonly Text Mine = new("Je suis son référent", "I am her référent");
    public static readonly Text BornToCome = new("Cette naissance est à venir : vérifiez l’année.", "This birth is yet to come: check the year.");
    public static readonly Text BornTooLongAgo = new("Cette naissance remonte à plus de 120 ans : vérifiez l’année.", "This birth is more than 120 years ago: check the year.");

    public static readonly Text NothingToFind = new(
        "Écrivez une chose au moins par laquelle on la retrouvera : un prénom, un nom ou un surnom, une année de naissance, un numéro.",
        "Write one thing at least by which she will be found again: a first name, a name or a nickname, a year of birth, a number.");

    public static readonly Text NotBorn = new("Cette date n’existe pas. Écrivez un jour comme 12/03/1985, une année, ou rien.", "This date does not exist. Write a day such as 12/03/1985, a year, or nothing.");
    public static readonly Text NoNir = new("Un numéro de sécurité sociale n’est pas gardé ici : enlevez-le.", "A social security number is not kept here: take it out.");
    public static readonly Text NotATelephone = new("Ce n’est pas un numéro : si c’est une adresse, notez-la ensuite, dans son dossier, à « Changer comment joindre la personne ».", "This is no number: if it is an address, note it afterwards, in her file, at 'Change how the person is reached'.");
    public static readonly Text TelephoneTooLong = new("Écrivez un seul numéro.", "Write one number only.");
    public static readonly Text Noted = new("C’est noté : son équipe la trouvera en la cherchant.", "Noted: her team will find her by searching.");
    public static readonly Text NoTeam = new("Votre compte n’a pas d’équipe : l’administrateur la donne.", "Your account has no team: the administrator gives it.");
    public static Text BornOn(Text day) => Text.Of($"né ou née : {day}", $"born: {day}");
    private static readonly Text Nameless = new("(sans nom)", "(no name)");

    /// <summary>How somebody is called on a page.</summary>
    public static string NameOf(FoundPerson found, Locale locale) => found.Name.Length > 0 ? found.Name : locale[Nameless];

    /// <inheritdoc cref="NameOf(FoundPerson, Locale)"/>
    public static string NameOf(Person person, Locale locale) => person.ShownName.Length > 0 ? person.ShownName : locale[Nameless];
}
