using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Choices.Checks;
using Prevenance.Territory.Checks;

namespace Prevenance.Cli.Verbs.CheckModel;

/// <summary><c>check-model</c>: holds the methods of every module to values that must come out.</summary>
internal static class CheckModelVerb
{
    /// <summary>The kinds of all modules.</summary>
    private static readonly IReadOnlyList<IModelCheck> Checks = [.. TerritoryChecks.All, .. ChoiceChecks.All];

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = Speech.Say("des cas : title, kind, tolerance, input, expected", "cases: title, kind, tolerance, input, expected") };
        var data = new Option<string?>("--data") { Description = Speech.Say("le dossier des données que les cas nomment (celui qui contient leur dossier, sinon)", "the folder of the data that cases name (the one above theirs, otherwise)") };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("check-model", Speech.Say("tenir les méthodes à des valeurs qui doivent sortir", "hold the methods to values that must come out")) { files, data, json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(data) is { } folder && !Directory.Exists(folder))
                throw Options.Fault("--data", $"« {folder} » : ce dossier n’existe pas", $"'{folder}': there is no such folder");
            var cases = new List<CheckedCase>();
            foreach (var path in parsed.GetValue(files)!)
            {
                cases.Add(CheckedCase.Of(path, Checks, parsed.GetValue(data)));
                if (!parsed.GetValue(json))
                    Write(cases[^1]);
            }
            Console.Write(parsed.GetValue(json) ? Json(cases) : Printable.Of(Sum(cases)) + Environment.NewLine);
            return cases.Exists(one => one.State == CaseState.Refused) ? ExitCode.InvalidInput : cases.Exists(one => one.State == CaseState.Differs) ? ExitCode.NotMet : ExitCode.Success;
        });
        return command;
    }

    /// <summary>A line for the file, then one for each value.</summary>
    private static void Write(CheckedCase one)
    {
        if (one.Refusal is { } refusal)
        {
            Refusals.Tell(refusal);
            return;
        }
        Console.WriteLine(Printable.Of($"{Word(one.State)}  {one.File} – {one.Title}{(one.Lacks is { } lacks ? Speech.Say($" – manque : {lacks.French}", $" – missing: {lacks.English}") : "")}"));
        foreach (var value in one.Values)
            Console.WriteLine(Printable.Of($"   {(value.IsWithin ? Speech.Say("dans la tolérance", "within") : Speech.Say("hors tolérance", "out"))}  {value.Place} : {Speech.Say("attendu", "expected")} {value.Expected}, {Speech.Say("obtenu", "got")} {value.Got}"));
    }

    private static string Sum(List<CheckedCase> cases)
    {
        var (holds, differs, lacks, refused) = (Count(CaseState.Holds), Count(CaseState.Differs), Count(CaseState.LacksData), Count(CaseState.Refused));
        return Speech.Say(
            $"{holds} cas sur {cases.Count} comme attendu, {differs} non, {lacks} non vérifiés faute de données, {refused} refusés",
            $"{holds} cases of {cases.Count} as expected, {differs} not, {lacks} not checked for want of data, {refused} refused");

        int Count(CaseState state) => cases.Count(one => one.State == state);
    }

    private static string Json(List<CheckedCase> cases) => JsonText.Write(new JsonObject
    {
        ["cases"] = new JsonArray([.. cases.Select(one => new JsonObject
        {
            ["file"] = one.File,
            ["title"] = one.Title,
            ["state"] = one.State switch { CaseState.Holds => "holds", CaseState.Differs => "differs", CaseState.LacksData => "lacks-data", _ => "refused" },
            ["lacks"] = one.Lacks?.In(Speech.Language),
            ["refusal"] = one.Refusal?.Sentences.In(Speech.Language),
            ["values"] = new JsonArray([.. one.Values.Select(value => new JsonObject
            {
                ["place"] = value.Place,
                ["expected"] = JsonNode.Parse(value.Expected),
                ["got"] = JsonNode.Parse(value.Got),
                ["within"] = value.IsWithin,
            })]),
        })]),
    });

    private static string Word(CaseState state) => state switch
    {
        CaseState.Holds => Speech.Say("tient", "holds"),
        CaseState.Differs => Speech.Say("ne tient pas", "differs"),
        _ => Speech.Say("données absentes", "lacks data"),
    };
}
