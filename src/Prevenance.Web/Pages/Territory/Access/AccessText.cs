using Prevenance.Geography;
using Prevenance.Territory.Access;
using Prevenance.Web.Pages.Territory.Drawing;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Territory.Access;

/// <summary>What the page says of access.</summary>
internal static class AccessText
{
    public static readonly Text Title = new("Atteindre une réponse", "To reach an answer");
    public static readonly Text Who = new("Qui", "Who");
    public static readonly Text Where = new("Quelle réponse", "Which answer");
    public static readonly Text Within = new("À pied, en", "On foot, within");
    public static readonly Text MapTitle = new("Minutes à pied jusqu’à la réponse la plus proche, par les rues les plus directes", "Minutes on foot to the nearest answer, by the most direct streets");
    public static readonly Text ByCommune = new("Par commune", "By commune");
    public static readonly Text Households = new("Foyers", "Households");
    public static readonly Text WithoutCertain = new("Sans réponse, certain", "No answer, certain");
    public static readonly Text WithoutDoubtful = new("Selon les rues", "Depending on streets");
    public static readonly Text WithoutLine = new("Sans ligne directe", "No direct line");
    public static readonly Text OnFoot = new("Minutes à pied", "Minutes on foot");
    public static readonly Text Reached = new("À portée", "Within reach");
    public static readonly Text DirectLine = new("Ligne directe", "Direct line");
    public static readonly Text Evenness = new("Comment les heures d’accueil se partagent", "How opening hours are shared");
    public static readonly Text FranceServices = new("France services", "France services");
    private static readonly Text Large = new("aire étendue : un seul point en dit peu", "large area: one point says little of it");
    private static readonly Text OneToFour = new("quatre kilomètres à l’heure", "four kilometres an hour");

    public static Text Of(AnswerKind kind) => kind.Theme is { } theme ? new(theme, theme) : FranceServices;

    public static Text Minutes(int minutes) => Text.Of($"{minutes} minutes", $"{minutes} minutes");

    public static Text Of(WayOnFoot way) => way switch
    {
        WayOnFoot.Within => TerritoryText.Yes,
        WayOnFoot.Doubtful => new("selon les rues", "depending on streets"),
        _ => TerritoryText.No,
    };

    public static Text Name(AreaAccess area) => area.IsLarge ? Text.Of($"{area.Name}, {Large}", $"{area.Name}, {Large}") : area.Name;

    public static Text Of(Walk walk) => CountText.Range(new(walk.AtLeast, walk.AtMost));

    /// <summary>What a map says of an area.</summary>
    public static Text Says(AreaAccess area) => Text.Of($"{Of(area.Walk)} minutes à pied, {CountText.Whole(area.Households)} foyers", $"{Of(area.Walk)} minutes on foot, {CountText.Whole(area.Households)} households");

    public static Text AreasOf(Text commune) => Text.Of($"{commune}, par IRIS", $"{commune}, by IRIS");

    /// <summary>Three sentences that say what the map and the tables show.</summary>
    public static IReadOnlyList<Text> Sentences(AccessView view) => [Desert(view), Classes(view), Line(view)];

    public static IReadOnlyList<(AreaShade Shade, Text Words)> Key { get; } =
    [
        .. AccessView.Bounds.Append(double.PositiveInfinity).Select((bound, rank) => (new AreaShade($"class-{rank + 1}"), ClassWords(rank))),
        (AreaShade.Hidden, TerritoryText.HiddenKey),
        (AreaShade.Unknown, TerritoryText.UnknownKey),
    ];

    private static Text Desert(AccessView view)
    {
        var (desert, minutes) = (view.Told.Desert, view.Asked.Minutes);
        var who = Text.Of($"{CountText.Whole(view.Households)} {CountedHouseholds.Words(view.Asked.Figure)}", $"{CountText.Whole(view.Households)} {CountedHouseholds.Words(view.Asked.Figure)}");
        return Text.Of(
            $"Sur {who} dans {view.Areas.Count} IRIS, {CountText.Share(desert.Certain)} ({CountText.Whole(view.That(WayOnFoot.Beyond))}) n’ont aucune réponse ({Of(view.Asked.Answers)}) à {minutes} minutes à pied, quelles que soient les rues ; pour {CountText.Share(desert.Doubtful)} ({CountText.Whole(view.That(WayOnFoot.Doubtful))}), cela dépend des rues.",
            $"Of {who} in {view.Areas.Count} IRIS, {CountText.Share(desert.Certain)} ({CountText.Whole(view.That(WayOnFoot.Beyond))}) have no answer ({Of(view.Asked.Answers)}) within {minutes} minutes on foot, whatever the streets; for {CountText.Share(desert.Doubtful)} ({CountText.Whole(view.That(WayOnFoot.Doubtful))}), it depends on the streets.");
    }

    private static Text Classes(AccessView view)
    {
        var parts = Text.Join(new(", ", ", "), view.ByClass.Select((households, rank) => Text.Of($"{CountText.Whole(households)} {ClassPhrase(rank)}", $"{CountText.Whole(households)} {ClassPhrase(rank)}")));
        return Text.Of($"Par les rues les plus directes, de la réponse la plus proche : {parts}.", $"By the most direct streets, from the nearest answer: {parts}.");
    }

