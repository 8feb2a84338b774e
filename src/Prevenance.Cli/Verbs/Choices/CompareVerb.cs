using System.CommandLine;
using Prevenance.Choices.Distribution;
using Prevenance.Choices.Documents;
using Prevenance.Choices.Scenarios;
using Prevenance.Territory.Statistics;
using Spectre.Console;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary><c>scenario compare</c>: several scenarios side by side, by name: no order among them is a preference, and there is no total.</summary>
internal static class CompareVerb
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = Speech.Say("des scénarios (YAML) de même graine", "scenarios (YAML) of one seed") };
        var (folder, threads, json) = (ScenarioOptions.Folder(), ScenarioOptions.Threads(), ScenarioOptions.Json());
        var command = new Command("compare", Speech.Say("plusieurs scénarios côte à côte, sans note ni classement", "several scenarios side by side, with no mark and no ranking")) { files, folder, threads, json };
        command.SetAction(parsed =>
        {
            var results = ScenarioOptions.Run(parsed.GetValue(folder)!, parsed.GetValue(threads)).Beside([.. parsed.GetValue(files)!.Select(ScenarioFile.Open)]);
            if (parsed.GetValue(json))
                Console.Write(JsonText.Write(BesideDocument.Of(results, Speech.Language)));
            else
                Write(results);
            return ExitCode.Success;
        });
        return command;
    }

    private static void Write(IReadOnlyList<ScenarioResult> results)
    {
        var table = new Table().AddColumn("").AddColumns([.. results.Select(result => new TableColumn(Markup.Escape(Printable.Of(result.Scenario.Name))))]);
        foreach (var row in Beside.OfClasses(results).Concat(Beside.Of(results)).Concat(Beside.OfTenths(results)).Where(row => row.Ranges.Any(range => range is not null)))
            table.AddRow([Markup.Escape(Printable.Of(row.Name.In(Speech.Language))), .. row.Ranges.Zip(row.Doubts, (range, doubts) => Markup.Escape(Cell(row, range, doubts)))]);
        Terminal.Output.Write(table);
        foreach (var line in results.Select(result => $"{result.Scenario.Name} : {result.Law?.Sentence.In(Speech.Language)}").Append(results[0].OfWhom.In(Speech.Language)))
            Console.WriteLine(Printable.Of(line));
    }

    /// <summary>The three reasons for which a measure is not exact, apart, where they were told apart.</summary>
    private static string Cell(Beside row, Interval? range, Bands? doubts) => range is null ? "" : string.Join(
        Environment.NewLine, (doubts is null ? [row.Words(range)] : BandsText.Of(doubts, row.Words)).Select(line => Printable.Of(line.In(Speech.Language))));
}
