using System.Reflection;
using System.Text.Json.Nodes;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Examples;

/// <summary>An invented household, kept as a document in the field's own form.</summary>
public sealed record Example(string Name, Text Title, Text Story)
{
    /// <summary>The month in which they are told: their facts stop there.</summary>
    public static readonly Month Month = new(2026, 7);

    /// <summary>Reads the household.</summary>
    public JsonObject Read()
    {
        using var document = Assembly.GetExecutingAssembly().GetManifestResourceStream($"examples/{Name}.json")
            ?? throw new InvalidOperationException($"the example '{Name}' has no document");
        return JsonNode.Parse(document)!.AsObject();
    }
}
