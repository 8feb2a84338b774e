using Prevenance.MutualHelp;

namespace Prevenance.Web.Pages.Neighbours;

internal static class NeighbourText
{
    public static readonly Text Promise = new("Un prénom et un quartier, rien de plus. Ni argent, ni points, ni notes. Rien d’ici ne va dans un dossier, à la Caf ou à France Travail.", "A first name and a quarter, nothing more. No money, no points, no marks. Nothing from here goes into a file, to the CAF or to France Travail.");
    public static readonly Text Navigation = new("Entraide", "Mutual help");
    public static readonly Text Board = new("Entraide", "Mutual help");
    public static readonly Text Mine = new("Mes annonces et messages", "My posts and messages");
    public static readonly Text Request = new("Demander", "Ask");
    public static readonly Text Offer = new("Proposer", "Offer");

    public static readonly Text Places = new("Lieux et bénévolat", "Places and volunteering");
    public static readonly Text FromAnimator = new("Avec l’animateur de votre quartier", "With the animator of your quarter");
    public static readonly Text AnimatorWrote = new("L’animateur vous a écrit", "The animator wrote to you");
    public static readonly Text YouWrote = new("Vous avez écrit à l’animateur", "You wrote to the animator");

    public static readonly Text Lead = new("Entre voisins : un coup de main, un trajet, une compagnie, un outil prêté. On demande d’abord.", "Between neighbours: a hand, a lift, some company, a tool to borrow. Asking comes first.");
    public static readonly Text Quarter = new("Votre quartier", "Your quarter");
    public static readonly Text Everywhere = new("Toute la métropole", "All of the metropolis");
    public static readonly Text What = new("Vous cherchez quelque chose ? (facultatif)", "Looking for something? (optional)");
    public static readonly Text See = new("Voir", "See");
    public static readonly Text Requests = new("On demande", "Asked for");
    public static readonly Text Offers = new("On propose", "Offered");
    public static readonly Text NoRequest = new("Aucune demande ici pour l’instant.", "No request here for now.");
    public static readonly Text NoOffer = new("Aucune proposition ici pour l’instant. Demandez : beaucoup de gens aident quand on leur demande.", "No offer here for now. Ask: many people help when they are asked.");
    public static readonly Text Services = new("Il y a aussi des services :", "There are services too:");
    public static readonly Text LookForService = new("chercher un service", "look for a service");
    public static readonly Text HowMany = new("Combien de gestes ont eu lieu", "How many gestures happened");
    public static readonly Text WriteTo = new("Écrire", "Write");
    public static readonly Text Report = new("Signaler", "Report");
    public static readonly Text Charter = new("La charte, en huit phrases", "The charter, in eight sentences");
    public static readonly Text Age = new("J’ai 16 ans ou plus, et j’ai lu la charte", "I am 16 or older, and I read the charter");
    public static readonly Text AgeFirst = new("En dessous de 16 ans, l’entraide passe par un lieu collectif ou une association, avec vos parents.", "Under 16, mutual help goes through a collective place or an organisation, with your parents.");
    public static readonly Text JoinTitle = new("Venir dans l’entraide", "Join mutual help");
    public static readonly Text JoinLead = new("Un prénom et un quartier suffisent. Ni papiers, ni adresse, ni téléphone, ni e-mail.", "A first name and a quarter are enough. No papers, address, telephone or e-mail.");
    public static readonly Text FirstName = new("Votre prénom", "Your first name");
    public static readonly Text Introduced = new("Qui vous a parlé de l’entraide ? (facultatif)", "Who told you of mutual help? (optional)");
    public static readonly Text IntroducedHint = new("Une association, un animateur. Seul l’animateur de votre quartier le lit.", "An organisation, an animator. The animator of your quarter alone reads it.");
    public static readonly Text QuarterFirst = new("Choisissez votre quartier.", "Choose your quarter.");
    public static readonly Text Come = new("Venir", "Join");
    public static readonly Text ComeBack = new("J’ai déjà un code", "I have a code already");
    public static readonly Text EnterTitle = new("Revenir avec votre code", "Come back with your code");
    public static readonly Text Code = new("Votre code", "Your code");
    public static readonly Text Enter = new("Entrer", "Come in");
    public static readonly Text WrongCode = new("Ce code n’ouvre rien. Vérifiez-le ; s’il est perdu, l’animateur de votre quartier peut en faire un autre.", "This code opens nothing. Check it; if it is lost, the animator of your quarter can make another.");
    public static readonly Text CodeTitle = new("Votre code", "Your code");
    public static readonly Text CodeOnce = new("Notez-le ou imprimez cette page : il n’est montré qu’une fois, et lui seul vous fera revenir.", "Note it or print this page: it is shown only once, and it alone lets you come back.");
    public static readonly Text GoOn = new("Continuer", "Go on");
    public static readonly Text MyPosts = new("Vos annonces", "Your posts");
    public static readonly Text NoPost = new("Vous n’avez rien demandé ni proposé.", "You have asked for nothing and offered nothing.");
    public static readonly Text Messages = new("Vos messages", "Your messages");
    public static readonly Text NoMessage = new("Aucun message.", "No message.");
    public static readonly Text Answer = new("Répondre", "Answer");
    public static readonly Text Block = new("Ne plus rien voir de cette personne", "See nothing more of this person");
    public static readonly Text StillTrue = new("C’est toujours vrai", "Still true");
    public static readonly Text Happened = new("C’est fait", "It happened");
    public static readonly Text TakeBack = new("Retirer", "Take back");
    public static readonly Text Close = new("Fermer", "Close");
    public static readonly Text LeaveTitle = new("Tout effacer", "Erase everything");
    public static readonly Text LeaveLead = new("Vos annonces, vos messages et votre prénom disparaissent tout de suite, pour toujours.", "Your posts, messages and first name are gone at once, for ever.");
    public static readonly Text LeaveAll = new("Tout effacer maintenant", "Erase everything now");
    public static readonly Text Erased = new("Tout est effacé.", "Everything is erased.");
    public static readonly Text RequestTitle = new("Demander un coup de main", "Ask for a hand");
    public static readonly Text OfferTitle = new("Proposer un coup de main", "Offer a hand");
    public static readonly Text RequestWords = new("De quoi avez-vous besoin, et quand ?", "What do you need, and when?");
    public static readonly Text OfferWords = new("Que proposez-vous, et quand ?", "What do you offer, and when?");
    public static readonly Text WordsHint = new("Pas de numéro ni d’adresse : on vous écrit par ici. Un premier rendez-vous se donne dans un lieu public.", "No number or address: people write to you here. A first meeting is in a public place.");
    public static readonly Text Publish = new("Envoyer", "Send");
    public static readonly Text Excluded = new("Les soins, la garde d’enfants à domicile, les clés et les cartes, les déclarations à votre place, le travail payé et le logement ne passent pas par ici.", "Care, child-minding at home, keys and cards, declarations in your place, paid work and housing do not go through here.");
    public static readonly Text UrgentTitle = new("Appelez maintenant", "Call now");
    public static readonly Text UrgentLead = new("Ce que vous avez écrit ressemble à une urgence. Quelqu’un vous répond tout de suite à ces numéros, gratuitement, jour et nuit.", "What you wrote looks like an emergency. Somebody answers at once at these numbers, free, day and night.");
    public static readonly Text UrgentNotKept = new("Rien de ce que vous avez écrit n’est gardé ni publié.", "Nothing of what you wrote is kept or published.");
    public static readonly Text SendAnyway = new("Envoyer quand même", "Send it all the same");
    public static readonly Text UrgentTold = new("Une personne de votre quartier est prévenue qu’il faut vous écrire.", "Somebody of your quarter is told to write to you.");
    public static readonly Text NotTaken = new("Ceci ne passe pas par l’entraide", "This does not go through mutual help");
    public static readonly Text ToRead = new("Une personne de votre quartier va la lire avant qu’elle soit visible. C’est ainsi pendant le premier mois, et pour ce qui est délicat.", "Somebody of your quarter will read it before it is seen. It is so during the first month, and for what is delicate.");
    public static readonly Text Published = new("C’est visible dès maintenant. On vous écrit par ici.", "It can be seen from now on. People write to you here.");
    public static readonly Text WriteTitle = new("Écrire à", "Write to");
    public static readonly Text WriteLead = new("Les numéros, adresses et codes sont cachés par le relais : donnez-vous d’abord rendez-vous dans un lieu public.", "Numbers, addresses and codes are hidden by the relay: meet in a public place first.");
    public static readonly Text Message = new("Votre message", "Your message");
    public static Text MessageTo(string quarter) => Text.Of($"Votre message aux animateurs : {quarter}", $"Your message to the animators: {quarter}");

