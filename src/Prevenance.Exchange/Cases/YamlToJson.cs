using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Exchange.Cases;

/// <summary>Turns YAML into JSON nodes, so that situations are read by one reader whatever they are written in.</summary>
internal static class YamlToJson
{
    public static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode mapping => ConvertMapping(mapping),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => ConvertPlain(plain.Value ?? ""),
        YamlScalarNode quoted => JsonValue.Create(quoted.Value),
        _ => throw new YamlException(node.Start, node.End, "unexpected kind of node"),
    };

    private static JsonObject ConvertMapping(YamlMappingNode mapping)
    {
        var result = new JsonObject();
        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? throw new YamlException(key.Start, key.End, "a key must be a text");
            result[name] = Convert(value);
        }
        return result;
    }

    private static JsonValue? ConvertPlain(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return null;
            case "true" or "True" or "TRUE" or "yes" or "Yes":
                return JsonValue.Create(true);
            case "false" or "False" or "FALSE" or "no" or "No":
                return JsonValue.Create(false);
        }
        // A number that begins with a zero is a commune's code, not a quantity.
        var isCode = text.Length > 1 && text[0] == '0' && text.All(char.IsAsciiDigit);
        var plainNumber = text.Replace("_", "", StringComparison.Ordinal);
        return !isCode && double.TryParse(plainNumber, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? JsonValue.Create(number)
            : JsonValue.Create(text);
    }
}
