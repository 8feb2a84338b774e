using Prevenance.Casework.Figures;
using Prevenance.Choices.Capacity.Weeks;

namespace Prevenance.Web.Pages.Deciders.TeamCounts;

/// <summary>What the page of a team’s figures says.</summary>
internal static class FiguresText
{
    public static readonly Text Title = new("Les chiffres de l’équipe", "The team’s figures");

    public static readonly Text Lead = new(
        "Combien de temps on attend, si les foyers gardent le même référent, le temps passé avec eux. Rien n’est compté par personne qui travaille ici, et rien n’est classé.",
        "How long people wait, whether households keep the same référent, the time spent with them. Nothing is counted by who works here, and nothing is ranked.");

    public static readonly Text Safety = Text.Of(
        $"Un chiffre qui tient à moins de {HouseholdCounts.Least} foyers est caché, et avec lui ce qui le rendrait par différence. Deux dossiers d’un même logement comptent pour un foyer.",
        $"A figure that stands on less than {HouseholdCounts.Least} households is hidden, and with it what would give it back by a difference. Two files of one dwelling count as one household.");

    public static readonly Text TooSmall = Text.Of(
        $"En dessous de {Team.FewestShown} personnes, un chiffre d’équipe est le chiffre de quelqu’un : rien n’est montré.",
        $"Below {Team.FewestShown} people, a figure of a team is somebody’s: nothing is shown.");

    public static readonly Text OtherTeam = new("Une autre de vos équipes :", "Another of your teams:");

    public static readonly Text Delays = new("Combien de temps on attend", "How long people wait");

    public static readonly Text DelaysLead = new(
        "Le premier rendez-vous est compté depuis le jour où le dossier a été fait, hors dossiers importés ou dont parle le flux du RSA : ce jour ne dit rien d’eux. Une demande est celle que la personne écrit depuis son propre accès ; le moment où un rendez-vous a été demandé n’est pas gardé, et ne peut être compté.",
        "The first appointment is counted from the day on which the file was made, but for files that were imported or that the flow of the RSA tells of: that day says nothing of them. A request is one that the person writes from her own access; when an appointment was asked for is not kept, and cannot be counted.");

    public static readonly Text What = new("Ce qui est attendu", "What is waited for");
    public static readonly Text FirstAppointment = new("Le premier rendez-vous qui a eu lieu", "The first appointment that took place");
    public static readonly Text Answers = new("La réponse à une demande", "The answer to a request");
    public static readonly Text Done = new("Foyers pour qui c’est fait", "Households for whom it is done");
    public static readonly Text Waiting = new("Foyers qui attendent", "Households that wait");
    public static readonly Text All = new("Ensemble", "All");
    public static readonly Text Half = new("La moitié a attendu au plus", "Half waited at most");

    public static readonly Text Continuity = new("Si les foyers gardent le même référent", "Whether households keep the same référent");
    public static readonly Text Referents = new("Référent", "Référent");
    public static readonly Text Households = new("Foyers", "Households");
    public static readonly Text Same = new("Le même depuis le premier jour compté, ou depuis qu’il y en a un", "The same since the first day that counts, or since there is one");
    public static readonly Text Changed = new("Un référent a passé la main", "A référent handed over");
    public static readonly Text None = new("Pas de référent aujourd’hui", "No référent today");

    public static readonly Text Time = new("Le temps passé avec les foyers", "The time spent with households");

    public static readonly Text TimeLead = new(
        "Les minutes que l’on a notées d’une visite, d’un appel, d’un message ou d’un rendez-vous qui a eu lieu. Un contact sans minutes ne compte pas ici : ce temps est un minimum. Aucune somme des mois n’est donnée, pour qu’un mois caché ne s’en déduise pas.",
        "The minutes that were noted of a visit, a call, a message or an appointment that took place. A contact without minutes does not count here: this time is the least there was. No sum of months is given, so that a hidden month cannot be worked out of it.");

    public static readonly Text Month = new("Mois", "Month");
    public static readonly Text Minutes = new("Minutes", "Minutes");

    private static readonly Text Few = Text.Of($"moins de {HouseholdCounts.Least}", $"less than {HouseholdCounts.Least}");
    private static readonly Text FewOrHidden = Text.Of($"moins de {HouseholdCounts.Least}, ou caché", $"less than {HouseholdCounts.Least}, or hidden");
    private static readonly Text Hidden = new("caché", "hidden");

    /// <summary>Of which team the page tells.</summary>
    public static Text Of(string team) => Text.Of($"Les chiffres de l’équipe {team}", $"The figures of the team {team}");

    /// <summary>Of which time.</summary>
    public static Text During(TeamFigures figures) => Text.Of($"Du {DayText.Of(figures.From)} au {DayText.Of(figures.To)}.", $"From {DayText.Of(figures.From)} to {DayText.Of(figures.To)}.");

    /// <summary>A count of households.</summary>
    public static Text CountOf(long? households) => households is { } shown ? Number(shown) : Few;

    /// <summary>A count of households that may be hidden for another.</summary>
    public static Text SomeOf(long? households) => households is { } shown ? Number(shown) : FewOrHidden;

    /// <summary>What is hidden for a count beside it: a sum, minutes.</summary>
    public static Text BesideOf(long? number) => number is { } shown ? Number(shown) : Hidden;

    public static Text HalfOf(TimeWaited waited) => waited.Half switch
    {
        null => Hidden,
        1 => new("1 jour", "1 day"),
        var days => Text.Of($"{days} jours", $"{days} days"),
    };

    private static Text Number(long count) => Text.Of($"{count}", $"{count}");
}
