using Prevenance.Casework;
using Prevenance.Casework.Files;

namespace Prevenance.Web.Pages.SocialWorker.File.Same;

internal static class SameText
{
    public static readonly Text Link = new("Une autre fiche de la même personne ?", "Another file of the same person?");
    public static readonly Text Title = new("Une autre fiche de la même personne", "Another file of the same person");
    public static readonly Text Lead = new("Rien n’est fusionné : on dit que deux dossiers sont d’une même personne, chacun se lit alors avec l’autre, et l’on peut revenir dessus en gardant les deux histoires entières. Leurs foyers restent à part.", "Nothing is merged: one says that two files are one person's, each is then read with the other, and one can go back on it with both histories whole. Their households stay apart.");
    public static readonly Text Alike = new("Les fiches qui lui ressemblent", "The files that look like hers");
    public static readonly Text None = new("Aucune fiche que vous pouvez réunir ne lui ressemble. Celles d’une autre équipe ne se montrent pas ici : demandez à qui en répond.", "No file that you may join looks like hers. Those of another team are not shown here: ask who answers for it.");
    public static readonly Text Compare = new("Lire cette fiche", "Read this file");
    public static readonly Text AreOne = new("C’est la même personne", "It is the same person");
    public static readonly Text AreTwo = new("Ce sont deux personnes", "They are two people");
    public static readonly Text Said = new("Ce qui a déjà été dit", "What was said already");
    public static readonly Text GoBack = new("Revenir dessus", "Go back on it");
    public static readonly Text UndoTitle = new("Revenir sur « la même personne »", "Go back on 'the same person'");
    public static readonly Text UndoLead = new("Chaque dossier retrouve ce qui y était. Ce qui a été écrit depuis reste où il a été écrit ; cochez ce qui doit aller dans l’autre dossier.", "Each file has again what was in it. What was written since stays where it was written; tick what is to go to the other file.");
    public static readonly Text UndoApart = new("Les deux fiches pourront de nouveau être proposées comme celles d’une même personne.", "The two files may again be proposed as one person's.");
    public static readonly Text Nothing = new("Rien n’a été écrit depuis.", "Nothing was written since.");
    public static readonly Text Goes = new("Ce qui va dans l’autre dossier", "What goes to the other file");
    public static readonly Text Confirm = new("Revenir dessus maintenant", "Go back on it now");
    public static readonly Text Here = new("écrit dans ce dossier", "written in this file");
    public static readonly Text There = new("écrit dans l’autre dossier", "written in the other file");
    public static readonly Text NotThere = new("Cette fiche n’est pas là, ou vous ne pouvez pas dire cela d’elle.", "This file is not there, or you may not say that of it.");

    public static Text Of(SaidOfFiles said, string by) => said.AreOne
        ? Text.Of($"même personne depuis le {DayText.Of(said.Since)}, dit par {by}", $"same person since {DayText.Of(said.Since)}, said by {by}")
        : Text.Of($"deux personnes, dit par {by} le {DayText.Of(said.Since)}", $"two people, said by {by} on {DayText.Of(said.Since)}");
}
