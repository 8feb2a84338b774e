using Prevenance.Choices.Capacity.Weeks;

namespace Prevenance.Web.Pages.Deciders.TeamWeeks;

/// <summary>What the sheet of a team says around its fields, and of what was typed wrongly.</summary>
internal static class SheetText
{
    public static readonly Text Title = new("Ce que l’équipe sait d’elle-même", "What the team knows of itself");
    public static readonly Text Change = new("Changer les chiffres de l’équipe", "Change the team’s figures");

    public static readonly Text Lead = new(
        "Chaque chiffre est une fourchette, du plus petit au plus grand. Un champ laissé vide prend une valeur de départ qui n’est la mesure de personne ici, et la page le dit. Rien n’est demandé ni gardé d’une personne.",
        "Each figure is a range, from the smallest to the largest. A field left blank takes a first value that is nobody’s measure here, and the page says so. Nothing is asked or kept of a person.");

    public static readonly Text TeamLead = new("Un chiffre d’équipe n’est montré qu’à partir de 5 personnes.", "A figure of a team is shown from 5 people on.");

    public static readonly Text SharesLead = Text.Of($"Ensemble, les parts sont ramenées à 100 %. Vide : {TeamShares.FirstLook.Whose}.", $"Together, shares are brought to 100 %. Blank: {TeamShares.FirstLook.Whose}.");

    public static readonly Text CounterLead = new("Pour chaque heure d’une journée : combien de personnes viennent, d’un jour calme à un jour chargé. Tout vide : pas d’accueil sans rendez-vous.", "For each hour of a day: how many people come, from a quiet day to a busy one. All blank: no counter without an appointment.");

    public static readonly Text PreventionLead = new("Deux futurs sont montrés côte à côte, comme aujourd’hui et avec ce temps gardé, sur les mêmes semaines. Aucun effet n’est supposé.", "Two futures are shown side by side, as today and with this time kept, on the same weeks. No effect is assumed.");

    public static readonly Text RightsLead = new("Des droits qui se demandent avec l’équipe : ce qui en est perdu pour de bon pendant l’attente vient du calendrier de chacun.", "Rights that are claimed with the team: what is lost of them for good during the wait comes from the calendar of each.");

    public static readonly Text Right = new("Quel droit", "Which right");
    public static readonly Text Whose = new("De qui sont ces chiffres", "Whose figures these are");
    public static readonly Text Said = new("Le mois de la mesure, ou l’étude et son année", "The month of the measure, or the study and its year");
    public static readonly Text Save = new("Garder et voir la semaine", "Keep and see the week");
    public static readonly Text Erase = new("Effacer cette feuille", "Erase this sheet");
    public static readonly Text Unsaid = new("—", "—");

    public static readonly Text WhoseFirst = new("dites de qui sont ces chiffres", "say whose figures these are");
    public static readonly Text SaidFirst = new("dites de quel mois, ou de quelle étude", "say of which month, or of which study");
    public static readonly Text RightFirst = new("choisissez un droit de la liste", "choose a right of the list");

    /// <summary>How much of a part is told.</summary>
    public static Text Filled(int filled, int of) => filled == 0
        ? new("rien de dit", "nothing told")
        : Text.Of($"{filled} chiffre(s) sur {of}", $"{filled} of {of} figures");
}
