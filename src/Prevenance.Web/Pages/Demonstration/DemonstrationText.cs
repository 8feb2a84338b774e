using Prevenance.Accounts;

namespace Prevenance.Web.Pages.Demonstration;

internal static class DemonstrationText
{
    public static readonly Text Title = new("La démonstration", "The demonstration");

    public static readonly Text Lead = new(
        "Tout le monde ici est inventé : cent vingt foyers, une famille qui s’est séparée (les Delorme), et ceux qui les accompagnent. Entrez comme l’un d’eux, essayez tout : rien ne sort de cette machine.",
        "Everybody here is invented: a hundred and twenty households, a family that parted (the Delormes), and those who are with them. Come in as any of them, try everything: nothing leaves this machine.");

    public static readonly Text NotReady = new(
        "Les foyers arrivent : c’est l’affaire d’une minute. Rechargez la page.", "The households are coming: it takes a minute. Load the page again.");

    public static readonly Text Enter = new("Entrer", "Come in");

    public static Text Of(Role role) => role switch
    {
        Role.SocialWorker => new("travail social", "social work"),
        Role.Reception => new("accueil", "reception"),
        Role.TeamManager => new("responsable d’équipe", "team manager"),
        Role.Partner => new("partenaire", "partner"),
        Role.Volunteer => new("bénévole", "volunteer"),
        Role.ElectedOfficial => new("élu", "elected official"),
        Role.Administrator => new("administration", "administrator"),
        _ => new("protection des données", "data protection"),
    };
}