    public static readonly Text SendMessage = new("Envoyer", "Send");
    public static readonly Text MessageSent = new("Votre message est parti.", "Your message was sent.");
    public static readonly Text Hidden = new("Ce qui ressemblait à un numéro, une adresse ou un code a été caché.", "What looked like a number, an address or a code was hidden.");
    public static readonly Text ReportTitle = new("Signaler une annonce", "Report a post");
    public static readonly Text ReportLead = new("Une personne de votre quartier la lit : dans l’heure s’il y a un danger, sinon dans les deux jours ouvrés. L’auteur ne saura pas qui a signalé.", "Somebody of your quarter reads it: within the hour where there is danger, otherwise within two working days. The author will not know who reported.");
    public static readonly Text Danger = new("Quelqu’un est en danger", "Somebody is in danger");
    public static readonly Text SendReport = new("Signaler", "Report");
    public static readonly Text Reported = new("Merci : c’est signalé.", "Thank you: it is reported.");
    public static readonly Text WordsFirst = new("Écrivez quelques mots.", "Write a few words.");

    public static IReadOnlyList<Text> Sentences { get; } =
    [
        new("On demande sans se justifier, on propose sans compter.", "One asks without explaining oneself, one offers without counting."),
        new("Pas d’argent, pas de cadeaux obligés, pas de points.", "No money, no expected gifts, no points."),
        new("La première rencontre se fait dans un lieu public.", "The first meeting is in a public place."),
        new("On garde pour soi ce que l’on apprend de l’autre.", "One keeps to oneself what one learns of the other."),
        new("On ne demande ni papiers, ni clés, ni codes, ni carte bancaire.", "One asks for no papers, keys, codes or bank card."),
        new("On peut dire non, et s’arrêter quand on veut.", "One may say no, and stop at any time."),
        new("On respecte chacun, quelles que soient son origine, sa vie et ses idées.", "One respects everybody, whatever their origin, life and ideas."),
        new("Si quelque chose ne va pas, on le signale : une personne répond.", "If something is wrong, one reports it: a person answers."),
    ];

