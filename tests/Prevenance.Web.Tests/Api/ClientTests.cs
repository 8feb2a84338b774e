using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Api;

/// <summary>
/// Requests in the shapes that the field's own applications are known to send, about invented people: the answer is the same
/// document, with a value of its kind in place of each <c>null</c>.
/// </summary>
public sealed class ClientTests(WebServer server)
{
    private static readonly IEnumerable<int> LastTwelveMonths = Enumerable.Range(-12, 12);

    /// <summary>A simulator for the young, as aides-jeunes asks: one month, many rights, groups named "_", empty roles, names of variables that may be unknown.</summary>
    private static readonly string ManyRights = $$"""
        {
          "individus": {
            "demandeur": {
              "date_naissance": { "2026-06": "2003-02-11" }, "nationalite": { "2026-06": "FR" }, "activite": { "2026-06": "etudiant" }, "etudiant": { "2026-06": true },
              "statut_marital": { "2026-06": "celibataire" }, "salaire_net": {{Months(LastTwelveMonths, "412.5")}}, "salaire_imposable": {{Months(LastTwelveMonths, "430")}},
              "handicap": { "2026-06": false }, "invente_par_un_autre": { "2026-06": null, "2025": 3 },
              "aah": { "2026-06": null }, "asi": { "2026-06": null }, "age": { "2026-06": null }
            },
            "enfant_0": { "date_naissance": { "2026-06": "2024-01-30" }, "garde_alternee": { "2026-06": false }, "scolarite": { "2026-06": "inconnue" } }
          },
          "familles": { "_": { "parents": ["demandeur"], "enfants": ["enfant_0"], "af": { "2026-06": null }, "cf": { "2026-06": null }, "asf": { "2026-06": null },
            "rsa": { "2026-06": null }, "ppa": { "2026-06": null }, "aide_logement": { "2026-06": null }, "paje_base": { "2026-06": null }, "ars": { "2026": null } } },
          "foyers_fiscaux": { "_": { "declarants": ["demandeur"], "personnes_a_charge": ["enfant_0"], "rfr": { "2024": 4100 } } },
          "menages": { "_": { "personne_de_reference": ["demandeur"], "conjoint": [], "enfants": ["enfant_0"], "depcom": { "2026-06": "69266" }, "loyer": { "2026-06": 480 },
            "statut_occupation_logement": { "2026-06": "locataire_vide" }, "coloc": { "2026-06": false } } }
        }
        """;

    /// <summary>A return to work, as Estime asks: incomes of the last twelve months, each benefit over the next six.</summary>
    private static readonly string ReturnToWork = $$"""
        {
          "individus": {
            "demandeur": { "date_naissance": { "ETERNITY": "1986-09-05" }, "statut_marital": { "2026-06": "celibataire" },
              "salaire_net": {{Months(Enumerable.Range(0, 6), "1180")}}, "salaire_imposable": {{Months(Enumerable.Range(0, 6), "1230")}}, "chomage_net": {{Months(LastTwelveMonths, "640")}} },
            "enfant1": { "date_naissance": { "ETERNITY": "2016-04-21" } }
          },
          "familles": { "famille1": { "parents": ["demandeur"], "enfants": ["enfant1"],
            "ppa": {{Months(Enumerable.Range(0, 6), "null")}}, "rsa": {{Months(Enumerable.Range(0, 6), "null")}}, "aide_logement": {{Months(Enumerable.Range(0, 6), "null")}}, "asf": {{Months(Enumerable.Range(0, 6), "null")}} } },
          "foyers_fiscaux": { "foyer1": { "declarants": ["demandeur"], "personnes_a_charge": ["enfant1"] } },
          "menages": { "menage1": { "personne_de_reference": "demandeur", "enfants": ["enfant1"], "loyer": { "2026-06": 520 }, "depcom": { "2026-06": "69381" }, "statut_occupation_logement": { "2026-06": "locataire_vide" } } }
        }
        """;

    private const int Points = 11;

    /// <summary>A reform explored along incomes, as LexImpact asks: names with spaces and accents, a year, one axis.</summary>
    private static readonly string AlongIncomes = $$"""
        {
          "individus": {
            "Adulte 1": { "date_naissance": { "ETERNITY": "1980-01-01" }, "age": { "2026-01": null } }, "Adulte 2": { "date_naissance": { "ETERNITY": "1982-01-01" } },
            "Enfant 1": { "date_naissance": { "ETERNITY": "2015-01-01" } }, "Enfant 2": { "date_naissance": { "ETERNITY": "2018-01-01" } }
          },
          "familles": { "Famille 1": { "parents": ["Adulte 1", "Adulte 2"], "enfants": ["Enfant 1", "Enfant 2"], "af": { "2026-01": null } } },
          "foyers_fiscaux": { "Foyer fiscal n° 1": { "declarants": ["Adulte 1", "Adulte 2"], "personnes_a_charge": ["Enfant 1", "Enfant 2"], "rfr": { "2025": null }, "nbptr": { "2025": null }, "iai": { "2025": null } } },
          "menages": { "Ménage 1": { "personne_de_reference": ["Adulte 1"], "conjoint": ["Adulte 2"], "enfants": ["Enfant 1", "Enfant 2"] } },
          "axes": [[{ "name": "salaire_imposable", "period": "2025", "min": 0, "max": 60000, "count": {{Points}}, "index": 0 }]]
        }
        """;

