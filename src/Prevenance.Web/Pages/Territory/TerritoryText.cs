namespace Prevenance.Web.Pages.Territory;

/// <summary>What the page of the territory says around its figures.</summary>
internal static class TerritoryText
{
    public static readonly Text Title = new("Le territoire", "The territory");

    public static readonly Text Lead = new(
        "Où sont les besoins, et qui peut atteindre une réponse. Ces chiffres ne parlent d’aucune personne ni d’aucun foyer ; ils ne classent aucun quartier, et ne disent pas quoi faire.",
        "Where needs are, and who can reach an answer. These figures speak of no person and of no household; they rank no quarter, and do not say what to do.");

    public static readonly Text Show = new("Afficher", "Show");
    public static readonly Text Sources = new("D’où viennent ces chiffres, et leurs marges", "Where these figures come from, and their margins");
    public static readonly Text Download = new("Emporter ces chiffres, avec leurs marges et leurs sources :", "Take these figures away, with their margins and sources:");
    public static readonly Text Order = new("Par ordre de code, qui ne dit rien de l’urgence. Chaque en-tête trie la liste.", "In the order of codes, which says nothing of urgency. Each heading sorts the list.");
    public static readonly Text Hidden = new("caché", "hidden");
    public static readonly Text HiddenKey = new("caché (petit effectif)", "hidden (small count)");
    public static readonly Text UnknownKey = new("aucune source ne le dit", "no source tells");
    public static readonly Text Yes = new("oui", "yes");
    public static readonly Text No = new("non", "no");
    public static readonly Text Area = new("Aire", "Area");
    public static readonly Text Commune = new("Commune ou arrondissement", "Commune or arrondissement");
    public static readonly Text AllCommunes = new("Revenir à toutes les communes", "Back to all communes");

    public static Text Unreadable(Text why) => Text.Of($"Les sources importées ne se lisent pas : {why}", $"The imported sources cannot be read: {why}");
}
