using System.Globalization;
using System.Text.Json.Nodes;

namespace Prevenance.Directories.Formats.DataInclusion;

/// <summary>Writes services as data.inclusion v1: one record a place, since each place has its own area.</summary>
public static class ServiceWriter
{
    /// <summary>The records of a service as everybody may read it, and what they cannot say.</summary>
    /// <param name="service">A service as <see cref="Publishing.PublicView"/> gives it.</param>
    public static (IReadOnlyList<JsonObject> Records, IReadOnlyList<Loss> Losses) Write(Service service)
    {
        var losses = Losses.Of(service);
        if (service.Freshness.Updated is not { } updated)
            return ([], [new Loss(service.Id, "date_maj", new Text("sans date de mise à jour, le format ne prend pas le service : laissé de côté", "without a date of update the format does not take the service: left out"))]);
        var places = service.Places.Count > 0 ? service.Places : [new ServicePlace(null, AreaServed.Unsaid, Hours.OpeningHours.Read(null))];
        return ([.. places.Select((place, rank) => Record(service, place, places.Count > 1 ? $"{service.Id}--{place.Id ?? $"{rank + 1}"}" : service.Id, updated))], losses);
    }

    private static JsonObject Record(Service service, ServicePlace place, string id, DateOnly updated)
    {
        var location = place.Location;
        var record = new JsonObject
        {
            ["source"] = service.Source,
            ["structure_id"] = service.StructureId ?? service.Id,
            ["id"] = id,
            ["nom"] = service.Name,
            ["description"] = service.Description,
            ["date_maj"] = updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["type"] = service.Kind,
            ["thematiques"] = List(service.Themes),
            ["frais"] = service.Fees.Kind switch { FeeKind.Free => "gratuit", FeeKind.Paid => "payant", _ => null },
            ["frais_precisions"] = service.Fees.Note,
            ["publics"] = List(service.Audience.IsContradictory ? service.Audience.Narrowing : service.Audience.Publics),
            ["publics_precisions"] = Precisions(service),
            ["conditions_acces"] = service.Audience.Condition,
            ["modes_accueil"] = List(Modes(service.Reception)),
            ["modes_mobilisation"] = List(service.Mobilisation.Ways),
            ["mobilisable_par"] = List(service.Mobilisation.By),
            ["mobilisation_precisions"] = service.Mobilisation.Note,
            ["lien_mobilisation"] = Address(service.Mobilisation.Link),
            ["lien_source"] = Address(service.Page),
            ["telephone"] = service.Telephones is [var first, ..] ? first : null,
            ["courriel"] = service.Mails.FirstOrDefault(mail => !mail.IsPrivate)?.Address,
            ["nombre_semaines"] = service.Weeks is { } weeks ? (int)weeks : null,
            ["volume_horaire_hebdomadaire"] = service.HoursAWeek,
            ["adresse"] = location?.Address,
            ["complement_adresse"] = location?.Complement,
            ["code_postal"] = location?.PostalCode,
            ["code_insee"] = location?.CommuneCode,
            ["commune"] = location?.City,
            ["longitude"] = location?.Position?.Longitude,
            ["latitude"] = location?.Position?.Latitude,
            ["zone_eligibilite"] = List(place.Area.Codes),
            ["horaires_accueil"] = place.Hours.Text.Length > 0 ? place.Hours.Text : null,
        };
        foreach (var silent in record.Where(field => field.Value is null).Select(field => field.Key).ToList())
            record.Remove(silent);
        return record;
    }

    private static JsonArray? List(IReadOnlyList<string> values) => values.Count == 0 ? null : [.. values.Select(value => (JsonNode)value)];

    private static string[] Modes(Reception reception) =>
        [.. new[] { (Reception.OnSite, "en-presentiel"), (Reception.Remote, "a-distance") }.Where(mode => reception.HasFlag(mode.Item1)).Select(mode => mode.Item2)];

    private static string? Address(Link? link) => link is { IsClickable: true } ? link.Address : null;

    /// <summary>What the format has no field for, in words.</summary>
    private static string? Precisions(Service service)
    {
        var said = new[] { service.Audience.Note, Ages(service.Audience), Quotient(service.Audience), Languages(service), Room(service.Capacity) }.OfType<string>().ToList();
        return said.Count == 0 ? null : string.Join(" ", said);
    }

    private static string? Ages(Audience audience) => (audience.MinimumAge, audience.MaximumAge) switch
    {
        ({ } from, { } to) => $"De {from} à {to} ans.",
        ({ } from, null) => $"À partir de {from} ans.",
        (null, { } to) => $"Jusqu’à {to} ans.",
        _ => null,
    };

    private static string? Quotient(Audience audience) => audience.MaximumQuotient is { } most ? $"Quotient familial : {most} € au plus." : null;

    private static string? Languages(Service service) => service.Languages.Count == 0 ? null : $"Langues : {string.Join(", ", service.Languages)}.";

    private static string? Room(Capacity? capacity) => capacity switch
    {
        null => null,
        { Available: { } available, SaidOn: { } said } => $"Places libres : {available}{(capacity.Maximum is { } most ? $" sur {most}" : "")}, au {said:dd/MM/yyyy}.",
        { Room: Directories.Room.OnHold, Until: { } until } => $"En pause jusqu’au {until:dd/MM/yyyy}.",
        _ => null,
    };
}
