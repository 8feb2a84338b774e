using System.Globalization;
using Prevenance.MutualHelp.Gestures;

namespace Prevenance.Web.Pages.Neighbours.Gestures;

internal static class GesturesText
{
    public static readonly Text Title = new("Les gestes, comptés", "Gestures, counted");
    public static readonly Text Lead = new("Combien de fois un coup de main a eu lieu. On ne compte les gestes de personne.", "How many times a hand was given. Nobody's gestures are counted.");
    public static readonly Text How = new("Comment c’est compté", "How this is counted");
    public static readonly Text Nothing = new("Rien n’est encore publié : un mois l’est une fois fini.", "Nothing is published yet: a month is once it is over.");
    public static readonly Text NoYear = new("Il y en a trop peu pour dire un nombre de l’année.", "There are too few to tell a number for the year.");
    public static readonly Text All = new("Toute la métropole", "All of the metropolis");
    public static readonly Text Quarter = new("Quartier", "Quarter");
    public static readonly Text Count = new("Gestes", "Gestures");
    public static readonly Text None = new("Aucun geste n’a été dit ce mois-là.", "No gesture was told of in that month.");

    public static readonly IReadOnlyList<Text> Rules =
    [
        new("Un geste est une demande ou une proposition publiée dont l’auteur a dit « C’est fait ». Ce qui se passe sans être dit n’est pas compté.",
            "A gesture is a published request or offer whose author said 'It happened'. What happens without being told is not counted."),
        Text.Of($"Un nombre de moins de {Least} est caché, et aussi ceux qui le rendraient par différence.",
            $"A number of less than {Least} is hidden, and so are those that would give it back by difference."),
        new("Un mois est compté une fois, quand il est fini. Il ne reste ensuite que des nombres : les annonces et les messages disparaissent 90 jours après le geste.",
            "A month is counted once, when it is over. Only numbers are left then: posts and messages are gone 90 days after the gesture."),
        new("Qui efface tout avant la fin du mois n’est dans aucun nombre. Un petit nombre ne dit pas qu’un quartier aide moins.",
            "Who erases everything before the end of the month is in no number. A small number does not tell that a quarter helps less."),
    ];

    private static readonly Text Hidden = new("caché", "hidden");

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private static int Least => GestureMonth.LeastShown;

    public static Text Of(GestureYear year) => year.IsWhole
        ? Text.Of($"{Number(year.AtLeast)} gestes entre le {DayText.Of(year.First)} et le {DayText.Of(year.Last)}.", $"{Number(year.AtLeast)} gestures between {DayText.Of(year.First)} and {DayText.Of(year.Last)}.")
        : Text.Of($"Au moins {Number(year.AtLeast)} gestes entre le {DayText.Of(year.First)} et le {DayText.Of(year.Last)} : les mois où il y en a eu peu sont cachés.", $"At least {Number(year.AtLeast)} gestures between {DayText.Of(year.First)} and {DayText.Of(year.Last)}: months with few of them are hidden.");

    /// <summary>How many there were; at least, where a month hides its own.</summary>
    public static Text CountOf(GestureYear year) => year.IsWhole ? Number(year.AtLeast) : Text.Of($"au moins {Number(year.AtLeast)}", $"at least {Number(year.AtLeast)}");

    /// <summary>From which month to which.</summary>
    public static Text MonthsOf(GestureYear year) => Text.Of($"de {Month(year.First).French} à {Month(year.Last).French}", $"{Month(year.First).English} to {Month(year.Last).English}");

    /// <summary>« Novembre 2026 ».</summary>
    public static Text Of(GestureMonth month) => Month(month.First).WithCapital();

    public static Text Of(long? count) => count is { } shown ? Number(shown) : Hidden;

    private static Text Month(DateOnly day) => new(day.ToString("MMMM yyyy", French), day.ToString("MMMM yyyy", CultureInfo.InvariantCulture));

    private static Text Number(long number) => new(number.ToString("N0", French), number.ToString("N0", CultureInfo.InvariantCulture));
}
