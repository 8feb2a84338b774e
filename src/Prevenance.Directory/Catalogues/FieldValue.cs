using System.Globalization;
using System.Text.Json;
using Prevenance.Directories.Formats.DataInclusion.Fields;

namespace Prevenance.Directories.Catalogues;

/// <summary>The fields that are corrected by a page: how each is typed, and what it holds. Its codes are for files: pages have words for them.</summary>
public static class FieldValue
{
    /// <summary>What stands for yes and no.</summary>
    public const string Yes = "oui", No = "non";

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

    /// <summary>The codes that a field takes, where it takes nothing else; none where words are typed.</summary>
    public static IReadOnlyList<string> CodesOf(string field) => Flags.Contains(field) ? [Yes, No] : Vocabulary.Lists(field) ? [.. Vocabulary.Of(field)] : [];

    /// <summary>What a field holds, one by one.</summary>
    /// <param name="field">The field.</param>
    /// <param name="told">As <see cref="CardField"/> tells it, or as it was typed.</param>
    public static IReadOnlyList<string> Each(string field, string told) => Lists.Contains(field) ? told.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [told];

    /// <summary>What was typed, as the format writes it; null where nothing was.</summary>
    public static JsonElement Typed(string field, string typed)
    {
        var text = typed.Trim();
        return JsonSerializer.SerializeToElement<object?>(text.Length == 0 ? null
            : Lists.Contains(field) ? Each(field, text)
            : Numbers.Contains(field) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : Flags.Contains(field) ? text switch { Yes or "yes" or "true" => true, No or "no" or "false" => false, _ => text }
            : text);
    }

    /// <summary>What a record holds in a field, in codes where it has any, between commas; nothing where it holds nothing. Of room, its name among <see cref="Room"/>.</summary>
    internal static string? Told(JsonElement record, string field) => !record.TryGetProperty(field, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => Yes,
        JsonValueKind.False => No,
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
        JsonValueKind.Object when field == Catalogue.RoomField => OwnFields.RoomOf(value.TryGetProperty("state", out var state) ? state.GetString() : null) is var room and not Room.Unknown ? room.ToString() : null,
        JsonValueKind.Array => value.GetArrayLength() == 0 ? null : string.Join(Separator, value.EnumerateArray().Select(item => item.ToString())),
        _ => value.ToString(),
    };
}
