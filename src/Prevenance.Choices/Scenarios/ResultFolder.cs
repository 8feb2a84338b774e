using System.Text.Json;
using Prevenance.Choices.Keeping;

namespace Prevenance.Choices.Scenarios;

/// <summary>Results that are kept to be read side by side later: one file each, by name, which appears whole or not at all.</summary>
/// <param name="path">The folder.</param>
public sealed class ResultFolder(string path)
{
    private const string Ending = ".json";
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
        var kept = result with { Scenario = scenario with { Baseline = baseline with { Population = Path.GetFileName(baseline.Population), Frozen = null } } };
        var part = $"{file}.{Environment.ProcessId}.part";
        File.WriteAllBytes(part, JsonSerializer.SerializeToUtf8Bytes(kept, KeptJson.Options));
        File.Move(part, file, overwrite: true);
        return file;
    }

    /// <summary>What is kept under a name; nothing where nothing is.</summary>
    /// <exception cref="RefusalException">The file is not what was written: it was cut off, or is of another version.</exception>
    public ScenarioResult? Find(string name)
    {
        var file = Path.Combine(path, name + Ending);
        if (!IsName(name) || !File.Exists(file))
            return null;
        try
        {
            return JsonSerializer.Deserialize<ScenarioResult>(File.ReadAllBytes(file), KeptJson.Options) ?? throw new JsonException("nothing");
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException or ArgumentException or RefusalException)
        {
            throw new RefusalException(name, new Text("ce résultat ne se lit pas : le refaire", "this result cannot be read: run it again"));
        }
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && char.IsLetterOrDigit(name[0]) && name.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '.' or '-' or '_');
}
