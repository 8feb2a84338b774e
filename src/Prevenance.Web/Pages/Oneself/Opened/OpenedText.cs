using Prevenance.Accounts;

namespace Prevenance.Web.Pages.Oneself.Opened;

internal static class OpenedText
{
    public static readonly Text Lead = new(
        "Chaque lecture et chaque écriture de votre dossier, jour par jour, avec la raison quand il en faut une.",
        "Each reading and each writing of your file, day by day, with the reason where one is needed.");

    public static readonly Text You = new("vous", "you");
    public static readonly Text Gone = new("quelqu’un qui ne travaille plus ici", "somebody who no longer works here");
    public static readonly Text AskAbout = new("Demander pourquoi", "Ask why");

    public static Text Line(string who, Text standing, Text gesture, int times) => times == 1
        ? Text.Of($"{who}{standing} {gesture}", $"{who}{standing} {gesture}").WithCapital()
        : Text.Of($"{who}{standing} {gesture} ({times} fois)", $"{who}{standing} {gesture} ({times} times)").WithCapital();

    /// <summary>As what, between commas; nothing for herself.</summary>
    public static Text Of(Standing standing) => standing switch
    {
        Standing.Oneself => new(" :", ":"),
        Standing.Referent => new(" (référent) :", " (référent):"),
        Standing.Colleague => new(" (équipe qui vous accompagne) :", " (team that is with you):"),
        Standing.Reception => new(" (accueil) :", " (reception):"),
        Standing.TeamManager => new(" (responsable de l’équipe) :", " (manager of the team):"),
        Standing.OtherTeam => new(" (autre équipe) :", " (another team):"),
        Standing.AcceptedPartner or Standing.OtherPartner => new(" (partenaire) :", " (partner):"),
        Standing.DataProtectionOfficer => new(" (protection des données) :", " (data protection):"),
        Standing.Administrator => new(" (administration) :", " (administration):"),
        _ => new(" :", ":"),
    };
}
