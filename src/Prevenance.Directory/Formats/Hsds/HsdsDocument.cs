using System.Text.Json.Nodes;

namespace Prevenance.Directories.Formats.Hsds;

/// <summary>
/// A document of HSDS 3, whatever it is of: a service, an organization with its services, or a service at a location. Its services are read one by one,
/// and it is written again around them.
/// </summary>
public sealed class HsdsDocument
{
    private const string AllServices = "services";
    private const string OneService = "service";
    private const string Organization = "organization";
    private const string Places = "service_at_locations";

    private readonly JsonObject root;

    private HsdsDocument(JsonObject root, IReadOnlyList<JsonObject> services) => (this.root, Services) = (root, services);

    /// <summary>Each of its services as a document of its own, with what the root says of it: the organization, or the place.</summary>
    public IReadOnlyList<JsonObject> Services { get; }

    /// <summary>Those of a file: one, a list, or a page of a list.</summary>
    /// <param name="file">The whole file.</param>
    /// <returns>Nothing where it is no HSDS.</returns>
    public static IReadOnlyList<HsdsDocument> In(JsonNode? file)
    {
        var items = file switch
        {
            JsonArray list => list,
            JsonObject page when page["contents"] is JsonArray contents => contents,
            JsonObject one => [one.DeepClone()],
            _ => [],
        };
        var documents = items.OfType<JsonObject>().ToList();
        return documents.Count > 0 && documents.Count == items.Count && documents.TrueForAll(IsHsds) ? [.. documents.Select(Of)] : [];
    }

    /// <summary>The document with its services as they are written now; nothing where what it says of them can no longer be told apart from a place that must not be found.</summary>
    /// <param name="written">One for each of <see cref="Services"/>, in their order.</param>
    public JsonObject? Around(IReadOnlyList<JsonObject> written)
    {
        if (root[AllServices] is JsonArray)
            return written.Any(service => service[Organization] is null) ? null : WithServices(written);
        return root[OneService] is JsonObject ? AtLocation(written[0]) : written[0];
    }

    /// <summary>data.inclusion calls a service by « nom ».</summary>
    private static bool IsHsds(JsonObject document) =>
        !document.ContainsKey("nom") && (document.ContainsKey("name") || document[AllServices] is JsonArray || document[OneService] is JsonObject);

    private static HsdsDocument Of(JsonObject root)
    {
        if (root[AllServices] is JsonArray services)
        {
            return new HsdsDocument(root, [.. services.OfType<JsonObject>().Select(service => With(service, Organization, Without(root, AllServices)))]);
        }
        return new HsdsDocument(root, root[OneService] is JsonObject one ? [With(one, Places, new JsonArray(Without(root, OneService)))] : [root]);
    }

    private JsonObject WithServices(IReadOnlyList<JsonObject> written)
    {
        var whole = Without(root, AllServices);
        whole[AllServices] = new JsonArray([.. written.Zip(root[AllServices]!.AsArray().OfType<JsonObject>()).Select(pair => pair.Second.ContainsKey(Organization) ? pair.First.DeepClone() : Without(pair.First, Organization))]);
        return whole;
    }

    private JsonObject? AtLocation(JsonObject written)
    {
        if (root[OneService]!.AsObject().ContainsKey(Places))
        {
            var whole = Without(root, OneService);
            whole[OneService] = written.DeepClone();
            return whole;
        }
        if (written[Places] is not JsonArray { Count: 1 } places || places[0] is not JsonObject place || (string?)place["id"] != (string?)root["id"])
            return null;
        return With(place, OneService, Without(written, Places));
    }

    private static JsonObject Without(JsonObject document, string field)
    {
        var rest = document.DeepClone().AsObject();
        rest.Remove(field);
        return rest;
    }

    /// <summary>The same with one more field, unless it has one of that name.</summary>
    private static JsonObject With(JsonObject document, string field, JsonNode value)
    {
        var whole = document.DeepClone().AsObject();
        if (!whole.ContainsKey(field))
            whole[field] = value;
        return whole;
    }
}
