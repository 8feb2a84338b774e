using System.Globalization;
using System.Text.Json;
using Prevenance.Directories.Formats.DataInclusion.Fields;

namespace Prevenance.Directories.Catalogues;

/// <summary>The fields that are corrected by a page: how each is typed, and how what it holds is told.</summary>
public static class FieldValue
{
    private const string Separator = ", ";

    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal) { "minimum_age", "maximum_age", "maximum_quotient" };
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "publics", "modes_accueil", "modes_mobilisation", "mobilisable_par", "zone_eligibilite", "languages" };
    private static readonly HashSet<string> Flags = new(StringComparer.Ordinal) { "wheelchair" };

    /// <summary>In the order in which a page shows them.</summary>
    public static IReadOnlyList<string> Offered { get; } =
    [
        "nom", "description", "telephone", "courriel", "contact_nom_prenom", "horaires_accueil", "adresse", "complement_adresse", "code_postal", "zone_eligibilite",
        "publics", "publics_precisions", "minimum_age", "maximum_age", "maximum_quotient", "conditions_acces", "frais", "frais_precisions",
        "modes_accueil", "modes_mobilisation", "mobilisable_par", "mobilisation_precisions", "languages", "wheelchair",
    ];

    /// <summary>Whether several values are typed in it, between commas.</summary>
    public static bool IsList(string field) => Lists.Contains(field);

    /// <summary>Whether it is yes or no.</summary>
    public static bool IsFlag(string field) => Flags.Contains(field);

    /// <summary>What was typed, as the format writes it; null where nothing was.</summary>
    public static JsonElement Typed(string field, string typed)
    {
        var text = typed.Trim();
        return JsonSerializer.SerializeToElement<object?>(text.Length == 0 ? null
            : Lists.Contains(field) ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : Numbers.Contains(field) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : Flags.Contains(field) ? text switch { "oui" or "yes" or "true" => true, "non" or "no" or "false" => false, _ => text }
            : text);
    }

    /// <summary>What a record holds in a field, as people read it and type it; nothing where it holds nothing.</summary>
    internal static string? Told(JsonElement record, string field) => !record.TryGetProperty(field, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => "oui",
        JsonValueKind.False => "non",
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
        JsonValueKind.Object when field == Catalogue.RoomField => RoomWords.Of(OwnFields.RoomOf(value.TryGetProperty("state", out var state) ? state.GetString() : null))?.French,
        JsonValueKind.Array => value.GetArrayLength() == 0 ? null : string.Join(Separator, value.EnumerateArray().Select(item => item.ToString())),
        _ => value.ToString(),
    };
}
