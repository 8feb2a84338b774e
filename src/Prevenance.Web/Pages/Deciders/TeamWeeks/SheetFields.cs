using Prevenance.Choices.Capacity;
using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Web.Pages.Deciders.Typing;

namespace Prevenance.Web.Pages.Deciders.TeamWeeks;

/// <summary>What a team is asked of itself. Nothing is asked of anybody in it.</summary>
internal static class SheetFields
{
    /// <summary>Hours of a day that can be told apart.</summary>
    public const int HoursOfADay = 10;

    /// <summary>Rights that can be told.</summary>
    public const int RightsTold = 3;

    private static readonly Text Percent = new("%", "%");
    private static readonly Text PercentAMonth = new("% par mois", "% a month");
    private static readonly Text Minute = new("minutes", "minutes");
    private static readonly Text Hour = new("heures", "hours");
    private static readonly Text Person = new("personnes", "people");
    private static readonly Text None = new("", "");

    public static readonly RangeField People = new("people", new("Combien de personnes dans l’équipe", "How many people in the team"), Person, new(0, 10_000)) { IsExact = true };
    public static readonly RangeField Posts = new("posts", new("Combien de postes à temps plein", "How many full-time posts"), new("postes", "posts"), TeamBounds.Posts) { IsExact = true };
    public static readonly RangeField WeekHours = new("hours", new("Heures d’un temps plein par semaine", "Hours of a full-time post in a week"), Hour, TeamBounds.WeekHours) { IsExact = true, FirstLook = new(Team.UsualWeekHours, Team.UsualWeekHours), Known = new("Vide : la durée légale, 35 heures.", "Blank: the legal 35 hours.") };
    public static readonly RangeField Leave = new("leave", new("Congés, absences, formations", "Leave, absences, training"), Percent, TeamBounds.Leave) { IsShare = true, FirstLook = TeamFirstLook.Leave, Known = EvidenceText.Supposed };

    public static readonly RangeField Contact = Share("contact", new("Avec les personnes : accueil, rendez-vous, visites, téléphone", "With people: counter, appointments, visits, telephone"), shares => shares.Contact);
    public static readonly RangeField Writing = Share("writing", new("Écrits, dossiers, courriers", "Writing, files, letters"), shares => shares.Writing);
    public static readonly RangeField Travel = Share("travel", new("Trajets", "Travel"), shares => shares.Travel);
    public static readonly RangeField Collective = Share("collective", new("Actions collectives", "Work with groups"), shares => shares.Collective);
    public static readonly RangeField Other = Share("other", new("Tout le reste", "All else"), shares => shares.Other);

    public static readonly RangeField Days = new("days", new("Jours d’ouverture par semaine", "Open days in a week"), new("jours", "days"), TeamBounds.Days) { IsExact = true };
    public static readonly RangeField Open = new("open", new("Guichets tenus en même temps", "Counters held at the same time"), new("guichets", "counters"), TeamBounds.Open) { IsExact = true };
    public static readonly RangeField Minutes = new("minutes", new("Durée d’un passage", "How long a visit takes"), Minute, TeamBounds.Minutes) { FirstLook = TeamFirstLook.Minutes, Known = EvidenceText.Nobody };
    public static readonly RangeField Patience = new("patience", new("Attente au bout de laquelle on repart sans être reçu", "The wait after which one leaves unseen"), Minute, TeamBounds.Patience) { FirstLook = TeamFirstLook.Patience, Known = EvidenceText.Nobody };

    /// <summary>Who comes in each hour of a day that is open; an hour left blank in between is one in which nobody comes.</summary>
    public static readonly IReadOnlyList<RangeField> ByHour =
        [.. Enumerable.Range(1, HoursOfADay).Select(hour => new RangeField($"hour{hour}", Text.Of($"Heure d’ouverture n° {hour}", $"Open hour no. {hour}"), Person, TeamBounds.Coming) { FirstLook = new(0, 0) })];

    public static readonly RangeField Waiting = new("waiting", new("Personnes qui attendent un rendez-vous aujourd’hui", "People who wait for an appointment today"), Person, TeamBounds.Waiting) { IsExact = true };
    public static readonly RangeField Asked = new("asked", new("Rendez-vous demandés par semaine", "Appointments asked for in a week"), new("demandes", "requests"), TeamBounds.Asked);
    public static readonly RangeField AppointmentHours = new("length", new("Durée d’un rendez-vous, sans les écrits", "How long an appointment takes, writing left out"), Hour, TeamBounds.AppointmentHours) { FirstLook = TeamFirstLook.AppointmentHours, Known = EvidenceText.Nobody };
    public static readonly RangeField Missed = new("missed", new("Rendez-vous où personne ne vient", "Appointments to which nobody comes"), Percent, TeamBounds.Missed) { IsShare = true, FirstLook = TeamFirstLook.Missed, Known = EvidenceText.Missed };

