using Prevenance.Law;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Resident.Questions;

internal static class HouseholdText
{
    public static readonly Text People = new("Qui vit chez vous ?", "Who lives with you?");
    public static readonly Text Incomes = new("Vos journées et vos revenus", "Your days and your income");
    public static readonly Text Housing = new("Votre logement", "Your home");

    public static readonly Text Union = new("Vivez-vous en couple ?", "Do you live as a couple?");
    public static readonly Text Birth = new("Date de naissance", "Date of birth");
    public static readonly Text Day = new("Jour", "Day");
    public static readonly Text Month = new("Mois", "Month");
    public static readonly Text Year = new("Année", "Year");

    public static readonly Text Children = new("Vos enfants", "Your children");

    public static readonly Text ChildrenHint = new(
        "Ceux qui vivent avec vous, ou dont vous vous occupez, jusqu’à 20 ans révolus.",
        "Those who live with you, or whom you look after, up to and including age 20.");

    public static readonly Text AddChild = new("Ajouter un enfant", "Add a child");
    public static readonly Text Remove = new("Retirer", "Remove");
    public static readonly Text Expecting = new("Un bébé est attendu", "A baby is expected");

    public static readonly Text RecentlyAlone = new(
        "Je vis seul depuis moins de 18 mois",
        "I have been living alone for less than 18 months");

    public static readonly Text RecentlyAloneHint = new(
        "Après une séparation ou un décès, le RSA peut être plus élevé pendant quelque temps.",
        "After a separation or a death, RSA can be higher for a while.");

    public static readonly Text Activity = new("En ce moment", "At the moment");

    public static readonly Text NowTitle = new("Par mois, ces derniers mois", "A month, over the last few months");

    public static readonly Text NowHint = new(
        "Le montant net social de la fiche de paie, ou ce qui arrive sur le compte avant impôt. Vide si rien.",
        "The « montant net social » on the payslip, or what reaches the account before tax. Leave empty if none.");

    public static readonly Text BeforeTitle = new("C’était différent avant ?", "Was it different before?");

    public static readonly Text BeforeHint = new(
        "Plusieurs aides regardent les revenus d’il y a deux ans. Écrivez la moyenne par mois. Vide si c’était pareil.",
        "Several benefits look at income two years back. Write the monthly average. Leave empty if it was the same.");

    public static readonly Text ReceivedTitle = new("Recevez-vous déjà des aides de la Caf ?", "Do you already receive benefits from the Caf?");

    public static readonly Text ReceivedHint = new(
        "Le montant par mois, ces derniers mois. Certaines aides comptent les autres.",
        "The amount a month, over the last few months. Some benefits count the others.");

    public static readonly Text Commune = new("Votre commune", "Your town");

    public static readonly Text CommuneHint = new(
        "L’aide au logement dépend du lieu. Seule la Métropole de Lyon est proposée pour l’instant.",
        "Housing benefit depends on the place. Only Greater Lyon is offered for now.");

    public static readonly Text ChooseOne = new("Choisir dans la liste", "Choose in the list");
    public static readonly Text Status = new("Comment êtes-vous logé ?", "How are you housed?");
    public static readonly Text Rent = new("Loyer par mois, sans les charges", "Rent a month, without charges");

    public static readonly Text RentHint = new(
        "Vide si vous ne savez pas : nous dirons alors ce qui reste à vérifier.",
        "Leave empty if you do not know: we will then say what is left to check.");

    public static readonly Text Shared = new("C’est une colocation", "It is a flat share");
    public static readonly Text Room = new("Je loue seulement une chambre", "I rent a room only");

    public static readonly Text Continue = new("Continuer", "Continue");
    public static readonly Text Back = new("Revenir", "Back");
    public static readonly Text ShowRights = new("Voir mes droits", "See my rights");
    public static readonly Text Optional = new("(si besoin)", "(if needed)");

    public static readonly Text PerMonth = new("€ par mois", "€ a month");

    public static readonly Text Privacy = new(
        "Rien de ce que vous écrivez n’est conservé.",
        "Nothing that you write is kept.");

    public static Text Progress(Step step) => new(
        $"Étape {step.Number} sur {Step.All.Count}",
        $"Step {step.Number} of {Step.All.Count}");
}
