using Prevenance.Casework;
using Prevenance.Casework.Households;
using Prevenance.Casework.Sights;

namespace Prevenance.Web.Pages.SocialWorker.File.Households;

internal static class HouseholdText
{
    public static readonly Text Title = new("Avec qui la personne vit", "With whom the person lives");
    public static readonly Text Nobody = new("Aucun foyer à lire ici. Cela ne veut pas dire qu’elle vit seule.", "No household is shown here. That does not mean that she lives alone.");
    public static readonly Text Hidden = new("adresse cachée", "hidden address");
    public static readonly Text HiddenLead = new("Où elle vit est caché : à montrer seulement si personne d’autre ne regarde.", "Where she lives is hidden: show it only where nobody else is looking.");
    public static readonly Text ShowAddress = new("Montrer l’adresse", "Show the address");
    public static readonly Text SomebodyElse = new("une autre personne", "another person");
    public static readonly Text Before = new("Avant", "Before");
    public static readonly Text Back = new("Revenir au dossier", "Back to the file");

    public static readonly Text Join = new("Ajouter une personne", "Add a person");
    public static readonly Text JoinLead = new("Cherchez d’abord la personne : son dossier doit vous être ouvert aussi. Chacune garde le sien.", "First look for the person: her file has to be open to you too. Each keeps her own.");
    public static readonly Text Who = new("Nom ou prénom de la personne", "Name or first name of the person");
    public static readonly Text WhichOne = new("Laquelle ?", "Which one?");
    public static readonly Text NoOne = new("Personne de ce nom ne vous est ouvert. Faites d’abord sa connaissance, ou demandez à son équipe.", "Nobody of that name is open to you. Make her known first, or ask her team.");
    public static readonly Text NotOpen = new("Ce dossier-là ne vous est pas ouvert : ouvrez-le d’abord, ou demandez à son équipe.", "That file is not open to you: open it first, or ask her team.");
    public static readonly Text InWhat = new("Elles forment ensemble", "Together they are");
    public static readonly Text Since = new("Depuis le", "Since");
    public static readonly Text DayHint = new("Un jour, comme 01/04/2026.", "A day, such as 01/04/2026.");
    public static readonly Text NotADay = new("Écrivez un jour comme 01/04/2026, ni à venir, ni d’il y a plus de 120 ans.", "Write a day such as 01/04/2026, neither yet to come nor more than 120 years ago.");
    public static readonly Text Part = new("Part du temps, en pour cent", "Part of the time, in per cent");
    public static readonly Text PartHint = new("100, ou moins pour un enfant qui a deux foyers.", "100, or less for a child who has two homes.");
    public static readonly Text SayWhere = new("Dites de quel côté, et quelle part du temps.", "Say on which side, and which part of the time.");
    public static readonly Text NotAPart = new("Écrivez un nombre de 1 à 100.", "Write a number from 1 to 100.");
    public static readonly Text Parent = new("Autorité parentale", "Parental authority");
    public static readonly Text NoParent = new("aucune des deux sur l’autre, ou on ne sait pas", "neither on the other, or nobody knows");
    public static readonly Text IsHerChild = new("la personne ajoutée est son enfant", "the person added is her child");
    public static readonly Text IsHerParent = new("la personne ajoutée est son parent", "the person added is her parent");
    public static readonly Text Look = new("Chercher", "Search");
    public static readonly Text Save = new("Noter", "Note");

    public static readonly Text Separation = new("Noter une séparation", "Note a separation");
    public static readonly Text SeparationLead = new("Le foyer se ferme et deux s’ouvrent. Ce qui précède reste commun ; chacun garde pour soi ce qui suit.", "The household closes and two open. What came before stays common; each keeps what follows.");
    public static readonly Text NoHome = new("Elle ne vit avec personne, à ce que l’on sait : il n’y a rien à séparer.", "She lives with nobody, as far as is known: there is nothing to separate.");
    public static readonly Text ApartSince = new("Séparés depuis le", "Apart since");
    public static readonly Text Hide = new("Cacher à l’autre côté où elle vit", "Hide from the other side where she lives");
    public static readonly Text See = new("Voir ce que l’autre verra", "See what the other will see");
    public static readonly Text NotSaved = new("Rien n’est encore noté. Voici ce que verra l’autre côté.", "Nothing is noted yet. Here is what the other side will see.");
    public static readonly Text SaveSeen = new("C’est bien cela : noter", "That is right: note it");
    public static readonly Text Walls = new("Si l’adresse est cachée, chaque côté a ses propres travailleurs : ceux de l’un n’ouvrent plus le dossier de l’autre. Qui suivait les deux reste de ce côté-ci. Prévenez votre responsable, pour que l’autre ne reste pas sans personne.", "If the address is hidden, each side has workers of its own: those of one no longer open the other’s file. Who followed both stays on this side. Tell your manager, so that the other is not left without anybody.");

