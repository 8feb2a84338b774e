using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Territory.Checking;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary><c>territory check</c>: holds the methods to values that must come out.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = Speech.Say("des cas : title, kind, tolerance, input, expected", "cases: title, kind, tolerance, input, expected") };
        var json = TerritoryOptions.Json();
        var command = new Command("check", Speech.Say("tenir les méthodes à des valeurs qui doivent sortir", "hold the methods to values that must come out")) { files, json };
        command.SetAction(parsed =>
        {
            List<(string Path, ModelCase Case)> worked = [.. parsed.GetValue(files)!.Select(path => (path, ModelCase.Work(path)))];
            Console.Write(parsed.GetValue(json) ? Json(worked) : Lines(worked));
            return worked.All(one => one.Case.Holds || one.Case.Lacks is not null) ? ExitCode.Success : ExitCode.NotMet;
        });
        return command;
    }

    private static string Lines(List<(string Path, ModelCase Case)> worked) => Printable.Of(string.Join(Environment.NewLine, worked.SelectMany(one =>
        (one.Case.Differences ?? []).Select(difference => "   " + difference.In(Speech.Language)).Prepend($"{Word(one.Case),-12}  {Path.GetFileName(one.Path)} – {one.Case.Title}"))
        .Append(Speech.Say(
            $"{worked.Count(one => one.Case.Holds)} cas sur {worked.Count} comme attendu, {worked.Count(one => one.Case.Lacks is not null)} non vérifiés ici",
            $"{worked.Count(one => one.Case.Holds)} cases of {worked.Count} as expected, {worked.Count(one => one.Case.Lacks is not null)} not checked here")))) + Environment.NewLine;

    private static string Json(List<(string Path, ModelCase Case)> worked) => JsonText.Write(new JsonObject
    {
        ["cases"] = new JsonArray([.. worked.Select(one => new JsonObject
        {
            ["file"] = Path.GetFileName(one.Path),
            ["title"] = one.Case.Title,
            ["kind"] = one.Case.Kind,
            ["holds"] = one.Case.Lacks is null ? one.Case.Holds : null,
            ["lacks"] = one.Case.Lacks?.In(Speech.Language),
            ["differences"] = new JsonArray([.. (one.Case.Differences ?? []).Select(difference => (JsonNode)difference.In(Speech.Language))]),
        })]),
        ["held"] = worked.Count(one => one.Case.Holds),
        ["lacking"] = worked.Count(one => one.Case.Lacks is not null),
    });

    private static string Word(ModelCase one) => one switch
    {
        { Lacks: not null } => Speech.Say("non vérifié", "not checked"),
        { Holds: true } => Speech.Say("tient", "holds"),
        _ => Speech.Say("ne tient pas", "differs"),
    };
}
