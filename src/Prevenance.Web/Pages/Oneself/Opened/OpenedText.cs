using Prevenance.Accounts;

namespace Prevenance.Web.Pages.Oneself.Opened;

internal static class OpenedText
{
    public static readonly Text Lead = new(
        "Chaque lecture et chaque écriture de votre dossier, jour par jour, avec la raison quand il en faut une.",
        "Each reading and each writing of your file, day by day, with the reason where one is needed.");

    public static readonly Text Gone = new("quelqu’un d’un service social", "somebody of a social service");
    public static readonly Text AskAbout = new("Demander pourquoi", "Ask why");

    public static Text Line(string who, Text standing, Text gesture) => Text.Of($"{who}{standing} {gesture}", $"{who}{standing} {gesture}");

    /// <summary>What she did herself.</summary>
    public static Text OfHerself(Gesture gesture) => gesture switch
    {
        Gesture.ReadFile => new("vous avez lu", "you read"),
        Gesture.SeeFileJournal => new("vous avez lu ces lignes", "you read these lines"),
        Gesture.ExportFile => new("vous avez emporté une copie", "you took a copy"),
        _ => new("vous avez répondu ou demandé quelque chose", "you answered or asked something"),
    };

    public static Text Times(Text line, int times) => (times == 1 ? line : Text.Of($"{line} ({times} fois)", $"{line} ({times} times)")).WithCapital();

    /// <summary>As what somebody came to the file.</summary>
    public static Text Of(Standing standing) => standing switch
    {
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
