namespace Prevenance.Web.Pages.SocialWorker.Home;

internal static class HomeText
{
    public static readonly Text Title = new("Accueil de l’équipe", "Team home");
    public static Text Hello(string name) => Text.Of($"Bonjour, {name}", $"Hello, {name}");
    public static readonly Text Followed = new("Les personnes que vous suivez", "The people whom you follow");

    public static readonly Text Order = new(
        "D’abord celles qui ne sont pas venues vers nous depuis le plus longtemps.", "First those who have not come to us for longest.");

    public static readonly Text Nobody = new(
        "Vous ne suivez personne pour l’instant. Cherchez quelqu’un, ou faites sa connaissance.", "You follow nobody for now. Look for somebody, or make somebody known.");

    public static readonly Text NothingYet = new(
        "Aucune page n’est encore faite pour ce que vous faites ici. Aucun nom ne vous est montré.",
        "No page is made yet for what you do here. You are shown no name.");

    public static readonly Text Territory = new("Le territoire : les besoins, et qui peut atteindre une réponse", "The territory: needs, and who can reach an answer");

    public static Text Alone(int count) => count == 1
        ? new("Un dossier n’a plus de référent qui puisse l’ouvrir : nommer quelqu’un", "One file no longer has a référent who can open it: name somebody")
        : Text.Of($"{count} dossiers n’ont plus de référent qui puisse les ouvrir : nommer quelqu’un", $"{count} files no longer have a référent who can open them: name somebody");

    public static Text Openings(int count) => count == 1
        ? new("Un dossier a été ouvert sans mission : voir par qui et pourquoi", "One file was opened without a mission: see by whom and why")
        : Text.Of($"{count} dossiers ont été ouverts sans mission : voir par qui et pourquoi", $"{count} files were opened without a mission: see by whom and why");

    public static readonly Text Never = new("aucun contact encore", "no contact yet");
    public static Text Last(Text day) => Text.Of($"dernier contact le {day}", $"last contact on {day}");
}
