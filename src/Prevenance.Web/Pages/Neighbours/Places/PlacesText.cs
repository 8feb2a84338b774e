namespace Prevenance.Web.Pages.Neighbours.Places;

internal static class PlacesText
{
    public static readonly Text Lead = new("Des lieux où venir sans rien demander, et des associations qui cherchent des bénévoles. Un animateur les affiche et redit s’ils sont vrais.", "Places to come to without asking for anything, and organisations that look for volunteers. An animator puts them up and says again whether they are true.");
    public static readonly Text Order = new("Par ordre alphabétique, qui ne dit rien de leur valeur.", "In alphabetical order, which says nothing of their worth.");
    public static readonly Text NoPlace = new("Aucun lieu n’est affiché ici pour l’instant.", "No place is put up here for now.");
    public static readonly Text NoCall = new("Aucune association n’appelle ici pour l’instant.", "No organisation calls here for now.");
    public static readonly Text Write = new("Écrire pour venir aider", "Write to come and help");
    public static readonly Text WriteLead = new("L’animateur du quartier lit, et vous répond ici. Les numéros et les adresses sont cachés.", "The animator of the quarter reads, and answers you here. Numbers and addresses are hidden.");
}
