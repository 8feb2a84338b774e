using System.Text.Json.Nodes;
using Prevenance.Exchange.Cases;
using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Exchange;

/// <summary>Reads one situation from a file that a person keeps: the JSON of the web API, or a YAML test.</summary>
public static class SituationFile
{
    private const long MostBytes = 4 * 1024 * 1024;

    /// <returns>The situation, and the month that the file speaks of last.</returns>
    /// <param name="path">The file.</param>
    /// <param name="law">The law that names what it says.</param>
    /// <param name="otherwise">The month that is asked, which is that of a file that speaks of none.</param>
    /// <exception cref="RefusalException">The file is absent, too long, or in no known form.</exception>
    /// <exception cref="RefusalException">What it says is not a situation.</exception>
    public static (Situation Situation, Month Month) Read(string path, LegalSystem law, Month? otherwise = null)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            throw new RefusalException(path, new Text("ce fichier n’existe pas", "there is no such file"));
        if (file.Length > MostBytes)
            throw new RefusalException(path, Text.Of(
                $"une situation pèse au plus {MostBytes / 1024 / 1024} Mo ; ce fichier en a {file.Length / 1024 / 1024}",
                $"a situation is at most {MostBytes / 1024 / 1024} MB long; this file has {file.Length / 1024 / 1024} MB"));
        return file.Extension is ".yaml" or ".yml" ? ReadYaml(path, law) : ReadJson(path, law, otherwise);
    }

    private static (Situation, Month) ReadYaml(string path, LegalSystem law)
    {
        using var text = File.OpenText(path);
        var tests = YamlTestFile.Read(text, path, law);
        if (tests.Count == 0)
            throw new RefusalException(path, new Text("attendu : un test avec « period » et « input »", "expected a test with a period and an input"));
        return (SituationReader.Read(law, tests[0].Input, tests[0].Rules).Situation, tests[0].Period.Start);
    }

    private static (Situation, Month) ReadJson(string path, LegalSystem law, Month? otherwise)
    {
        var situation = SituationReader.Read(law, ParseObject(path), ReadingRules.Strict with { Asked = otherwise }).Situation;
        return (situation, situation.LastMonth ?? otherwise ?? throw new RefusalException(path, new Text(
            "aucune valeur n’est donnée pour un mois : nommez-en un avec --month", "no value is given for a month: name one with --month")));
    }

    private static JsonObject ParseObject(string path)
    {
        try
        {
            return StrictJson.Parse(File.ReadAllBytes(path)) as JsonObject
                ?? throw new RefusalException(path, new Text(
                    "attendu : un objet JSON avec individus, familles, foyers_fiscaux et menages",
                    "expected a JSON object with individus, familles, foyers_fiscaux and menages"));
        }
        catch (RefusalException fault) when (fault.Refusals[0].Path.Count == 0)
        {
            throw new RefusalException(path, fault.Reason);
        }
    }
}
