using System.Text;

namespace Prevenance.Choices.Booklet;

/// <summary>The booklet as one text in Markdown.</summary>
public static class BookletMarkdown
{
    private const string Digits = "#,##0.####";

    /// <param name="book">The lessons.</param>
    /// <param name="language">In which language.</param>
    /// <param name="today">The day on which it is read: it decides what is to be read again.</param>
    public static string Write(LessonBook book, Language language, DateOnly today)
    {
        var written = new StringBuilder();
        Line(new("# Un champ de choix", "# A field of choices"));
        Line(new(
            "Ce livret ouvre des choix et n’en fait aucun. Les leçons et les choix sont dans l’ordre de leur nom, qui n’en préfère aucun.",
            "This booklet opens choices and makes none. Lessons and choices stand in the order of their names, which prefers none."));
        foreach (var chapter in Enum.GetValues<Chapter>())
        {
            Line(Text.Of($"## {(int)chapter}. {ChapterText.Of(chapter)}", $"## {(int)chapter}. {ChapterText.Of(chapter)}"));
            foreach (var lesson in book.Of(chapter))
                Lesson(lesson);
        }
        return written.ToString().TrimEnd() + "\n";

        void Line(Text text) => written.Append(text.In(language)).Append("\n\n");

        void Lesson(Lesson lesson)
        {
            Line(Text.Of($"### {lesson.Sentence}", $"### {lesson.Sentence}"));
            if (lesson.IsToBeReadAgain(today))
                Line(Text.Of($"*À relire : rien de ce sur quoi elle s’appuie n’a moins de {Booklet.Lesson.FreshMonths} mois.*", $"*To be read again: nothing that it stands on is less than {Booklet.Lesson.FreshMonths} months old.*"));
            Line(new("**Ce qui est su**", "**What is known**"));
            List(lesson.Evidence.Select(evidence => Text.Of(
                $"{evidence.Says} ({Named(evidence.Strength)}, {evidence.Date.Year} ; {evidence.Source})",
                $"{evidence.Says} ({Named(evidence.Strength)}, {evidence.Date.Year}; {evidence.Source})")));
            if (lesson.Measures.Count > 0)
                Line(new("**Ce qui se mesure ici**", "**What can be measured here**"));
            List(lesson.Measures.Select(Measure));
            Line(new("**Des choix**", "**Choices**"));
            foreach (var choice in lesson.Choices)
                Choice(choice);
        }

        void Choice(LessonChoice choice)
        {
            Line(Text.Of($"#### {choice.What}", $"#### {choice.What}"));
            List([
                Text.Of($"Qui décide : {choice.Who}", $"Who decides: {choice.Who}"),
                Text.Of($"Ce que cela coûte : {choice.Cost}", $"What it costs: {choice.Cost}"),
                Text.Of($"Ce à quoi cela renonce : {choice.GivesUp}", $"What it gives up: {choice.GivesUp}"),
                Text.Of($"Ce qui montrerait que c’était une erreur : {choice.WrongIf}", $"What would show that it was wrong: {choice.WrongIf}"),
                Text.Of($"Qui n’est pas d’accord : {choice.Disagrees}", $"Who disagrees: {choice.Disagrees}"),
            ]);
        }

        void List(IEnumerable<Text> items)
        {
            foreach (var item in items)
                written.Append("- ").Append(item.In(language)).Append('\n');
            written.Append('\n');
        }
    }

    private static Text Measure(LiveMeasure measure) => measure.Last is { } last
        ? Text.Of(
            $"{measure.Name} : de {Told.Number(last.Value.Low, Digits)} à {Told.Number(last.Value.High, Digits)} le {last.On:yyyy-MM-dd} ({measure.Band}) — `./prevenance {measure.Command}`",
            $"{measure.Name}: {Told.Number(last.Value.Low, Digits)} to {Told.Number(last.Value.High, Digits)} on {last.On:yyyy-MM-dd} ({measure.Band}) — `./prevenance {measure.Command}`")
        : Text.Of(
            $"{measure.Name} : pas encore mesuré ici ({measure.Band}) — `./prevenance {measure.Command}`",
            $"{measure.Name}: not measured here yet ({measure.Band}) — `./prevenance {measure.Command}`");

    private static Text Named(Strength strength) => strength switch
    {
        Strength.Measured => new("mesuré", "measured"),
        Strength.Observed => new("observé", "observed"),
        _ => new("dit", "said"),
    };
}