    private static Text Line(AccessView view)
    {
        var time = view.Told.Transit is null ? new("rien n’est dit du temps qu’elle met", "nothing is told of the time that it takes") : TransitText.Within(view.Told.Transit, view.Asked.Minutes);
        if (view.Told.Stops is null)
            return new("Aucun arrêt n’est importé : rien n’est dit des lignes directes.", "No stops are imported: nothing is told of direct lines.");
        var line = view.Told.Direct[0].Line;
        return Text.Of(
            $"Pour {CountText.Share(view.Told.ShareOf(line.Has))}, une ligne de transport va à une réponse sans changer, avec un arrêt à {view.Told.Direct[0].Radius:n0} mètres aux deux bouts ; {time}.",
            $"For {CountText.Share(view.Told.ShareOf(line.Has))}, a line goes to an answer without a change, with a stop within {view.Told.Direct[0].Radius:n0} metres of both ends; {time}.");
    }

    /// <summary>Evenness as a range, over detours and decays.</summary>
    public static Text Shared(AccessView view)
    {
        var (least, most) = view.Told.Unevenness;
        var counted = view.Told.Access.WithHours.ToList();
        return Text.Of(
            $"{CountText.Whole(counted.Sum(site => site.WeeklyHours!.Value))} heures par semaine dans {counted.Count} lieux ; {view.Told.Access.Sites.Count - counted.Count} autres lieux ne disent pas leurs heures. Indice de Gini, de 0 (chaque foyer en atteint autant) à 1 (un seul les atteint toutes) : {CountText.Hundredths(least)} à {CountText.Hundredths(most)}, selon le détour des rues et ce que compte la distance. Ce n’est pas une mesure de la justice.",
            $"{CountText.Whole(counted.Sum(site => site.WeeklyHours!.Value))} hours a week in {counted.Count} places; {view.Told.Access.Sites.Count - counted.Count} other places do not tell their hours. Gini, from 0 (each household reaches as many) to 1 (one reaches them all): {CountText.Hundredths(least)} to {CountText.Hundredths(most)}, depending on the detour of streets and on how much distance counts. It is no measure of justice.");
    }

    /// <summary>Each source with its year and licence, and what the margins are.</summary>
    public static IReadOnlyList<Text> Sources(AccessView view) =>
    [
        Text.Of($"Foyers : {view.Told.Figure.Source.Words}. {view.Hidden} IRIS ne sont pas montrés (effectif caché par la CAF, ou de moins de 11) et n’entrent dans aucune somme ; de {view.Unknown}, la CAF ne dit rien.", $"Households: {view.Told.Figure.Source.Words}. {view.Hidden} IRIS are not shown (a count that the CAF hides, or under 11) and are in no sum; of {view.Unknown}, the CAF tells nothing."),
        Text.Of($"Lieux : {view.Told.Access.Sites.Count}, {view.Told.Service.Words}.", $"Places: {view.Told.Access.Sites.Count}, {view.Told.Service.Words}."),
        .. view.Told.Stops is { } stops ? new[] { Text.Of($"Arrêts et lignes : {stops.Words}, sans horaires.", $"Stops and lines: {stops.Words}, without timetables.") } : [],
        .. view.Told.Transit is { } transit ? new[] { TransitText.SourceOf(transit.Transit) } : [],
        Text.Of($"À pied : à {OneToFour}, du milieu de l’IRIS, à vol d’oiseau et allongé de 1,2 (« certain » au-delà) à 1,4 fois, faute de connaître les rues ; les fleuves ne sont pas comptés.", $"On foot: at {OneToFour}, from the middle of the IRIS, as the crow flies and lengthened by 1.2 (beyond it: 'certain') to 1.4, as streets are not known; rivers are not counted."),
    ];

    private static Text ClassWords(int rank) => rank == 0
        ? Text.Of($"{AccessView.Bounds[0]} minutes ou moins", $"{AccessView.Bounds[0]} minutes or less")
        : rank == AccessView.Bounds.Count ? Text.Of($"plus de {AccessView.Bounds[^1]}", $"over {AccessView.Bounds[^1]}") : Text.Of($"{AccessView.Bounds[rank - 1]} à {AccessView.Bounds[rank]}", $"{AccessView.Bounds[rank - 1]} to {AccessView.Bounds[rank]}");

    private static Text ClassPhrase(int rank) => rank == 0
        ? Text.Of($"à {AccessView.Bounds[0]} minutes ou moins", $"at {AccessView.Bounds[0]} minutes or less")
        : rank == AccessView.Bounds.Count ? Text.Of($"au-delà de {AccessView.Bounds[^1]}", $"beyond {AccessView.Bounds[^1]}") : Text.Of($"de {AccessView.Bounds[rank - 1]} à {AccessView.Bounds[rank]}", $"from {AccessView.Bounds[rank - 1]} to {AccessView.Bounds[rank]}");
}
