namespace Prevenance.Web.Pages.Neighbours.Board;

internal static class BoardText
{
    public static readonly Text Order = new("Dans quel ordre ?", "In which order?");
    public static readonly Text ByMoment = new("Par moment", "By moment");
    public static readonly Text ByDistance = new("Du plus près au plus loin, depuis votre quartier", "From the nearest to the furthest, from your quarter");
    public static readonly Text HowFar = new("Les propositions viennent de toute la métropole. Les distances sont à vol d’oiseau, entre les milieux des quartiers.", "Offers come from all of the metropolis. Distances are as the crow flies, between the middles of quarters.");
    public static readonly Text QuarterFirst = new("Choisissez votre quartier pour voir les plus proches d’abord.", "Choose your quarter to see the nearest first.");
    public static readonly Text FarUnknown = new("distance inconnue", "distance unknown");

    public static Text Others(int count) => Text.Of($"Et {count} autres : choisissez votre quartier pour tout voir.", $"And {count} others: choose your quarter to see all.");

    public static Text Count(int count) => count switch
    {
        0 => new("Aucune proposition ne répond à tout ; les plus proches sont montrées avec ce qui diffère.", "No offer answers all of it; the nearest are shown with what is otherwise."),
        1 => new("Une proposition répond à ce que vous cherchez.", "One offer answers what you look for."),
        _ => Text.Of($"{count} propositions répondent à ce que vous cherchez.", $"{count} offers answer what you look for."),
    };
}
