namespace Prevenance.Web.Pages.Deciders;

/// <summary>What is said to who has indicators of their team, and does not answer for one.</summary>
internal static class OnlyForText
{
    public static readonly Text Title = new("Cette page est à d’autres", "This page is for others");

    public static readonly Text Managers = new(
        "Qui répond d’une équipe y décrit sa semaine. Rien n’y est dit de vous, ni de personne.",
        "Who answers for a team describes its week there. Nothing is said there of you, nor of anybody.");

    public static readonly Text ManagersOfFigures = new(
        "Qui répond d’une équipe y lit ses délais, et si les foyers gardent le même référent. Rien n’y est dit de vous, ni de personne.",
        "Who answers for a team reads its delays there, and whether households keep the same référent. Nothing is said there of you, nor of anybody.");

    public static readonly Text Deciders = new(
        "Les élus et qui répond d’une équipe y lisent des scénarios. Rien n’y est dit de personne.",
        "Elected officials and those who answer for a team read scenarios there. Nothing is said there of anybody.");

    public static readonly Text Elected = new(
        "Donner des poids à des mesures est un choix d’élu : cette page est aux élus seuls. Les scénarios se lisent sans elle.",
        "To give measures weights is for elected officials to choose: this page is theirs alone. Scenarios are read without it.");
}
