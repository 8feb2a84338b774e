using System.Text.Json;

namespace Prevenance.Directories.Formats.DataInclusion;

/// <summary>
/// Whether a record can be read through and through: what is not in UTF-8, an escape that is half a character, and a name that is given twice are noticed
/// by a parser only when somebody reads them.
/// </summary>
internal static class RecordText
{
    private static readonly Text NoText = new("un de ses textes n’est pas en UTF-8, ou s’arrête au milieu d’un caractère", "one of its texts is not in UTF-8, or stops in the middle of a character");

    /// <summary>What is wrong; nothing where all of it can be read.</summary>
    public static Text? FaultOf(JsonElement record)
    {
        try
        {
            return NameGivenTwice(record) is { } name ? Text.Of($"le nom « {name} » y est donné deux fois", $"the name '{name}' is given twice in it") : null;
        }
        catch (InvalidOperationException)
        {
            return NoText;
        }
    }

    /// <summary>Reads each text and each name on the way.</summary>
    /// <exception cref="InvalidOperationException">One of them is no text.</exception>
    private static string? NameGivenTwice(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                value.GetString();
                return null;
            case JsonValueKind.Array:
                return value.EnumerateArray().Select(NameGivenTwice).FirstOrDefault(name => name is not null);
            case JsonValueKind.Object:
                var names = new HashSet<string>(StringComparer.Ordinal);
                return value.EnumerateObject().Select(property => names.Add(property.Name) ? NameGivenTwice(property.Value) : property.Name).FirstOrDefault(name => name is not null);
            default:
                return null;
        }
    }
}
