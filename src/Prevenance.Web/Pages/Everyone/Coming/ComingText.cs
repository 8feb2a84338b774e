namespace Prevenance.Web.Pages.Everyone.Coming;

/// <summary>What the page of signals says around them.</summary>
internal static class ComingText
{
    public static readonly Text Name = new("La veille", "On the horizon");
    public static readonly Text WouldChange = new("Ce que cela changerait", "What it would change");
    public static readonly Text Against = new("À côté, le contraire", "Beside it, the contrary");
    public static readonly Text None = new("Aucun signal pour ce chapitre aujourd’hui.", "No signal for this chapter today.");
    public static readonly Text Drawer = new("Un signal dont personne n’a nommé le choix qu’il changerait reste au tiroir et n’est pas montré.", "A signal of which nobody named the choice that it would change stays in the drawer and is not shown.");

    public static Text Choice(Text choice, Text lesson) => Text.Of($"Le choix « {choice} », dans la leçon « {lesson} »", $"The choice ‘{choice}’, in the lesson ‘{lesson}’");

    public static Text Unreadable(int files) => files == 1
        ? new("Un signal ne se lit pas, et n’est pas montré : ./prevenance horizon check dit lequel.", "One signal cannot be read, and is not shown: ./prevenance horizon check says which.")
        : Text.Of($"{files} signaux ne se lisent pas, et ne sont pas montrés : ./prevenance horizon check dit lesquels.", $"{files} signals cannot be read, and are not shown: ./prevenance horizon check says which.");
}
