using System.Security.Cryptography;
using System.Text.Json;
using ParquetSharp;
using Prevenance.Choices.Keeping;

namespace Prevenance.Choices.Scenarios;

/// <summary>Results that are kept to be read side by side later: one file each, by name, which appears whole or not at all.</summary>
/// <param name="path">The folder.</param>
public sealed class ResultFolder(string path)
{
    private const string Ending = ".json";
    private const string StakesEnding = ".stakes.parquet";
    private const int LongestName = 80;

    /// <summary>The folder of the results that an application keeps.</summary>
    /// <param name="data">Where it keeps all else.</param>
    public static ResultFolder In(string data) => new(Path.Combine(data, "scenarios"));

    /// <summary>The names of what is kept, in their order: no order is a preference.</summary>
    public IReadOnlyList<string> Names => Directory.Exists(path)
        ? [.. Directory.EnumerateFiles(path, "*" + Ending).Select(file => Path.GetFileNameWithoutExtension(file)).Where(IsName).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Keeps a result in the place of the one of that name. Paths of the machine where it was run stay there.</summary>
    /// <returns>The file.</returns>
    /// <exception cref="RefusalException">Its name cannot be that of a file.</exception>
    public string Keep(ScenarioResult result)
    {
        var scenario = result.Scenario;
        if (!IsName(scenario.Name))
        {
            throw new RefusalException(scenario.Name, Text.Of(
                $"un résultat est gardé sous un nom de {LongestName} lettres, chiffres, espaces, points, tirets ou soulignés au plus, qui commence par une lettre ou un chiffre",
                $"a result is kept under a name of {LongestName} letters, digits, spaces, dots, hyphens or underscores at most, which begins with a letter or a digit"));
        }
        Directory.CreateDirectory(path);
        var (baseline, file) = (scenario.Baseline, Path.Combine(path, scenario.Name + Ending));
        var kept = result with { Scenario = scenario with { Baseline = baseline with { Population = Path.GetFileName(baseline.Population), Calibrations = [.. baseline.Calibrations.Select(Path.GetFileName).OfType<string>()] } } };
        var (part, bytes) = ($"{file}.{Environment.ProcessId}.part", JsonSerializer.SerializeToUtf8Bytes(kept, KeptJson.Options));
        // First what is at stake, which says whose it is: whoever reads meanwhile finds the result of before, and nothing to tell it again from.
        if (result.Stakes is { } stakes)
        {
            StakesFile.Write(part, stakes, DigestOf(bytes));
            File.Move(part, Path.Combine(path, scenario.Name + StakesEnding), overwrite: true);
        }
        File.WriteAllBytes(part, bytes);
        File.Move(part, file, overwrite: true);
        return file;
    }

    /// <summary>What is kept under a name; nothing where nothing is.</summary>
    /// <exception cref="RefusalException">The file is not what was written: it was cut off, or is of another version.</exception>
    public ScenarioResult? Find(string name) => Read(name, (result, _) => result);

    /// <summary>The same with what is at stake for each household, where the law changes and both were kept together.</summary>
    /// <inheritdoc cref="Find"/>
    public ScenarioResult? FindWithStakes(string name) => Read(name, (result, bytes) =>
        Path.Combine(path, name + StakesEnding) is var stakes && File.Exists(stakes) ? result with { Stakes = StakesFile.Read(stakes, DigestOf(bytes)) } : result);

    private ScenarioResult? Read(string name, Func<ScenarioResult, byte[], ScenarioResult> with)
    {
        var file = Path.Combine(path, name + Ending);
        if (!IsName(name) || !File.Exists(file))
            return null;
        try
        {
            var bytes = File.ReadAllBytes(file);
            return with(JsonSerializer.Deserialize<ScenarioResult>(bytes, KeptJson.Options) ?? throw new JsonException("nothing"), bytes);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException or ArgumentException or RefusalException or ParquetException or KeyNotFoundException)
        {
            throw new RefusalException(name, new Text("ce résultat ne se lit pas : le refaire", "this result cannot be read: run it again"));
        }
    }

    private static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && char.IsLetterOrDigit(name[0]) && name.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '.' or '-' or '_');
}
