using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Api;

/// <summary>Persons who were left out of a kind of group have one of their own, as in the reference interface.</summary>
public sealed class MissingGroupTests(WebServer server)
{
    [Theory]
    [InlineData("foyers_fiscaux")]
    [InlineData("menages")]
    public async Task A_kind_of_group_that_was_left_out_is_made(string group)
    {
        var whole = JsonNode.Parse(Situation.Alone("{}", """, "rsa": { "2026-07": null }"""))!.AsObject();
        var expected = await Rsa(whole);
        foreach (var left in new[] { null, new JsonObject() })
        {
            var without = whole.DeepClone().AsObject();
            without.Remove(group);
            if (left is not null)
                without[group] = left;
            Assert.Equal(expected, await Rsa(without));
        }
    }

    [Fact]
    public async Task A_person_whose_name_a_group_already_bears_has_one_of_another_name()
    {
        var document = JsonNode.Parse("""
            {
              "individus": { "awa": {}, "bob": {} },
              "familles": { "bob": { "parents": ["awa"], "rsa": { "2026-07": null } } }
            }
            """)!.AsObject();
        using var response = await server.Client.PostAsJsonAsync("/trace", document);
        var trace = await response.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal(["bob", "bob_"], trace!["entitiesDescription"]!["familles"]!.AsArray().Select(id => (string?)id));
        Assert.Equal(["awa", "bob"], trace["entitiesDescription"]!["menages"]!.AsArray().Select(id => (string?)id));
    }

    private async Task<double> Rsa(JsonObject document)
    {
        using var response = await server.Client.PostAsJsonAsync("/calculate", document);
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>();
        return (double)answer!["familles"]!["famille"]!["rsa"]!["2026-07"]!;
    }
}
