using Prevenance.Casework.People;

namespace Prevenance.Web.Pages.SocialWorker.File.Identity;

/// <summary>What is said to change how somebody is reached.</summary>
internal static class ReachText
{
    public static readonly Text Title = new("Changer comment joindre la personne", "Change how the person is reached");

    public static readonly Text Lead = new(
        "Un numéro ou une adresse ne dit pas qui répond : ce peut être un proche, ou plus personne. Notez qui répond, et ce qu’on peut y dire.",
        "A number or an address does not tell who answers: it may be a relative, or nobody any more. Note who answers, and what may be said there.");

    public static readonly Text Known = new("Ce qui est noté", "What is noted");
    public static readonly Text Add = new("Ajouter un moyen", "Add a way");
    public static readonly Text Kind = new("C’est", "It is");
    public static readonly Text Value = new("Le numéro ou l’adresse", "The number or the address");
    public static readonly Text WhoAnswers = new("Qui répond, si ce peut être quelqu’un d’autre", "Who answers, where it may be somebody else");
    public static readonly Text MayBeSaid = new("Ce qu’on peut y dire", "What may be said there");
    public static readonly Text MayBeSaidHint = new("Par exemple : rien au répondeur, seulement l’heure du rendez-vous.", "For example: nothing on the answering machine, only the hour of the appointment.");
    public static readonly Text Save = new("Enregistrer", "Save");
    public static readonly Text AddIt = new("Ajouter", "Add");
    public static readonly Text Change = new("Changer", "Change");
    public static readonly Text End = new("Ne sert plus", "Serves no more");
    public static readonly Text Earlier = new("Ce qui était noté avant", "What was noted before");

    public static readonly Text Hidden = new(
        "Son adresse est cachée : elle n’est pas sur cette page. Une adresse postale que vous ajoutez sera cachée aussi.",
        "Her address is hidden: it is not on this page. A postal address that you add will be hidden too.");

    public static readonly Text NoValue = new("Écrivez le numéro ou l’adresse.", "Write the number or the address.");
    public static readonly Text TooLong = new("C’est trop long : quelques mots suffisent.", "This is too long: a few words are enough.");
    public static readonly Text Changed = new("Quelqu’un a changé ce moyen entre-temps. Voici ce qui est noté maintenant.", "Somebody changed this in the meantime. Here is what is noted now.");

    public static Text ChangeOf(string value) => Text.Of($"Changer {value}", $"Change {value}");

    public static Text Of(MeansKind kind) => kind switch
    {
        MeansKind.Telephone => new("un téléphone", "a telephone"),
        MeansKind.Mail => new("une adresse électronique", "an e-mail address"),
        _ => new("une adresse postale", "a postal address"),
    };

    /// <summary>Until when something was noted, and who wrote something else.</summary>
    public static Text Until(DateOnly day, string who) => who.Length > 0
        ? Text.Of($"jusqu’au {DayText.Of(day)}, changé par {who}", $"until {DayText.Of(day)}, changed by {who}")
        : Text.Of($"jusqu’au {DayText.Of(day)}", $"until {DayText.Of(day)}");
}
