using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Geography;

namespace Prevenance.Directories.Formats.FranceServices;

/// <summary>A line of the table of France services as a record of data.inclusion: what is the same of them all stands here, by their national charter.</summary>
/// <param name="published">When the table was published; nothing where nobody said.</param>
internal sealed class LineRecord(DateOnly? published)
{
    /// <summary>By what its records are told from those of other sources.</summary>
    public const string Source = "france-services";

    private const string Offer = "Espace France services : un accueil où l’on est aidé, sans frais, dans ses démarches administratives et numériques.";
    private const string Itinerant = "Itinérant : l’adresse est celle d’attache ; demandez où il s’arrête, et quand.";

    private static readonly string[] Themes =
    [
        "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives", "numerique--acceder-a-des-services-en-ligne",
    ];

    /// <summary>The identifier of a line's service.</summary>
    public static string IdOf(string id) => $"{Source}--{id}";

    /// <param name="line">The line, from one.</param>
    /// <param name="cell">What it holds in a column; empty where it holds nothing.</param>
    public WrittenRecord Of(int line, Func<string, string> cell)
    {
        var (isItinerant, remark) = (IsItinerant(cell), Filled(cell("commentaire")));
        var id = Filled(cell(FranceServicesTable.Id)) is { } own ? IdOf(own) : null;
        var beside = string.Join(' ', new[] { remark, isItinerant ? Itinerant : null }.OfType<string>()) is { Length: > 0 } said ? said : null;
        var days = FranceServicesTable.OpeningDays.Select(day => cell(day)).ToList();
        // Whoever goes from place to place may be anywhere on any day: none is closed for certain.
        var hours = WeekHours.Write(days, beside);
        var record = new JsonObject
        {
            ["source"] = Source,
            ["structure_id"] = id,
            ["id"] = id,
            ["nom"] = Filled(cell(FranceServicesTable.Name)),
            ["description"] = beside is null ? Offer : $"{Offer} {beside}",
            ["date_maj"] = published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["type"] = "accompagnement",
            ["thematiques"] = List(Themes),
            ["frais"] = "gratuit",
            ["publics"] = List("tous-publics"),
            ["modes_accueil"] = List("en-presentiel"),
            ["modes_mobilisation"] = List([.. Ways(cell, canComeIn: beside is null)]),
            ["mobilisable_par"] = List("usagers", "professionnels"),
            ["telephone"] = Filled(cell("telephone")),
            ["courriel"] = Filled(cell("mail")),
            ["adresse"] = Filled(cell("adresse")),
            ["complement_adresse"] = Filled(cell("complement_adresse")),
            ["code_postal"] = Filled(cell("code_postal")),
            ["code_insee"] = Filled(cell(FranceServicesTable.Commune)),
            ["commune"] = Filled(cell("lib_com")),
            ["latitude"] = isItinerant ? null : Degrees(cell(FranceServicesTable.Latitude)),
            ["longitude"] = isItinerant ? null : Degrees(cell(FranceServicesTable.Longitude)),
            ["horaires_accueil"] = hours is not null && isItinerant ? $"Mo-Su \"{Itinerant}\"; {hours}" : hours,
            ["publication"] = new JsonObject { ["publisher"] = FranceServicesTable.Publisher, ["licence"] = FranceServicesTable.Licence },
        };
        return new WrittenRecord(line, JsonSerializer.SerializeToElement(record)) { Notes = [.. Notes(days, beside, isItinerant)] };
    }

    private static IEnumerable<RecordNote> Notes(List<string> days, string? beside, bool isItinerant)
    {
        foreach (var (rank, hours) in days.Index().Where(day => day.Item.Length > 0 && !WeekHours.IsRead(day.Item)))
            yield return new RecordNote(FranceServicesTable.OpeningDays[rank], NoteKind.Lost, Text.Of($"« {hours} » ne se lit pas comme des heures : ce jour est à vérifier, montré comme écrit", $"'{hours}' cannot be read as hours: this day is to check, shown as written"));
        if (isItinerant)
            yield return new RecordNote("itinerance", NoteKind.Lost, new Text("itinérant : la position d’attache n’est pas un lieu où l’on vient, elle est laissée de côté", "itinerant: the position of its base is no place to come to, it is left out"));
        if (beside is not null && days.Exists(hours => hours.Length > 0))
            yield return new RecordNote("commentaire", NoteKind.Noted, Text.Of($"« {beside} » : les heures sont à vérifier", $"'{beside}': its hours are to check"));
    }

    private static IEnumerable<string> Ways(Func<string, string> cell, bool canComeIn) =>
        new[] { ("se-presenter", canComeIn), ("telephoner", cell("telephone").Length > 0), ("envoyer-un-courriel", cell("mail").Length > 0) }.Where(way => way.Item2).Select(way => way.Item1);

    private static bool IsItinerant(Func<string, string> cell) =>
        cell("itinerance").Equals("oui", StringComparison.OrdinalIgnoreCase) || cell("format_fs_anct").Equals("mobile", StringComparison.OrdinalIgnoreCase);

    /// <summary>A number where there is one; what is none stays as it is, for who reads the record to tell.</summary>
    private static JsonNode? Degrees(string cell) =>
        double.TryParse(cell.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : Filled(cell);

    private static string? Filled(string cell) => cell.Length > 0 ? cell : null;

    private static JsonArray List(params IReadOnlyList<string> values) => [.. values.Select(value => (JsonNode)value)];
}
