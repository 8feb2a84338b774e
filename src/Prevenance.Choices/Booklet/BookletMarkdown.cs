using System.Text;

namespace Prevenance.Choices.Booklet;

/// <summary>The booklet as one text in Markdown.</summary>
public static class BookletMarkdown
{
    /// <summary>All that says something to Markdown or to HTML.</summary>
    private const string Signs = "\\`*_{}[]()<>#+!|~-";

    /// <summary>What alone makes links, code and HTML: lessons keep their brackets and dashes as one reads them.</summary>
    private const string Openers = "\\`[]<>";

    /// <param name="book">The lessons.</param>
    /// <param name="language">In which language.</param>
    /// <param name="today">The day on which it is read: it decides what is to be read again.</param>
    /// <param name="live">What this installation tells of measures now, by the names that lessons give them.</param>
    /// <param name="voices">What others added, that anybody reads.</param>
    public static string Write(LessonBook book, Language language, DateOnly today, IReadOnlyDictionary<string, LiveFigure>? live = null, IReadOnlyList<Voice>? voices = null)
    {
        var written = new StringBuilder();
        Line("# ", LessonText.Title);
        Line("", LessonText.Posture);
        foreach (var chapter in Enum.GetValues<Chapter>())
        {
            Line($"## {(int)chapter}. ", ChapterText.Of(chapter));
            foreach (var lesson in book.Of(chapter))
                Lesson(lesson);
        }
        return written.ToString().TrimEnd() + "\n";

        void Line(string before, Text text, string after = "") => written.Append(before).Append(Escaped(text.In(language), Openers)).Append(after).Append("\n\n");

        void Lesson(Lesson lesson)
        {
            Line("### ", lesson.Sentence);
            if (lesson.IsToBeReadAgain(today))
                Line("*", LessonText.ToBeReadAgain, "*");
            Line("**", LessonText.Known, "**");
            List(lesson.Evidence.Select(evidence => Escaped($"{evidence.Says.In(language)} ({LessonText.Of(evidence).In(language)})", Openers)));
            if (lesson.Measures.Count > 0)
                Line("**", LessonText.Measured, "**");
            List(lesson.Measures.Select(measure => $"{Escaped(LessonText.Of(measure, Now(measure)).In(language), Openers)} — `./prevenance {measure.Command.Replace('`', '\'')}`"));
            Line("**", LessonText.Choices, "**");
            foreach (var choice in lesson.Choices)
            {
                Line("#### ", choice.What);
                List(LessonText.Of(choice).Select(told => Text.Of($"{told.Name} : {told.Words}", $"{told.Name}: {told.Words}").In(language)).Select(told => Escaped(told, Openers)));
            }
            if (voices?.Where(voice => voice.Lesson == lesson.Key).ToList() is not { Count: > 0 } added)
                return;
            Line("**", VoiceNames.Added, "**");
            List(added.Select(voice => $"{Escaped(voice.Words, Signs)} ({VoiceNames.Of(voice).In(language)}, {voice.SaidOn:yyyy-MM-dd})"));
        }

        LiveFigure? Now(LiveMeasure measure) => measure.Live is { } key ? live?.GetValueOrDefault(key) : null;

        void List(IEnumerable<string> items)
        {
            foreach (var item in items)
                written.Append("- ").Append(item).Append('\n');
            written.Append('\n');
        }
    }

    /// <summary>Words of anybody on one line, of which some signs say nothing to Markdown or to HTML.</summary>
    private static string Escaped(string words, string signs)
    {
        var escaped = new StringBuilder();
        foreach (var sign in string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            escaped.Append(signs.Contains(sign) ? "\\" : "").Append(sign);
        return escaped.ToString();
    }
}
