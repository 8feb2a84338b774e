using Prevenance.Territory.Statistics;
using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Choices.Scenarios;

/// <summary>Reads what a scenario is compared with, from the scenario or from the file that it names by a word.</summary>
internal static class BaselineReader
{
    /// <summary>Under which key of the scenario.</summary>
    public const string Key = "baseline";

    private const string Ending = ".baseline.yaml";
    private const int UsualHouseholds = 5_000;
    private const int UsualSeed = 2026;

    /// <summary>How many households may be drawn.</summary>
    private static readonly Interval Drawn = new(1, 200_000);

    private static readonly Text Expected = new(
        "baseline : attendu les foyers que l’on compare, comme { households: 5000, seed: 2026 } ou { population: DOSSIER }, avec hash une fois la base figée, ou le mot d’un fichier MOT.baseline.yaml",
        "baseline: expected the households that are compared, such as { households: 5000, seed: 2026 } or { population: FOLDER }, with hash once the baseline is frozen, or the word of a file WORD.baseline.yaml");

    private static readonly Text How = new(
        "l’écrire avec baseline (ce mot), households et seed ou population, et hash, que donne scenario show",
        "write it with baseline (this word), households and seed or population, and hash, which scenario show tells");

    /// <returns>The baseline, and where its own file says each thing where it has one.</returns>
    /// <exception cref="RefusalException">It is missing or written wrongly, or no file beside the scenario has this name.</exception>
    public static (ScenarioBaseline Baseline, YamlPlaces? Places) Read(string path, YamlMap scenario)
    {
        if (scenario.Require(Key) is not YamlScalarNode word)
            return (Of(path, scenario.Map(Key, Expected)), null);
        var file = NamedBeside.Find(scenario, word, path, Ending, How);
        try
        {
            using var text = File.OpenText(file);
            var map = YamlMap.Parse(file, text, Expected);
            map.Key(Key, file, Ending);
            return (Of(file, map), map.Places);
        }
        catch (RefusalException refusal)
        {
            throw scenario.PlaceOf(word).Fault(refusal);
        }
    }

    private static ScenarioBaseline Of(string path, YamlMap map)
    {
        var households = map.Find("households") is null ? UsualHouseholds : map.Whole("households", Drawn);
        var others = map.Find("calibrations");
        var baseline = new ScenarioBaseline(
            map.Find("population") is { } people ? Folder(people) : null, households, map.OptionalCount("seed") ?? UsualSeed, Frozen(map),
            others is null ? [] : [.. map.SomeOf(others).Select(Folder)]);
        map.RefuseOtherKeys();
        if (baseline.Population is not null && (map.Find("households") ?? map.Find("seed")) is { } drawn)
        {
            throw map.Fault(
                drawn,
                "des foyers sont lus (population) ou tirés (households, seed), et non les deux : retirer l’un",
                "households are read (population) or drawn (households, seed), and not both: take one out");
        }
        return others is null || baseline.Population is not null ? baseline : throw map.Fault(
            others,
            "calibrations : d’autres calages de la population, qui manque (population)",
            "calibrations: other calibrations of the population, which is missing (population)");

        string Folder(YamlNode named) => Path.Combine(Path.GetDirectoryName(path) ?? "", map.TextIn(named)) is var folder && Directory.Exists(folder) ? folder : throw map.Fault(
            named,
            $"« {named} » n’est pas un dossier qui est là : écrire celui d’une population, à partir du dossier de ce fichier",
            $"'{named}' is no folder that is there: write that of a population, from the folder of this file");
    }

    private static Dictionary<string, string> Frozen(YamlMap map)
    {
        if (map.Find(BaselineHash.Key) is not YamlMappingNode parts)
            return map.OptionalText(BaselineHash.Key) is { } whole ? new(StringComparer.Ordinal) { [BaselineHash.All] = whole } : [];
        var inner = map.Inner(parts, Expected);
        var frozen = BaselineHash.PartKeys.Where(part => inner.Find(part) is not null).ToDictionary(part => part, inner.Text, StringComparer.Ordinal);
        inner.RefuseOtherKeys();
        return frozen;
    }
}
