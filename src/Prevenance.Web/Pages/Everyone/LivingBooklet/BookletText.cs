using Prevenance.Choices.Booklet;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Everyone.LivingBooklet;

/// <summary>What the page of the booklet says around its lessons.</summary>
internal static class BookletText
{
    public static readonly Text Name = new("Le livret", "The booklet");
    public static readonly Text NameInFull = Text.Of($"{Name} : {LessonText.Title}", $"{Name}: {LessonText.Title}");
    public static readonly Text Chapters = new("Les cinq chapitres", "The five chapters");
    public static readonly Text Question = new("Question ouverte", "Open question");
    public static readonly Text InMarkdown = new("Prendre le livret en texte (Markdown)", "Take the booklet as text (Markdown)");
    public static readonly Text Here = new("Ce que Prévenance montre ici", "What Prévenance shows here");
    public static readonly Text ReadOn = new("Le livret se lit ici ou s’imprime, en A4 ou en A5, tout ouvert. Il ne parle d’aucune personne.", "The booklet is read here or printed, on A4 or A5, with everything open. It speaks of no person.");

    public static readonly Text SameForEach = new(
        "Chaque choix est dit avec les cinq mêmes précisions. « Ne rien changer » en est un aussi, avec son coût.",
        "Each choice is told by the same five particulars. To change nothing is one too, with its cost.");

    public static readonly Text Command = new("Pour le mesurer sur ses propres chiffres :", "To measure it on one’s own figures:");

    public static readonly Text UnmetCounted = new(
        "Comptées une fois par personne, thème et raison ; les petits effectifs sont cachés. Dans l’ordre des thèmes, qui ne dit rien de l’urgence.",
        "Counted once for each person, theme and reason; small counts are hidden. In the order of themes, which says nothing of urgency.");

    /// <summary>Above the choices of a lesson, and how many there are.</summary>
    public static Text ChoicesOf(Lesson lesson) => Text.Of($"{LessonText.Choices} ({lesson.Choices.Count})", $"{LessonText.Choices} ({lesson.Choices.Count})");

    /// <summary>The questions that counts of a quarter leave open.</summary>
    public static Text UnmetIn(Text quarter) => Text.Of($"Questions ouvertes par les demandes restées sans réponse ({quarter})", $"Questions opened by requests that found no answer ({quarter})");

    /// <summary>What a chapter asks, and leaves to its readers.</summary>
    public static Text QuestionOf(Chapter chapter) => chapter switch
    {
        Chapter.PreventiveAndCurative => new(
            "Quand une heure va à ce qui peut être évité, à quoi manque-t-elle, et qui le voit ?", "When an hour goes to what can be avoided, where is it missing, and who sees that?"),
        Chapter.Partners => new(
            "Qui garde la suite, quand une personne est envoyée ailleurs ?", "Who keeps the thread, when somebody is sent elsewhere?"),
        Chapter.InformalServices => new(
            "Que peut-on soutenir de l’entraide sans la remplacer ni la contrôler ?", "What of mutual help can be supported without replacing or controlling it?"),
        Chapter.Relationship => new(
            "De quoi une relation a-t-elle besoin pour durer, et que lui retire-t-on quand le temps manque ?", "What does a relationship need in order to last, and what is taken from it when time is short?"),
        _ => new(
            "À quoi verrait-on, dans un an, que l’aide aide ?", "By what would one see, in a year, that help helps?"),
    };

    /// <summary>The pages that show something of a chapter today.</summary>
    public static IReadOnlyList<(Text Words, Text Path)> PagesOf(Chapter chapter) => chapter switch
    {
        Chapter.PreventiveAndCurative => [(new("Des exemples : les droits de foyers inventés, et ce qui change dans les mois à venir", "Examples: the rights of invented households, and what changes in the months ahead"), Paths.Examples)],
        Chapter.Partners => [(new("L’annuaire des services", "The directory of services"), Paths.Services)],
        Chapter.InformalServices => [(new("L’entraide entre voisins", "Mutual help between neighbours"), Paths.MutualHelp)],
        Chapter.Relationship => [(new("Demander à être rappelé par quelqu’un", "Ask to be called back by somebody"), Paths.CallBack)],
        _ =>
        [
            (new("La loi, droit par droit", "The law, right by right"), Paths.Law),
            (new("Comment c’est calculé, et ce qui ne l’est pas encore", "How it is worked out, and what is not yet"), Paths.About),
        ],
    };
}