    [Fact]
    public async Task Many_rights_of_one_month_are_answered_and_what_is_unknown_here_stays_as_it_came()
    {
        var (answer, headers) = await Ask(ManyRights, "?lenient=true");
        RequireSameShape(JsonNode.Parse(ManyRights)!, answer, "", Left("/individus/demandeur/invente_par_un_autre"));
        Assert.Equal(23, (double)answer["individus"]!["demandeur"]!["age"]!["2026-06"]!);
        Assert.True((double)answer["familles"]!["_"]!["aide_logement"]!["2026-06"]! > 0);
        Assert.StartsWith("invente_par_un_autre", Assert.Single(headers("Prevenance-Unknown-Variables")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Six_months_of_a_return_to_work_are_answered_from_twelve_of_incomes()
    {
        var (answer, _) = await Ask(ReturnToWork);
        RequireSameShape(JsonNode.Parse(ReturnToWork)!, answer, "", _ => false);
        Assert.True((double)answer["familles"]!["famille1"]!["ppa"]!["2026-11"]! > 0);
    }

    [Fact]
    public async Task Along_an_axis_each_answer_is_the_list_of_its_values()
    {
        var (answer, _) = await Ask(AlongIncomes);
        foreach (var name in new[] { "rfr", "nbptr", "iai" })
        {
            var values = answer["foyers_fiscaux"]!["Foyer fiscal n° 1"]![name]!["2025"]!.AsArray();
            Assert.Equal(Points, values.Count);
            Assert.All(values, value => Assert.Equal(JsonValueKind.Number, value!.GetValueKind()));
        }
        var incomes = answer["foyers_fiscaux"]!["Foyer fiscal n° 1"]!["rfr"]!["2025"]!.AsArray().Select(value => (double)value!).ToList();
        Assert.Equal(incomes.Order(), incomes);
        Assert.True(incomes[^1] > incomes[0]);
        Assert.Equal(Points, answer["familles"]!["Famille 1"]!["af"]!["2026-01"]!.AsArray().Count);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_same_people_have_a_trace(string document)
    {
        var alone = JsonNode.Parse(document)!.AsObject();
        alone.Remove("axes");
        var (trace, _) = await Ask(alone.ToJsonString(), "?lenient=true", "/trace");
        Assert.NotEmpty(trace["requestedCalculations"]!.AsArray());
        Assert.All(trace["requestedCalculations"]!.AsArray(), asked => Assert.True(trace["trace"]!.AsObject().ContainsKey((string)asked!), (string?)asked));
    }

    public static TheoryData<string> All() => new(ManyRights, ReturnToWork, AlongIncomes);

    private static Func<string, bool> Left(string path) => place => place.StartsWith(path, StringComparison.Ordinal);

    /// <summary>What was given comes back as it was; each null is a number, a flag or a text, but where it is to be left.</summary>
    private static void RequireSameShape(JsonNode asked, JsonNode answered, string place, Func<string, bool> isLeft)
    {
        if (asked is not JsonObject fields)
        {
            Assert.True(JsonNode.DeepEquals(asked, answered), place);
            return;
        }
        Assert.Equal(fields.Select(field => field.Key), answered.AsObject().Select(field => field.Key));
        foreach (var (name, value) in fields)
        {
            var (here, there) = ($"{place}/{name}", answered[name]);
            if (value is not null)
                RequireSameShape(value, there!, here, isLeft);
            else
                Assert.True(there is null == isLeft(here) && there is null or JsonValue, here);
        }
    }

    /// <summary>The same value in some months, counted from July 2026.</summary>
    private static string Months(IEnumerable<int> ranks, string value) =>
        $"{{ {string.Join(", ", ranks.Select(rank => $"\"{new DateOnly(2026, 7, 1).AddMonths(rank):yyyy-MM}\": {value}"))} }}";

    private async Task<(JsonNode Body, Func<string, IEnumerable<string>> Headers)> Ask(string document, string query = "", string address = "/calculate")
    {
        using var content = new StringContent(document, null, "application/json");
        var response = await server.Client.PostAsync(address + query, content);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, body);
        return (JsonNode.Parse(body)!, name => response.Headers.TryGetValues(name, out var values) ? values : []);
    }
}
