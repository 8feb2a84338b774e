using Prevenance.Directories;
using Prevenance.Directories.Catalogues;
using Prevenance.Web.Pages.Services.Cards;

namespace Prevenance.Web.Pages.Services.Correcting;

internal static class CorrectionText
{
    public static readonly Text Fields = new("Ce que dit la fiche", "What the card says");
    public static readonly Text NotSaid = new("non dit", "not said");
    public static readonly Text NobodyKnows = new("On ne sait pas", "Nobody knows");
    public static readonly Text Correct = new("Corriger", "Correct");
    public static readonly Text TakeBack = new("Revenir à la source", "Go back to the source");
    public static readonly Text KnownFrom = new("De qui le savez-vous ?", "From whom do you know it?");
    public static readonly Text NotOffered = new("Ce champ ne se corrige pas ici.", "This field is not corrected here.");
    public static readonly Text Save = new("Corriger la fiche", "Correct the card");
    public static readonly Text Room = new("Y a-t-il de la place ?", "Is there room?");
    public static readonly Text AsOfToday = new("Aujourd’hui", "Today");
    public static readonly Text RoomLead = Text.Of($"Ce qui est dit vaut {Capacity.DaysItHolds} jours, puis la fiche dit qu’on ne sait pas.", $"What is said holds for {Capacity.DaysItHolds} days, then the card says that nobody knows.");
    public static readonly Text RoomUntil = new("En pause ou liste d’attente : jusqu’au (si vous le savez)", "On hold or waiting list: until (if you know)");
    public static readonly Text SaveRoom = new("Dire s’il y a de la place", "Say whether there is room");
    public static readonly Text State = new("Le service est-il ouvert ?", "Is the service open?");
    public static readonly Text StateLead = new("Une fermeture se dit ici ; les horaires de chaque jour se corrigent plus bas. Tout peut être repris.", "A closure is said here; the hours of each day are corrected below. All can be taken back.");
    public static readonly Text StateUntil = new("Fermé : jusqu’au (si vous le savez)", "Closed: until (if you know)");
    public static readonly Text SaveState = new("Dire si c’est ouvert", "Say whether it is open");
    public static readonly Text Choose = new("Choisissez une réponse.", "Choose an answer.");
    public static readonly Text DayToCome = new("Écrivez un jour à venir, comme 15/01/2027.", "Write a day to come, such as 15/01/2027.");
    public static readonly Text Noted = new("C’est noté, et la fiche le dit déjà.", "It is noted, and the card says so already.");

    private static readonly Text HoursHint = new("Comme « Lu-Ve 9h-12h, 14h-17h ; Sa 9h-12h », ou dans la notation d’OpenStreetMap. Laissez vide si rien n’est su.", "Such as \"Mo-Fr 09:00-12:00, 14:00-17:00; Sa 09:00-12:00\", in the notation of OpenStreetMap. Leave empty where nothing is known.");
    private static readonly Text AreasHint = new("Des communes entre virgules, comme « Bron, Lyon 3e », « la Métropole de Lyon », « toute la France », ou le numéro d’un département. Laissez vide si rien n’est su.", "Communes between commas, such as \"Bron, Lyon 3\", \"Greater Lyon\", \"all of France\", or the number of a département. Leave empty where nothing is known.");
    private static readonly Text ValueHint = new("Laissez vide si rien n’est su.", "Leave empty where nothing is known.");

    public static Text ValueOf(string field) => Text.Of($"{CardText.FieldName(field).WithCapital()} : ce que la fiche doit dire", $"{CardText.FieldName(field).WithCapital()}: what the card is to say");

    public static Text HintOf(string field) => field switch { "zone_eligibilite" => AreasHint, "horaires_accueil" => HoursHint, _ => ValueHint };

    public static Text SourceWrites(CardField field) => Text.Of($"la source écrit : {Said(field)}", $"the source writes: {Said(field)}");

    public static Text Of(Room room) => (RoomWords.Of(room) ?? NobodyKnows).WithCapital();

    public static Text Of(CardState state) => state switch
    {
        CardState.Active => new("Ouvert, aux horaires de la fiche", "Open, at the hours of the card"),
        CardState.Closed => new("Fermé pour un temps", "Closed for a while"),
        _ => new("Ce service n’existe plus", "This service exists no more"),
    };

    private static Text Said(CardField field) => field.Source is { } told ? FieldWords.InWords(field.Name, told) : NotSaid;
}
