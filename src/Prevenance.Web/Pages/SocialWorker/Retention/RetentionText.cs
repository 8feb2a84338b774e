using Prevenance.Casework.Retention;

namespace Prevenance.Web.Pages.SocialWorker.Retention;

internal static class RetentionText
{
    public static readonly Text Title = new("La conservation des dossiers", "How long files are kept");
    public static readonly Text Lead = new("Ce qui est proposé aujourd’hui, avec la raison. Cette page ne fait rien : la liste se confirme avec la commande retention, par qui en a la charge.", "What is proposed today, with the reason. This page does nothing: the list is confirmed with the command retention, by who has charge of it.");
    public static readonly Text Nothing = new("Rien n’est proposé aujourd’hui.", "Nothing is proposed today.");

    public static Text Of(RetentionAction action) => action switch
    {
        RetentionAction.Archive => new("À archiver", "To archive"),
        RetentionAction.Erase => new("À effacer", "To erase"),
        RetentionAction.Decide => new("À décider par une personne", "For a person to decide"),
        _ => new("Gardés", "Kept"),
    };

    public static Text On(DateOnly day) => Text.Of($"Le {DayText.Of(day)}", $"On {DayText.Of(day)}");

    public static Text Kept(int count) => count == 1 ? new("Un dossier est gardé comme il est.", "One file is kept as it is.") : Text.Of($"{count} dossiers sont gardés comme ils sont.", $"{count} files are kept as they are.");

    public static Text More(int count) => Text.Of($"Et {count} autres, que la commande montre tous.", $"And {count} more; the command shows them all.");
}
