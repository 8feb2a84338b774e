namespace Prevenance.Web.Pages.Neighbours.Board;

internal static class BoardText
{
    public static Text Others(int count) => Text.Of($"Et {count} autres : choisissez votre quartier pour tout voir.", $"And {count} others: choose your quarter to see all.");

    public static Text Count(int count) => count switch
    {
        0 => new("Aucune proposition ne répond à tout ; les plus proches sont montrées avec ce qui diffère.", "No offer answers all of it; the nearest are shown with what is otherwise."),
        1 => new("Une proposition répond à ce que vous cherchez.", "One offer answers what you look for."),
        _ => Text.Of($"{count} propositions répondent à ce que vous cherchez.", $"{count} offers answer what you look for."),
    };
}
