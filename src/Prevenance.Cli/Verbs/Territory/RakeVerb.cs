using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Territory.Inputs;
using Prevenance.Territory.Raking;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary><c>territory rake</c>: weights brought to margins, and what could not be met.</summary>
internal static class RakeVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("seed, puis rows et columns d’un tableau, ou margins d’unités ; turns, bound", "seed, then rows and columns of a table, or margins of units; turns, bound") };
        var json = TerritoryOptions.Json();
        var command = new Command("rake", Speech.Say("amener des poids à des totaux, et dire ce qui ne peut pas l’être", "bring weights to margins, and tell what cannot be met")) { file, json };
        command.SetAction(parsed =>
        {
            var input = RakingInput.Read(InputFile.Open(parsed.GetValue(file)!));
            var raked = RakedWeights.Of(input.Seed, input.Margins, input.Turns, input.Bound);
            Console.Write(parsed.GetValue(json) ? Json(input, raked) : Lines(input, raked));
            return raked.Unmet.Any() ? ExitCode.NotMet : ExitCode.Success;
        });
        return command;
    }

    private static string Lines(RakingInput input, RakedWeights raked) => Printable.Of(string.Join(Environment.NewLine,
        raked.Weights.Chunk(input.Columns ?? 1).Select(row => string.Join("  ", row.Select(weight => $"{weight,12:n4}")))
            .Concat(raked.Unmet.Select(margin => Speech.Say($"non atteint : {margin.Name}, {margin.Reached:n2} pour {margin.Target:n2}", $"not met: {margin.Name}, {margin.Reached:n2} for {margin.Target:n2}")))
            .Append(Speech.Say($"{raked.Turns} tours ; {raked.Trimmed:p1} des poids à une borne", $"{raked.Turns} turns; {raked.Trimmed:p1} of weights at a bound")))) + Environment.NewLine;

    private static string Json(RakingInput input, RakedWeights raked) => JsonText.Write(new JsonObject
    {
        ["weights"] = input.Columns is { } columns ? new JsonArray([.. raked.Weights.Chunk(columns).Select(row => TerritoryJson.Numbers(row))]) : TerritoryJson.Numbers(raked.Weights),
        ["turns"] = raked.Turns,
        ["trimmed"] = raked.Trimmed,
        ["margins"] = new JsonArray([.. raked.Margins.Select(margin => new JsonObject { ["name"] = margin.Name, ["target"] = margin.Target, ["reached"] = margin.Reached, ["met"] = margin.IsMet })]),
    });
}
