using System.Text.Json;
using System.Text.Json.Nodes;

namespace Prevenance.Exchange.Cases;

/// <summary>The margins of a test: one number for all its values, or one by variable with a default.</summary>
internal sealed class Margins(JsonNode? absolute, JsonNode? relative)
{
    public Margin? Of(string variable)
    {
        var (a, r) = (Read(absolute, variable), Read(relative, variable));
        return a is null && r is null ? null : new Margin(a, r);
    }

    private static double? Read(JsonNode? node, string variable) => node switch
    {
        null => null,
        JsonObject byVariable => Read(byVariable[variable] ?? byVariable["default"], variable),
        _ when node.GetValueKind() == JsonValueKind.Number => node.GetValue<double>(),
        _ => null,
    };
}
