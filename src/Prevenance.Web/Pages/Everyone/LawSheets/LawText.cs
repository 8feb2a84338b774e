using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Web.Pages.Everyone.LawSheets;

internal static class LawText
{
    public static readonly Text Title = new("La loi, droit par droit", "The law, right by right");
    public static readonly Text Lead = new(
        "Chaque droit a sa page : ses règles, ses articles, ses chiffres et d’où ils viennent. Ce sont ces règles mêmes qui font les calculs.",
        "Each right has its page: its rules, its articles, its figures and where they come from. These very rules make the calculations.");
    public static readonly Text Starts = new("Le début :", "The start:");
    public static readonly Text NotModelled = new("N’est pas calculé ici :", "Not worked out here:");
    public static readonly Text Rules = new("Les règles", "The rules");
    public static readonly Text RulesLead = new(
        "La première donne le résultat. Les autres disent d’où vient chacun des mots entre guillemets. Une lettre seule tient la place d’une partie écrite dessous ; trois points, celle de ce qui se répète de mois en mois ou de jour en jour.",
        "The first one gives the result. The others say where each of the words in quotes comes from. A letter alone stands for a part that is written below; three dots stand for what is repeated month after month or day after day.");
    public static readonly Text Figures = new("Les chiffres", "The figures");
    public static readonly Text FiguresInFrench = new("Leurs noms sont ceux des textes.", "They bear their French names, which are those of the texts.");
    public static readonly Text Elsewhere = new("Les règles qui ont leur propre page", "Rules that have a page of their own");
    public static readonly Text ElsewhereLead = new(
        "Elles servent à plusieurs droits : l’âge, le logement, l’impôt. Leurs chiffres sont sur leur page.",
        "They serve several rights: age, housing, tax. Their figures are on their page.");
    public static readonly Text OtherRights = new("Les autres droits comptés", "Other rights that are counted");
    public static readonly Text Facts = new("Ce qu’il faut savoir de la personne", "What has to be known of the person");
    public static readonly Text Start = new("Voir vos droits à vous", "See your own rights");
    public static readonly Text AllRights = new("Lire la loi d’un autre droit", "Read the law of another right");

    public static Text TitleOf(Variable right) => new($"{right.Notes.Label.French} : la loi", $"{right.Notes.Label.English}: the law");

    public static Text SeeFacts(int count) => new($"Voir les {count}", $"See all {count}");

    public static Text Month(Month month)
    {
        var name = month.InWords;
        return new($"La loi telle qu’elle est calculée pour {name.French}.", $"The law as it is worked out for {name.English}.");
    }

    public static Text CheckedUntil(Month month)
    {
        var name = month.InWords;
        return new($"Vérifié jusqu’en {name.French}.", $"Checked until {name.English}.");
    }
}
