using System.Text;
using System.Text.Json.Nodes;
using Prevenance.Law;
using Prevenance.Texts.Files;

namespace Prevenance.Exchange.Cases;

/// <summary>Reads <c>.jsonl</c> files of situations, compressed or not: one object a line with id, period, input and expected.</summary>
public static class SituationsFile
{
    /// <summary>In characters: a household over ten years is a tenth of this.</summary>
    private const int MostLineLength = 4 * 1024 * 1024;

    /// <summary>The cases of a file, read as they are enumerated.</summary>
    /// <exception cref="RefusalException">A line is not a case.</exception>
    public static IEnumerable<PeerCase> Read(string path)
    {
        using var stream = path.EndsWith(".gz", StringComparison.Ordinal) ? ExpandedStream.Open(path) : (Stream)File.OpenRead(path);
        using var reader = new StreamReader(stream);
        var number = 0;
        foreach (var line in BoundedText.Lines(reader, MostLineLength))
        {
            number++;
            if (line.Length > 0)
                yield return ReadLine(line, $"{Path.GetFileName(path)}:{number}");
        }
    }

    private static PeerCase ReadLine(string line, string place)
    {
        try
        {
            var document = StrictJson.Parse(Encoding.UTF8.GetBytes(line))!.AsObject();
            if (!Period.TryParse(document["period"]?.GetValue<string>(), out var period))
                throw new RefusalException(place, new Text("« period » n’est pas une période, comme 2025-06", "period is not a period such as 2025-06"));
            var rules = new ReadingRules { NotesUnknownVariables = true };
            var input = document["input"] as JsonObject ?? throw new RefusalException(place, new Text("il manque « input »", "input is missing"));
            var expected = document["expected"] as JsonObject ?? throw new RefusalException(place, new Text("il manque « expected »", "expected is missing"));
            return new PeerCase($"{place} {document["id"]}", period, input, rules, [.. ExpectedIn(expected)]);
        }
        catch (RefusalException fault) when (fault.Refusals[0].Path.Count == 0)
        {
            throw new RefusalException(place, fault.Reason);
        }
        catch (InvalidOperationException fault)
        {
            throw new RefusalException(place, new Text("attendu : un objet avec id, period, input et expected", $"expected an object with id, period, input and expected ({fault.Message})"));
        }
    }

    private static IEnumerable<ExpectedValue> ExpectedIn(JsonObject expected) =>
        from entity in expected
        from instance in entity.Value!.AsObject()
        from variable in instance.Value!.AsObject()
        from period in variable.Value!.AsObject()
        where period.Value is not null
        select new ExpectedValue(variable.Key, instance.Key, period.Key, period.Value, null);
}