    public static readonly Text Hiding = new("Cacher où elle vit", "Hide where she lives");
    public static readonly Text HidingLead = new("De ceux avec qui elle vivait et ne vit plus, et de ceux qui les suivent. L’adresse n’est plus à l’écran sans un geste.", "From those with whom she lived and no longer does, and from those who follow them. The address is no longer on the screen without a gesture.");
    public static readonly Text Unhiding = new("Ne plus cacher où elle vit", "Hide no more where she lives");
    public static readonly Text UnhidingLead = new("C’est à elle de le dire, seule avec vous. Voici ce qui change dès que vous le notez.", "It is for her to say, alone with you. Here is what changes as soon as you note it.");
    public static readonly Text UnhidingScreens = new("Son adresse revient à l’écran et sur les papiers, pour qui ouvre son dossier.", "Her address is back on the screen and on papers, for who opens her file.");
    public static readonly Text UnhidingWalls = new("Les dossiers des deux côtés s’ouvrent de nouveau comme les autres : qui suit l’autre côté peut trouver le sien, et l’ouvrir en disant pourquoi.", "The files of both sides open again as others do: who follows the other side may find hers, and open it by saying why.");
    public static readonly Text UnhidingPast = new("Ce qui a été dit des deux pendant que l’adresse était cachée reste caché à l’autre côté.", "What was told of both while the address was hidden stays hidden from the other side.");
    public static readonly Text Unhide = new("Ne plus la cacher", "Hide it no more");
    public static readonly Text NobodyLeft = new("Ce dossier ne dit pas avec qui elle vivait : notez-le d’abord si vous le savez, pour que ces personnes, et ceux qui les suivent, n’ouvrent plus rien d’ici. Une autre fiche d’elle peut le savoir.", "This file does not say with whom she lived: write it first if you know it, so that they and those who follow them open nothing of this any more. Another file of hers may know it.");
    public static readonly Text Address = new("Où elle vit", "Where she lives");
    public static readonly Text NoAddress = new("Aucune adresse à lire ici.", "No address is shown here.");
    public static readonly Text Nothing = new("De ceux qui vivent de ce côté-ci : rien.", "Of those who live on this side: nothing.");

    public static Text Of(HouseholdView view) => view switch
    {
        HouseholdView.FoyerFiscal => new("un foyer fiscal (impôts)", "a tax household"),
        HouseholdView.Famille => new("une famille (prestations)", "a family (benefits)"),
        _ => new("un ménage (logement)", "a dwelling"),
    };

    public static Text Of(MemberSeen member) => (member.Percent, member.Days.To) switch
    {
        (100, null) => Text.Of($"depuis le {DayText.Of(member.Days.From)}", $"since {DayText.Of(member.Days.From)}"),
        (var part, null) => Text.Of($"{part} % du temps, depuis le {DayText.Of(member.Days.From)}", $"{part}% of the time, since {DayText.Of(member.Days.From)}"),
        (100, { } last) => Text.Of($"du {DayText.Of(member.Days.From)} au {DayText.Of(last)}", $"from {DayText.Of(member.Days.From)} to {DayText.Of(last)}"),
        (var part, { } last) => Text.Of($"{part} % du temps, du {DayText.Of(member.Days.From)} au {DayText.Of(last)}", $"{part}% of the time, from {DayText.Of(member.Days.From)} to {DayText.Of(last)}"),
    };

    public static Text TimeOf(string name) => Text.Of($"Temps de {name} de ce côté-ci", $"Time of {name} on this side");

    public static Text Time(int part) => part switch
    {
        100 => new("tout", "all"),
        0 => new("rien : de l’autre côté", "none: on the other side"),
        50 => new("la moitié", "half"),
        _ => Text.Of($"{part} %", $"{part}%"),
    };

    public static Text SeenBy(string name) => Text.Of($"Ce que verra {name}", $"What {name} will see");

    public static Text Sees(string name, PartKind kind) => kind switch
    {
        PartKind.Address => Text.Of($"où vit {name}", $"where {name} lives"),
        PartKind.Reach => Text.Of($"comment joindre {name}", $"how to reach {name}"),
        PartKind.Money => Text.Of($"les ressources de {name}", $"the money of {name}"),
        PartKind.Timeline => Text.Of($"les droits de {name}", $"the rights of {name}"),
        PartKind.ChildDays => Text.Of($"l’école et les jours de {name}", $"the school and the days of {name}"),
        _ => Text.Of($"les notes sur {name}", $"the notes on {name}"),
    };
}