    public static Text By(string firstName, string quarter) => Text.Of($"{firstName}, {quarter}", $"{firstName}, {quarter}");

    /// <summary>That a human read it; somebody whose account is gone has no name any more.</summary>
    public static Text ReadBy(string? who, DateOnly day) => who is null
        ? Text.Of($"Lu le {DayText.Of(day)} par quelqu’un qui n’est plus là.", $"Read on {DayText.Of(day)} by somebody who is here no more.")
        : Text.Of($"Lu le {DayText.Of(day)} par {who}.", $"Read on {DayText.Of(day)} by {who}.");

    public static Text TrueOn(DateOnly day) => Text.Of($"vrai le {DayText.Of(day)}", $"true on {DayText.Of(day)}");

    public static Text Of(PostState state) => state switch
    {
        PostState.ToRead => new("sera lue par une personne de votre quartier", "will be read by somebody of your quarter"),
        PostState.Published => new("visible", "can be seen"),
        PostState.Refused => new("n’est pas publiée : parlez-en à l’animateur de votre quartier", "is not published: speak of it with the animator of your quarter"),
        PostState.Withdrawn => new("retirée", "taken back"),
        _ => new("c’est fait, merci", "it happened, thank you"),
    };

    public static Text Of(PostKind kind) => kind == PostKind.Request ? new("Demande", "Request") : new("Proposition", "Offer");
}
