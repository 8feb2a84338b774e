namespace Prevenance.Choices.Booklet;

/// <summary>How the booklet names the parts of a lesson, wherever it is read: on a page, on paper or in Markdown.</summary>
public static class LessonText
{
    private const string Digits = "#,##0.####";

    /// <summary>What the booklet is called.</summary>
    public static readonly Text Title = new("Un champ de choix", "A field of choices");

    /// <summary>What it does, and does not.</summary>
    public static readonly Text Posture = new(
        "Ce livret ouvre des choix et n’en fait aucun. Les leçons et les choix sont dans l’ordre de leur nom, qui n’en préfère aucun.",
        "This booklet opens choices and makes none. Lessons and choices stand in the order of their names, which prefers none.");

    /// <summary>That no evidence of a lesson is recent (<see cref="Lesson.IsToBeReadAgain"/>).</summary>
    public static readonly Text ToBeReadAgain = Text.Of(
        $"À relire : rien de ce sur quoi elle s’appuie n’a moins de {Lesson.FreshMonths} mois.", $"To be read again: nothing that it stands on is less than {Lesson.FreshMonths} months old.");

    /// <summary>Above the evidence.</summary>
    public static readonly Text Known = new("Ce qui est su", "What is known");

    /// <summary>Above the measures.</summary>
    public static readonly Text Measured = new("Ce qui se mesure ici", "What can be measured here");

    /// <summary>Above the choices.</summary>
    public static readonly Text Choices = new("Des choix", "Choices");

    /// <summary>How firmly, of when and by whom something is known.</summary>
    public static Text Of(Evidence evidence) => Text.Of(
        $"{Of(evidence.Strength)}, {evidence.Date.Year} ; {evidence.Source}", $"{Of(evidence.Strength)}, {evidence.Date.Year}; {evidence.Source}");

    /// <summary>What a measure gives now or gave last, with its band; that nobody measured it here where nobody did.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="now">What this installation tells of it now.</param>
    public static Text Of(LiveMeasure measure, LiveFigure? now = null) => (now, measure.Last) switch
    {
        ({ } live, _) => Text.Of($"{measure.Name} : {live.Range}, {live.When} ({measure.Band})", $"{measure.Name}: {live.Range}, {live.When} ({measure.Band})"),
        (null, { } last) => Text.Of(
            $"{measure.Name} : de {Told.Number(last.Value.Low, Digits)} à {Told.Number(last.Value.High, Digits)} le {last.On:yyyy-MM-dd} ({measure.Band})",
            $"{measure.Name}: {Told.Number(last.Value.Low, Digits)} to {Told.Number(last.Value.High, Digits)} on {last.On:yyyy-MM-dd} ({measure.Band})"),
        _ => Text.Of($"{measure.Name} : pas encore mesuré ici ({measure.Band})", $"{measure.Name}: not measured here yet ({measure.Band})"),
    };

    /// <summary>What is told of a choice, each with its name: the same five for each of them.</summary>
    public static IReadOnlyList<(Text Name, Text Words)> Of(LessonChoice choice) =>
    [
        (new("Qui décide", "Who decides"), choice.Who),
        (new("Ce que cela coûte", "What it costs"), choice.Cost),
        (new("Ce à quoi cela renonce", "What it gives up"), choice.GivesUp),
        (new("Ce qui montrerait que c’était une erreur", "What would show that it was wrong"), choice.WrongIf),
        (new("Qui n’est pas d’accord", "Who disagrees"), choice.Disagrees),
    ];

    private static Text Of(Strength strength) => strength switch
    {
        Strength.Measured => new("mesuré", "measured"),
        Strength.Observed => new("observé", "observed"),
        _ => new("dit", "said"),
    };
}
