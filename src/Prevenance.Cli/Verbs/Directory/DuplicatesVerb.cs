using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Cli.Verbs.Casework;
using Prevenance.Directories;
using Prevenance.Directories.Duplicates;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Geography;

namespace Prevenance.Cli.Verbs.Directories;

/// <summary><c>directory duplicates</c>: which structures of a file are one, linked, perhaps moved, or to be asked about, and by which rule.</summary>
internal static class DuplicatesVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("des structures au format data.inclusion v1, en JSON", "structures as data.inclusion v1, in JSON") };
        var apart = new Option<string[]>("--apart") { Description = Speech.Say("une paire séparée à la main, \"id,id\" ; peut être répété", "a pair taken apart by hand, \"id,id\"; may be repeated") };
        var on = DayOptions.On();
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("duplicates", Speech.Say("regrouper les structures sans jamais les fondre, et dire pourquoi", "group structures without ever merging them, and tell why")) { file, apart, on, json };
        command.SetAction(async (parsed, stop) =>
        {
            var pairs = (parsed.GetValue(apart) ?? []).Select(Pair).ToHashSet();
            var structures = await StructureFile.Read(parsed.GetValue(file)!, DayOptions.Day(parsed, on), Communes.Own, stop);
            var groups = DuplicateSearch.Find(structures, pairs);
            Console.Write(parsed.GetValue(json) ? Json(groups, [.. structures]) : Printable.Of(Lines(groups)));
            return ExitCode.Success;
        });
        return command;
    }

    private static (string, string) Pair(string text) => text.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } one, { Length: > 0 } other]
        ? (one, other)
        : throw Options.Fault("--apart", $"« {text} » n’est pas une paire ; attendu : \"id,id\"", $"'{text}' is no pair; expected \"id,id\"");

    private static string Lines(IReadOnlyList<KinGroup> groups) => string.Concat(groups.Select(group =>
        $"{Word(group.Kinship),-9}  {string.Join(", ", group.Ids)}{Environment.NewLine}{string.Concat(group.Reasons.Select(kin => $"           {kin.One} – {kin.Other} : {kin.Because.In(Speech.Language)}{Environment.NewLine}"))}"));

    private static string Json(IReadOnlyList<KinGroup> groups, IReadOnlyList<Structure> structures)
    {
        var byId = structures.ToDictionary(one => one.Id, StringComparer.Ordinal);
        var document = new JsonObject();
        foreach (var kinship in Enum.GetValues<Kinship>().Reverse())
            document[Word(kinship)] = new JsonArray([.. groups.Where(group => group.Kinship == kinship).Select(group => (JsonNode)new JsonArray([.. group.Ids.Select(id => (JsonNode)id)]))]);
        document["because"] = new JsonArray([.. groups.SelectMany(group => group.Reasons).Select(kin => (JsonNode)new JsonObject
        {
            ["one"] = kin.One,
            ["other"] = kin.Other,
            ["kinship"] = Word(kin.Kinship),
            ["because"] = kin.Because.In(Speech.Language),
        })]);
        document["cards"] = new JsonArray([.. groups.Where(group => group.Kinship == Kinship.Same).Select(group => (JsonNode)new JsonObject(
            GroupedField.Of([.. group.Ids.Select(id => byId[id])]).Select(field => KeyValuePair.Create(field.Field, (JsonNode?)new JsonObject
            {
                ["value"] = field.Value,
                ["source"] = field.Source,
                ["updated"] = field.Updated?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            }))))]);
        return JsonText.Write(document);
    }

    private static string Word(Kinship kinship) => kinship.ToString().ToLowerInvariant();
}
