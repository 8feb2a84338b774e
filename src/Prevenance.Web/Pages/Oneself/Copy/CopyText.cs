namespace Prevenance.Web.Pages.Oneself.Copy;

internal static class CopyText
{
    public static readonly Text Title = new("Tout mon dossier", "All of my file");
    public static Text AsKnown(Text day, string hour) => Text.Of($"Tel qu’il est connu le {day} à {hour}. Les brouillons n’y sont pas, ni une adresse que vous avez fait cacher : demandez-la à votre référent.", $"As it is known on {day} at {hour}. Drafts are not there, nor an address that you had hidden: ask your référent for it.");
    public static readonly Text Download = new("Le télécharger (fichier JSON, lisible par une machine)", "Download it (a JSON file, which a machine reads)");
    public static readonly Text Print = new("Pour l’imprimer : le menu de votre navigateur.", "To print it: the menu of your browser.");
    public static readonly Text FileName = new("mon-dossier.json", "my-file.json");
    public static readonly Text Who = new("Qui vous êtes", "Who you are");
    public static readonly Text Facts = new("Tout ce qui a été dit, vu ou importé", "All that was said, seen or imported");
    public static readonly Text Appointments = new("Les rendez-vous", "Appointments");
    public static readonly Text None = new("Rien.", "Nothing.");
    public static readonly Text Goals = new("Ce que vous voulez", "What you want");
}
