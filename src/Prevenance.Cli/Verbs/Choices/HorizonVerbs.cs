using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Choices.Booklet;
using Prevenance.Choices.Horizon;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary><c>horizon</c>: signals, held to their sources and to the choices that they would change; drafts of them from feeds.</summary>
internal static class HorizonVerbs
{
    public static Command Create() => new("horizon", Speech.Say("la veille : des signaux, leurs sources et le choix que chacun changerait", "what may be coming: signals, their sources and the choice that each would change"))
    {
        Check(),
        Import(),
    };

    private static Command Check()
    {
        var (data, on, json) = (Options.Data(), ReadingDay.Create(), ScenarioOptions.Json());
        var command = new Command("check", Speech.Say("tenir chaque signal à sa source et au choix qu’il changerait ; dire lesquels sont à relire", "hold each signal to its source and to the choice that it would change; tell which are to be read again")) { data, on, json };
        command.SetAction(parsed =>
        {
            var (book, today) = (SignalBook.Read([SignalBook.OwnFolder, SignalBook.FolderIn(parsed.GetValue(data)!)], LessonBook.Read(LessonBook.OwnFolder), ReadingDay.Of(null)), ReadingDay.Of(parsed.GetValue(on)));
            if (book.Refusals.Count > 0)
                throw new RefusalException(book.Refusals);
            Console.Write(parsed.GetValue(json) ? JsonText.Write(Json(book, today)) : Printable.Of(string.Join(Environment.NewLine, book.Signals.Select(signal => Line(signal, today)))) + Environment.NewLine);
            return ExitCode.Success;
        });
        return command;
    }

    private static Command Import()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("un fil (RSS, Atom) ou une table (title, source, link, date)", "a feed (RSS, Atom) or a table (title, source, link, date)") };
        var (data, on) = (Options.Data(), ReadingDay.Create());
        var command = new Command("import", Speech.Say("en faire des brouillons de signaux, à compléter par qui les a lus : rien n’est résumé", "make drafts of signals of it, to be completed by who has read them: nothing is summarised")) { file, data, on };
        command.SetAction(parsed =>
        {
            var folder = SignalBook.FolderIn(parsed.GetValue(data)!);
            var feed = Feed.Open(parsed.GetValue(file)!);
            var (written, known) = new SignalDrafts(folder).Write(feed.Items, ReadingDay.Of(parsed.GetValue(on)));
            Console.WriteLine(Printable.Of(Speech.Say($"{written} brouillon(s) écrit(s) dans {folder}, {known} déjà là", $"{written} draft(s) written in {folder}, {known} there already")));
            if (feed.Untitled.Count > 0)
                Console.Error.WriteLine(Printable.Of(Untitled(Path.GetFileName(parsed.GetValue(file)!), string.Join(", ", feed.Untitled))));
            return ExitCode.Success;
        });
        return command;
    }

    private static string Untitled(string file, string ranks) => Speech.Say(
        $"{file} : sans titre, et laissé (élément {ranks}) ; un signal se retrouve par son titre : l’écrire dans une table (title, source, link, date)",
        $"{file}: untitled, and left (item {ranks}); a signal is found again by its title: write it into a table (title, source, link, date)");

    private static string Line(Signal signal, DateOnly today) =>
        $"{signal.Key} : {signal.Sentence.In(Speech.Language)} ({string.Join(", ", States(signal, today).Prepend(SignalText.Of(signal)).Select(text => text.In(Speech.Language)))})";

    private static IEnumerable<Text> States(Signal signal, DateOnly today)
    {
        if (signal.Changes is null)
            yield return new Text("au tiroir : aucun choix nommé", "in the drawer: no choice named");
        if (signal.Retired is not null)
            yield return new Text("retiré", "retired");
        if (!signal.IsReviewed)
            yield return new Text("pas encore relu", "not yet reviewed");
        if (signal.IsToBeReadAgain(today))
            yield return new Text("à relire", "to be read again");
    }

    private static JsonObject Json(SignalBook book, DateOnly today) => new()
    {
        ["signals"] = new JsonArray([.. book.Signals.Select(signal => new JsonObject
        {
            ["signal"] = signal.Key,
            ["title"] = signal.Title.In(Speech.Language),
            ["source"] = signal.Source.In(Speech.Language),
            ["date"] = $"{signal.Date:yyyy-MM-dd}",
            ["lesson"] = signal.Changes?.Lesson,
            ["choice"] = signal.Changes?.Choice,
            ["against"] = new JsonArray([.. book.Against(signal).Select(other => (JsonNode)other.Key)]),
            ["reviewed"] = signal.IsReviewed,
            ["told"] = signal.IsTold,
            ["toBeReadAgain"] = signal.IsToBeReadAgain(today),
        })]),
    };
}
