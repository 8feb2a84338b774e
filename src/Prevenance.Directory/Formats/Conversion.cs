using System.Text.Json.Nodes;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Directories.Formats.Hsds;
using Prevenance.Directories.Publishing;
using Prevenance.Geography;

namespace Prevenance.Directories.Formats;

/// <summary>Writes services in a format, as everybody may read them, with all that is lost on the way: by the format, and by what is for professionals.</summary>
/// <param name="communes">Those of the territory that is served.</param>
public sealed class Conversion(Communes communes)
{
    private static readonly Text NoField = new("pas de champ pour ce que HSDS y dit : laissé de côté", "no field for what HSDS says there: left out");
    private static readonly Text TooLong = new("un document trop long pour que tout ce qui s’y perd soit dit", "a document too long for all that is lost of it to be told");
    private static readonly Text PartIds = new("les identifiants des parties (téléphones, langues, horaires…) : laissés de côté", "the identifiers of parts (phones, languages, schedules…): left out");

    /// <summary>In signs: each part that is taken away has the whole written again.</summary>
    private const int LongestWhole = 100_000;

    private readonly HsdsReader reader = new(communes);
    private readonly HsdsWriter writer = new(communes);

    /// <summary>The records of data.inclusion v1 of a service, one for each of its places.</summary>
    public (IReadOnlyList<JsonObject> Records, IReadOnlyList<Loss> Losses) ToDataInclusion(Service service)
    {
        var view = PublicView.Of(service);
        var (records, losses) = ServiceWriter.Write(view);
        return (records, [.. Kept(service), .. losses, .. view.Document is { } document && records.Count > 0 ? Unsaid(document, losses) : []]);
    }

    /// <summary>The document of HSDS 3 of a service.</summary>
    public (JsonObject Document, IReadOnlyList<Loss> Losses) ToHsds(Service service)
    {
        var (document, losses) = writer.Write(PublicView.Of(service));
        return (document, [.. Kept(service), .. losses]);
    }

    /// <summary>What is not for everybody.</summary>
    private static IEnumerable<Loss> Kept(Service service)
    {
        if (service.IsSensitive)
        {
            yield return new Loss(service.Id, "adresse", new Text("un lieu qui ne doit pas être trouvé : ce qui y mène est laissé de côté", "a place that must not be found: what leads there is left out"));
            yield break;
        }
        if (service.Contact is not null)
            yield return new Loss(service.Id, "contact_nom_prenom", new Text("pour les professionnels : laissé de côté", "for professionals: left out"));
        if (service.Mails.Any(mail => mail.IsPrivate))
            yield return new Loss(service.Id, "courriel", new Text("semble être l’adresse d’une personne, pour les professionnels : laissée de côté", "looks like somebody's own address, for professionals: left out"));
    }

    /// <summary>
    /// Each part of a document of HSDS that changes nothing of what is written: found by taking it away, so that no list of what is read is kept beside
    /// what reads. Where a whole part changes nothing, it is told once.
    /// </summary>
    internal List<Loss> Unsaid(JsonObject document, IReadOnlyList<Loss> told)
    {
        if (document.ToJsonString().Length > LongestWhole)
            return [new Loss(reader.Read(document).Id, "", TooLong)];
        var (whole, written) = (document.DeepClone().AsObject(), Written(document));
        var (paths, id) = (new List<string>(), reader.Read(document).Id);
        Look(whole, "");
        var lost = paths.Distinct().Where(path => told.All(loss => loss.Field != path.Split('.')[0])).ToList();
        var ids = lost.RemoveAll(path => path.EndsWith(".id", StringComparison.Ordinal));
        return [.. lost.Select(path => new Loss(id, path, NoField)), .. ids > 0 ? [new Loss(id, "id", PartIds)] : Array.Empty<Loss>()];

        void Look(JsonObject part, string above)
        {
            foreach (var name in part.Select(field => field.Key).Where(name => !IsPlain(name, part[name])).ToList())
            {
                var (value, path) = (part[name], above.Length == 0 ? name : $"{above}.{name}");
                part.Remove(name);
                if (Written(whole) == written)
                    paths.Add(path);
                part[name] = value;
                if (paths.Count > 0 && paths[^1] == path)
                    continue;
                foreach (var inner in value is JsonArray list ? list.OfType<JsonObject>() : value is JsonObject one ? [one] : [])
                    Look(inner, path);
            }
        }
    }

    /// <summary>Whether a field says nothing that a record without it would not: that the service is given, as all are that are written.</summary>
    private static bool IsPlain(string name, JsonNode? value) => value is null || (name == "status" && value is JsonValue status && status.TryGetValue<string>(out var word) && word == "active");

    /// <summary>All that is written of a document; nothing where it is none any more.</summary>
    private string? Written(JsonObject document)
    {
        try
        {
            var (records, losses) = ServiceWriter.Write(reader.Read(document));
            return new JsonArray([.. records]).ToJsonString() + string.Join('\n', losses);
        }
        catch (RefusalException)
        {
            return null;
        }
    }
}
