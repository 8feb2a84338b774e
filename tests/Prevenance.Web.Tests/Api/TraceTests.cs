using System.Text.Json.Nodes;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Api;

public sealed class TraceTests(WebServer server)
{
    [Fact]
    public async Task Shows_values_dependencies_and_figures_down_to_the_facts()
    {
        var document = """
            {
              "individus": {
                "awa": { "date_naissance": { "ETERNITY": "1990-02-11" } },
                "ali": { "date_naissance": { "ETERNITY": "2015-03-01" } },
                "mia": { "date_naissance": { "ETERNITY": "2018-03-01" } }
              },
              "familles": { "famille": { "parents": ["awa"], "enfants": ["ali", "mia"], "af": { "2025-06": null } } },
              "foyers_fiscaux": { "foyer": { "declarants": ["awa"], "personnes_a_charge": ["ali", "mia"] } },
              "menages": { "menage": { "personne_de_reference": ["awa"], "enfants": ["ali", "mia"] } }
            }
            """;
        var response = await server.Client.PostAsync("/trace", new StringContent(document));
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal("af<2025-06>", (string?)answer["requestedCalculations"]![0]);
        Assert.Equal(["awa", "ali", "mia"], answer["entitiesDescription"]!["individus"]!.AsArray().Select(id => (string?)id));

        var trace = answer["trace"]!.AsObject();
        Assert.Single(trace["af<2025-06>"]!["value"]!.AsArray());
        Assert.Equal(3, trace["date_naissance<ETERNITY>"]!["value"]!.AsArray().Count);
        Assert.Contains(trace, step => step.Value!["parameters"]!.AsObject().Any(parameter => parameter.Key.EndsWith("bmaf<2025-04-01>", StringComparison.Ordinal)));
        Assert.All(trace.SelectMany(step => step.Value!["dependencies"]!.AsArray()), name => Assert.True(trace.ContainsKey((string)name!)));
    }

    [Fact]
    public async Task Says_what_was_taken_for_granted_and_of_which_value_until_it_is_told()
    {
        const string Told = """
            {
              "nationalite": { "ETERNITY": "FR" }, "duree_possession_titre_sejour": { "ETERNITY": 0 }, "residence_continue_annees": { "ETERNITY": 0 },
              "carte_de_resident": { "ETERNITY": false }, "protection_internationale": { "ETERNITY": false },
              "mois_sans_droit_au_sejour": { "ETERNITY": 0 }
            }
            """;
        Assert.Contains("rsa<2026-07>", await BehindResidence("{}"));
        Assert.DoesNotContain("rsa<2026-07>", await BehindResidence(Told, """, "famille_sans_droit_au_sejour": { "ETERNITY": false }"""));
    }

    private async Task<IEnumerable<string?>> BehindResidence(string person, string family = "")
    {
        var response = await server.Client.PostAsync("/trace", new StringContent(Situation.Alone(person, $$""", "rsa": { "2026-07": null }{{family}}""")));
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        var sejour = answer["assumptions"]!.AsArray().FirstOrDefault(assumption => (string?)assumption!["key"] == "sejour");
        var keys = answer["assumptions"]!.AsArray().Select(assumption => (string)assumption!["key"]!);
        Assert.StartsWith(string.Join(", ", keys.Take(20)), response.Headers.GetValues("Prevenance-Assumptions").Single(), StringComparison.Ordinal);
        Assert.All(answer["assumptions"]!.AsArray(), assumption => Assert.NotEmpty((string)assumption!["ask"]!["fr"]!));
        return sejour is null ? [] : sejour["behind"]!.AsArray().Select(name => (string?)name);
    }
}
