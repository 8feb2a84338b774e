using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Choices.Booklet;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary><c>booklet</c>: the living booklet, held to what a lesson is, and written out.</summary>
internal static class BookletVerbs
{
    public static Command Create() => new("booklet", Speech.Say("le livret : des leçons, leurs sources et les choix qu’elles ouvrent", "the booklet: lessons, their sources and the choices that they open"))
    {
        Check(),
        Export(),
        BookletMeasureVerb.Create(),
    };

    private static Command Check()
    {
        var (folder, on, json) = (Folder(), ReadingDay.Create(), ScenarioOptions.Json());
        var command = new Command("check", Speech.Say("tenir chaque leçon à ses sources, ses choix et ses commandes ; dire lesquelles sont à relire", "hold each lesson to its sources, choices and commands; tell which are to be read again")) { folder, on, json };
        command.SetAction(parsed =>
        {
            var (book, today) = (LessonBook.Read(parsed.GetValue(folder)!, ReadingDay.Of(null)), ReadingDay.Of(parsed.GetValue(on)));
            RefuseUnknownCommands(book, parsed.RootCommandResult.Command);
            Console.Write(parsed.GetValue(json) ? JsonText.Write(Json(book, today)) : Printable.Of(string.Join(Environment.NewLine, Lines(book, today))) + Environment.NewLine);
            return ExitCode.Success;
        });
        return command;
    }

    private static Command Export()
    {
        var (folder, on) = (Folder(), ReadingDay.Create());
        var command = new Command("export", Speech.Say("écrire le livret en Markdown, dans la langue du terminal", "write the booklet in Markdown, in the language of the terminal")) { folder, on };
        command.SetAction(parsed =>
        {
            Console.Write(Printable.Of(BookletMarkdown.Write(LessonBook.Read(parsed.GetValue(folder)!, ReadingDay.Of(null)), Speech.Language, ReadingDay.Of(parsed.GetValue(on)))));
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>A measure that nobody can run is no measure.</summary>
    private static void RefuseUnknownCommands(LessonBook book, Command root)
    {
        List<Refusal> refusals = [.. from lesson in book.Lessons
                                     from measure in lesson.Measures
                                     where !Exists(measure.Command, root)
                                     select new Refusal([$"{measure.At}"], Text.Of(
                                         $"« {measure.Command} » n’est pas une commande d’ici", $"'{measure.Command}' is no command here"))];
        if (refusals.Count > 0)
            throw new RefusalException(refusals);
    }

    private static bool Exists(string command, Command root)
    {
        var found = root;
        foreach (var word in command.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (found.Subcommands.Count == 0)
                return found.Options.Any(option => option.Name == word || option.Aliases.Contains(word)) || !word.StartsWith('-');
            if (found.Subcommands.FirstOrDefault(inner => inner.Name == word) is not { } next)
                return false;
            found = next;
        }
        return found != root && found.Subcommands.Count == 0;
    }

    private static IEnumerable<string> Lines(LessonBook book, DateOnly today) => Enum.GetValues<Chapter>().SelectMany(chapter => book.Of(chapter)
        .Select(lesson => $"   {lesson.Key} : {lesson.Sentence.In(Speech.Language)}{(lesson.IsToBeReadAgain(today) ? Speech.Say(" (à relire)", " (to be read again)") : "")}")
        .Prepend($"{(int)chapter}. {ChapterText.Of(chapter).In(Speech.Language)}"))
        .Append(Speech.Say(
            $"{book.Lessons.Count} leçons, {book.Lessons.Count(lesson => lesson.IsToBeReadAgain(today))} à relire",
            $"{book.Lessons.Count} lessons, {book.Lessons.Count(lesson => lesson.IsToBeReadAgain(today))} to be read again"));

    private static JsonObject Json(LessonBook book, DateOnly today) => new()
    {
        ["lessons"] = new JsonArray([.. book.Lessons.Select(lesson => new JsonObject
        {
            ["lesson"] = lesson.Key,
            ["chapter"] = (int)lesson.Chapter,
            ["sentence"] = lesson.Sentence.In(Speech.Language),
            ["sources"] = lesson.Evidence.Count,
            ["newestEvidence"] = $"{lesson.Evidence.Max(evidence => evidence.Date):yyyy-MM-dd}",
            ["choices"] = new JsonArray([.. lesson.Choices.Select(choice => (JsonNode)choice.Key)]),
            ["commands"] = new JsonArray([.. lesson.Measures.Select(measure => (JsonNode)measure.Command)]),
            ["toBeReadAgain"] = lesson.IsToBeReadAgain(today),
        })]),
    };

    private static Argument<string> Folder() => new("FOLDER")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = Speech.Say("le dossier des leçons (*.lesson.yaml) ; celles d’ici sans lui", "the folder of lessons (*.lesson.yaml); ours without it"),
        DefaultValueFactory = _ => LessonBook.OwnFolder,
    };
}
