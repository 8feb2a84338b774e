using System.Reflection;
using System.Text.Json.Nodes;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Examples;

/// <summary>An invented household, kept as a document in the field's own form beside its month.</summary>
public sealed record Example(string Name, Text Title, Text Story)
{
    /// <summary>Reads the household and the month for which it is told.</summary>
    public (JsonObject Situation, Month Month) Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"examples/{Name}.json")
            ?? throw new InvalidOperationException($"the example '{Name}' has no document");
        var document = JsonNode.Parse(stream)!.AsObject();
        if (!Month.TryParse(document["period"]?.GetValue<string>(), out var month))
            throw new InvalidOperationException($"the example '{Name}' has no month");

        return (document["input"]!.AsObject(), month);
    }
}
