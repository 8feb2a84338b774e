using System.Globalization;
using System.Text.Json.Nodes;
using Prevenance.Directories.Catalogues;
using Prevenance.Geography;
using Prevenance.Texts.Files;

namespace Prevenance.Web.Pages.Demonstration.Invented;

/// <summary>The services of the demonstration: none exists. They are taken in as a source's are, from a file in the national format.</summary>
internal sealed class InventedServices(Communes communes, CatalogueImport import)
{
    private const string Source = "demonstration";

    /// <summary>Another file that knows some of the same services.</summary>
    private const string OtherSource = "demonstration-autre";
    private const string WholeMetropole = "200046977";

    private const int MetresOfADegree = 111_000;
    private const int MetresAround = 600;

    private static readonly string[] Fields = ["count", "name", "description", "kind", "themes", "publics", "area", "fees", "ways", "by", "hours", "condition", "ages"];
    private static readonly string[][] Spoken = [["fr"], ["fr", "ar"], ["fr", "en"], ["fr", "tr", "ar"], ["fr", "lsf"], []];

    /// <summary>Of those that both files know.</summary>
    private static readonly int[] Twice = [3, 26, 51];

    /// <summary>The identifier of one, by its number from 1.</summary>
    public static string Id(int number) => $"{Source}--{number}";

    /// <summary>Writes them for a day and takes them; then a second file, some of whose services are the same.</summary>
    public async Task Fill(DateOnly today, CancellationToken stop)
    {
        var records = Records(today).ToList();
        await Take(records, today, stop);
        await Take([.. Twice.Select(number => InOther(records[number - 1], number))], today, stop);
    }

    private async Task Take(IReadOnlyList<JsonObject> records, DateOnly today, CancellationToken stop)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(path, records.Select(record => record.ToJsonString()), stop);
            await import.Take(path, today, stop: stop);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static JsonObject InOther(JsonObject record, int number)
    {
        var other = record.DeepClone().AsObject();
        (other["source"], other["id"], other["structure_id"], other["capacity"]) = (OtherSource, $"{OtherSource}--{number}", $"{OtherSource}--s{number}", null);
        return other;
    }

    private IEnumerable<JsonObject> Records(DateOnly today)
    {
        // Where more people live there is more of everything.
        var (places, number) = (communes.WherePeopleLive.OrderByDescending(commune => commune.Population).ToList(), 0);
        foreach (var (rank, line) in CsvLines.Read(DemonstrationFiles.Services, Fields, []).Index())
        {
            for (var given = 0; given < int.Parse(line["count"], CultureInfo.InvariantCulture); given++)
            {
                var place = places[(rank % 4 + given) % places.Count];
                yield return Record(++number, line, place, new Dice(5000 + number), today);
            }
        }
    }

    private static JsonObject Record(int number, CsvLine line, Commune place, Dice dice, DateOnly today)
    {
        var ages = line["ages"].Split('~');
        var record = new JsonObject
        {
            ["source"] = Source,
            ["structure_id"] = $"{Source}--s{number}",
            ["id"] = Id(number),
            ["nom"] = line["name"].Replace("{place}", place.Name.French, StringComparison.Ordinal),
            ["description"] = $"{line["description"]} Ce service est inventé pour la démonstration : il n’existe pas.",
            ["date_maj"] = Day(today.AddDays(-dice.Below(dice.Below(6) == 0 ? 700 : 160))),
            ["type"] = line["kind"],
            ["thematiques"] = List(line["themes"]),
            ["publics"] = List(line["publics"]),
            ["frais"] = line["fees"],
            ["frais_precisions"] = line["fees"] == "payant" ? "une petite participation" : null,
            ["modes_accueil"] = new JsonArray("en-presentiel"),
            ["modes_mobilisation"] = List(line["ways"]),
            ["mobilisable_par"] = List(line["by"]),
            ["adresse"] = $"{1 + dice.Below(60)} rue Inventée",
            ["code_postal"] = place.PostalCodes[0],
            ["code_insee"] = place.Code,
            ["commune"] = place.Name.French,
            ["latitude"] = Math.Round(place.Middle.Latitude + Away(dice), 5),
            ["longitude"] = Math.Round(place.Middle.Longitude + Away(dice), 5),
            ["zone_eligibilite"] = new JsonArray(line["area"] switch { "commune" => place.Code, "metropole" => WholeMetropole, var code => code }),
            // Numbers that are given to nobody.
            ["telephone"] = $"04 65 71 {dice.Below(100):00} {dice.Below(100):00}",
            ["courriel"] = $"service{number}@example.org",
            ["horaires_accueil"] = line["hours"],
            ["conditions_acces"] = line["condition"] is { Length: > 0 } condition ? condition : null,
            ["languages"] = new JsonArray([.. dice.Pick(Spoken).Select(language => (JsonNode)language)]),
            ["wheelchair"] = dice.Below(4) switch { 0 => null, 1 => false, _ => true },
            ["capacity"] = Capacity(dice, today),
        };
        if (ages is [var least, var most])
        {
            record["minimum_age"] = least.Length > 0 ? int.Parse(least, CultureInfo.InvariantCulture) : null;
            record["maximum_age"] = most.Length > 0 ? int.Parse(most, CultureInfo.InvariantCulture) : null;
        }
        return record;
    }

    private static JsonObject? Capacity(Dice dice, DateOnly today) => dice.Below(8) switch
    {
        0 => new JsonObject { ["state"] = "waiting-list", ["said"] = Day(today.AddDays(-dice.Below(20))) },
        1 => new JsonObject { ["state"] = "on-hold", ["said"] = Day(today.AddDays(-dice.Below(20))), ["until"] = Day(today.AddDays(20 + dice.Below(40))) },
        2 or 3 => new JsonObject { ["state"] = "open", ["said"] = Day(today.AddDays(-dice.Below(25))) },
        _ => null,
    };

    private static string Day(DateOnly day) => DayText.Iso(day);

    private static double Away(Dice dice) => (double)dice.Around(0, MetresAround) / MetresOfADegree;

    private static JsonArray List(string values) => [.. values.Split('|').Select(value => (JsonNode)value)];
}
