using System.Text.Json.Nodes;
using Prevenance.Law;

namespace Prevenance.Web.Api;

internal static class EntityDescriptions
{
    public static JsonObject Of(LegalSystem law) =>
        new(law.Entities.Select(entity => KeyValuePair.Create(entity.Key, (JsonNode?)Describe(entity))));

    private static JsonObject Describe(Entity entity)
    {
        var description = new JsonObject { ["plural"] = entity.Plural, ["description"] = entity.Label.French };
        if (!entity.IsPerson)
            description["roles"] = new JsonObject(entity.Roles.Select(role => KeyValuePair.Create(role.Key, (JsonNode?)Describe(role))));
        return description;
    }

    private static JsonObject Describe(Role role)
    {
        var description = new JsonObject();
        if (role.Plural is { } plural)
            description["plural"] = plural;
        if (role.Max is { } max)
            description["max"] = max;
        return description;
    }
}
