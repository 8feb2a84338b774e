using Prevenance.Accounts;
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

    public static readonly Text DoublesTitle = new("Une fiche qui lui ressemble a été faite ailleurs", "A file that looks like hers was made elsewhere");
    public static readonly Text DoublesLead = new("Son adresse est cachée : cette fiche l’est aussi, des mêmes personnes, tant que vous n’avez rien dit. L’équipe qui l’a faite n’en sait rien et continue de s’en servir. Si c’est elle, appelez cette équipe avant d’en parler, pour savoir qui doit suivre les deux.", "Her address is hidden: so is this file, from the same people, for as long as you said nothing. The team that made it knows nothing of it and goes on using it. If it is she, call that team before you speak of it, to settle who is to follow both.");
    public static readonly Text SaidFromHere = new("Ce que vous avez répondu d’une fiche faite ailleurs", "What was answered of a file made elsewhere");
    public static readonly Text TakeBack = new("Reprendre cette réponse", "Take this answer back");
    public static readonly Text DoublesOne = new("Si c’est la même personne, cette fiche reste cachée comme la première ; personne d’autre n’ouvre l’une en suivant l’autre.", "If it is the same person, this file stays hidden as the first one; nobody else opens one by following the other.");
    public static readonly Text DoublesTwo = new("Si ce sont deux personnes, cette fiche redevient comme les autres.", "If they are two people, this file is as others again.");

    /// <summary>When it was found to be likely, and who follows it.</summary>
    public static Text Found(LikelyDouble one) => one.IsFromAcross
        ? Text.Of($"ressemble à la sienne depuis le {DayText.Of(FrenchTime.DayOf(one.At))}, et qui l’a faite ou la suit connaît aussi l’autre côté : ne lui en parlez pas, voyez avec qui répond de ce dossier", $"looks like hers since {DayText.Of(FrenchTime.DayOf(one.At))}, and who made it or follows it knows the other side too: do not speak of it to them, see with who answers for this file")
        : one.Teams.Count == 0
        ? Text.Of($"ressemble à la sienne depuis le {DayText.Of(FrenchTime.DayOf(one.At))}", $"looks like hers since {DayText.Of(FrenchTime.DayOf(one.At))}")
        : Text.Of($"ressemble à la sienne depuis le {DayText.Of(FrenchTime.DayOf(one.At))}, suivie par : {string.Join(", ", one.Teams)}", $"looks like hers since {DayText.Of(FrenchTime.DayOf(one.At))}, followed by: {string.Join(", ", one.Teams)}");

    public static Text Of(SaidOfFiles said, string by) => said.AreOne
        ? Text.Of($"même personne depuis le {DayText.Of(said.Since)}, dit par {by}", $"same person since {DayText.Of(said.Since)}, said by {by}")
        : Text.Of($"deux personnes, dit par {by} le {DayText.Of(said.Since)}", $"two people, said by {by} on {DayText.Of(said.Since)}");
}
