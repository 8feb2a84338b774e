using Prevenance.Casework;
using Prevenance.Choices.Capacity.Weeks;

namespace Prevenance.Web.Pages.Deciders.TeamWeeks;

/// <summary>What the page of a team’s week says of it.</summary>
internal static class TeamWeekText
{
    public static readonly Text Title = new("La semaine de l’équipe", "The team’s week");

    public static readonly Text Lead = new(
        "Le temps d’une équipe entière, en fourchettes : jamais celui de quelqu’un, jamais un classement, rien qui soit déduit de l’usage de ces pages.",
        "The time of a whole team, in ranges: never anybody’s, never a ranking, nothing inferred from how these pages are used.");

    public static readonly Text NothingYet = new("Rien n’est encore dit de cette équipe : voici ce qui lui est demandé.", "Nothing is said of this team yet: here is what it is asked.");

    public static readonly Text OfAnotherVersion = new(
        "Les résultats de cette feuille ont été gardés par une autre version, et ne se lisent plus. Ce que l’équipe avait dit est là : gardez la feuille de nouveau.",
        "The results of this sheet were kept by another version, and can no longer be read. What the team told is here: keep the sheet again.");

    public static readonly Text Today = new("Comme aujourd’hui", "As today");
    public static readonly Text Kept = new("Avec du temps gardé", "With time kept");
    public static readonly Text Waits = new("Qui attend, et combien de temps", "Who waits, and for how long");
    public static readonly Text Hours = new("Où vont les heures d’une semaine", "Where the hours of a week go");
    public static readonly Text Lost = new("Perdu pour de bon pendant l’attente", "Lost for good during the wait");
    public static readonly Text LostLead = new("En euros par mois, pour toutes les personnes qui demandent ces droits avec l’équipe.", "In euros a month, for all who claim these rights with the team.");
    public static readonly Text NoRight = new("Aucun droit qui attend n’a été dit : ce qui se perd n’est pas compté.", "No right that waits was told: what is lost is not counted.");
    public static readonly Text BreakEven = new("Ce qui ferait revenir ce temps", "What would bring this time back");
    public static readonly Text Whose = new("De qui sont ces chiffres", "Whose these figures are");
    public static readonly Text Wait = new("attente d’un rendez-vous", "wait for an appointment");
    public static readonly Text Waiting = new("personnes qui attendent", "people who wait");
    public static readonly Text Left = new("parties de l’accueil sans être reçues", "left the counter unseen");
    public static readonly Text Weeks = new(" semaines", " weeks");
    public static readonly Text HoursUnit = new(" h", " h");
    public static readonly Text Euros = new(" €", " €");
    public static readonly Text None = new("", "");
    public static readonly Text OtherTeam = new("Une autre de vos équipes :", "Another of your teams:");

    public static readonly Text Exact = new("Écrit comme su exactement : aucune fourchette n’a été regardée pour", "Written as known exactly: no range was looked at for");
    public static readonly Text Assumed = new("Pris sans mesure d’ici, puisque laissé vide :", "Taken without a measure of here, since left blank:");

    /// <summary>How the ranges are to be read.</summary>
    public static readonly Text Ranges = Text.Of(
        $"Au bout de {TeamWeek.UsualWeeks} semaines, sur {TeamWeek.UsualRuns} façons dont les choses peuvent aller : chaque fourchette en contient neuf sur dix. Les deux futurs rencontrent les mêmes semaines.",
        $"After {TeamWeek.UsualWeeks} weeks, over {TeamWeek.UsualRuns} ways in which things may go: each range holds nine in ten. Both futures meet the same weeks.");

    public static Text Of(string team) => Text.Of($"La semaine de l’équipe : {team}", $"The week of the team: {team}");

    public static Text KeptOn(DateOnly day) => Text.Of($"D’après ce que l’équipe a dit d’elle le {DayText.Of(day)}.", $"From what the team told of itself on {DayText.Of(day)}.");

    /// <summary>By how much the wait differs, on the same weeks.</summary>
    public static Text Difference(Text range) => Text.Of($"D’un futur à l’autre, sur les mêmes semaines, l’attente change {range}.", $"From one future to the other, on the same weeks, the wait changes by {range}.");
}
