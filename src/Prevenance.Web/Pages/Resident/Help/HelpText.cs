namespace Prevenance.Web.Pages.Resident.Help;

internal static class HelpText
{
    public static readonly Text Title = new("Trouver quelqu’un près de chez vous", "Find someone near you");
    public static readonly Text Commune = new("Votre commune", "Your town");
    public static readonly Text Choose = new("Choisir dans la liste", "Choose in the list");
    public static readonly Text Show = new("Voir les lieux", "Show the places");
    public static readonly Text Urgent = new("Si c’est urgent", "If it is urgent");
    public static readonly Text Near = new("Les plus proches", "The nearest");

    public static readonly Text FindService = new("Chercher un service : manger, se loger, se soigner, apprendre le français…", "Look for a service: food, housing, health, French lessons…");
    public static readonly Text MutualHelp = new("L’entraide entre voisins", "Mutual help between neighbours");

    public static readonly Text Coverage = new(
        "Cette liste ne contient que des lieux France services de la Métropole de Lyon. D’autres lieux existent.",
        "This list holds only the France services places of Greater Lyon. Other places exist.");
}