    public static readonly RangeField Protected = new("protected", new("Part des heures gardée pour des contacts précoces", "The share of hours kept for early contacts"), Percent, TeamBounds.Share) { IsExact = true, IsShare = true, Known = EvidenceText.Protected };
    public static readonly RangeField HoursPerContact = new("contact-hours", new("Durée d’un contact précoce, écrits compris", "How long an early contact takes, writing included"), Hour, TeamBounds.HoursPerContact) { FirstLook = TeamFirstLook.HoursPerContact, Known = EvidenceText.Nobody };
    public static readonly RangeField Fragile = new("fragile", new("Foyers que l’équipe sait fragiles, sans liste ni nom", "Households that the team knows to be fragile, with neither list nor name"), new("foyers", "households"), TeamBounds.Fragile);
    public static readonly RangeField Crisis = new("crisis", new("Foyers fragiles en crise", "Fragile households that have a crisis"), PercentAMonth, TeamBounds.InAMonth) { IsShare = true, FirstLook = TeamFirstLook.Crisis, Known = EvidenceText.Nobody };
    public static readonly RangeField Recovery = new("recovery", new("Foyers fragiles qui vont mieux sans l’équipe", "Fragile households that get better without the team"), PercentAMonth, TeamBounds.InAMonth) { IsShare = true, FirstLook = TeamFirstLook.Recovery, Known = EvidenceText.Nobody };
    public static readonly RangeField HoursPerCrisis = new("crisis-hours", new("Temps que prend une crise à l’équipe", "The time that a crisis takes the team"), Hour, TeamBounds.HoursPerCrisis) { FirstLook = TeamFirstLook.HoursPerCrisis, Known = EvidenceText.Nobody };
    public static readonly RangeField HazardRatio = new("effect", new("Par combien un contact précoce multiplie les crises", "By what an early contact multiplies crises"), None, TeamBounds.HazardRatio) { Plain = Prevention.NoEffect, FirstLook = TeamFirstLook.HazardRatio, Known = EvidenceText.EffectTyped };

    /// <summary>The rights that wait: which, how many who ask could have it, what it is worth.</summary>
    public static readonly IReadOnlyList<(string Right, RangeField Asked, RangeField Month)> Rights =
    [
        .. Enumerable.Range(1, RightsTold).Select(number => (
            $"right{number}",
            new RangeField($"claims{number}", new("Demandes par semaine", "Claims in a week"), Person, TeamBounds.Asked),
            new RangeField($"euros{number}", new("Ce que ce droit vaut pour une personne", "What this right is worth for one person"), new("€ par mois", "€ a month"), TeamBounds.EurosAMonth))),
    ];

    /// <summary>What is asked, part by part.</summary>
    public static readonly IReadOnlyList<SheetPart> Parts =
    [
        new("team", new("L’équipe", "The team"), SheetText.TeamLead, [People, Posts, WeekHours, Leave]),
        new("shares", new("Où vont ses heures", "Where its hours go"), SheetText.SharesLead, [Contact, Writing, Travel, Collective, Other]),
        new("counter", new("L’accueil sans rendez-vous", "The counter, without an appointment"), SheetText.CounterLead, [Days, Open, Minutes, Patience, .. ByHour]),
        new("appointments", new("Les rendez-vous", "Appointments"), null, [Waiting, Asked, AppointmentHours, Missed]),
        new("prevention", new("Du temps gardé pour des contacts précoces", "Time kept for early contacts"), SheetText.PreventionLead, [Protected, HoursPerContact, Fragile, Crisis, Recovery, HoursPerCrisis, HazardRatio]),
        new("rights", new("Les droits qui attendent avec les personnes", "Rights that wait with people"), SheetText.RightsLead, [.. Rights.SelectMany(right => new[] { right.Asked, right.Month })]) { Chosen = [.. Rights.Select(right => right.Right)] },
    ];

    private static RangeField Share(string id, Text label, Func<TeamShares, Prevenance.Territory.Statistics.Interval> firstLook) =>
        new(id, label, Percent, TeamBounds.Share) { IsShare = true, FirstLook = firstLook(TeamShares.FirstLook) };
}

/// <summary>A part of the sheet, of which all ranges have one origin.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lead">What is said before its fields.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record SheetPart(string Key, Text Title, Text? Lead, IReadOnlyList<RangeField> Fields)
{
    /// <summary>The field that says whose its figures are.</summary>
    public string Whose => "whose-" + Key;

    /// <summary>The field that says more: the month, or the study.</summary>
    public string Said => "said-" + Key;

    /// <summary>Fields where something is chosen.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    /// <summary>The names of all of its fields.</summary>
    public IEnumerable<string> Names => [.. Fields.SelectMany(one => new[] { one.Id, one.Id + RangeField.To }), .. Chosen, Whose, Said];
}
