using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Tests;

/// <summary>Facts that are possible by themselves and cannot be together are refused at their place, with what to do.</summary>
public class ChecksTests
{
    private static readonly Month Asked = new(2026, 5);

    [Theory]
    [InlineData("2026-05-31", null)]
    [InlineData("2026-06-01", "au plus le 2026-05-31")]
    public void An_adult_is_born_when_asked_about(string birth, string? expected) => Refuses(expected, "individus/a/date_naissance/ETERNITY", Household(adult: birth));

    [Theory]
    [InlineData("2026-05-31", null)]
    [InlineData("2027-02-28", null)]
    [InlineData("2027-03-01", "au plus le 2027-02-28")]
    [InlineData("1984-12-31", "avant tous les adultes")]
    [InlineData("1985-03-10", "avant tous les adultes")]
    [InlineData("1985-03-11", null)]
    public void A_child_is_born_after_a_parent_and_at_most_nine_months_ahead(string birth, string? expected) =>
        Refuses(expected, "individus/c/date_naissance/ETERNITY", Household(child: birth));

    [Fact]
    public void A_child_may_be_older_than_the_new_partner_of_its_parent() => Refuses(null, "", Household(child: "2000-01-01", partner: "2003-01-01"));

    [Theory]
    [InlineData("2027-05-31", null)]
    [InlineData("2027-06-01", "au plus le 2027-05-31")]
    public void Nobody_is_asked_about_in_a_home_long_before_moving_in(string moved, string? expected) =>
        Refuses(expected, "menages/m/date_entree_logement/2026-05", Household(moved: moved));

    [Theory]
    [InlineData("69266", null)]
    [InlineData("69383", null)]
    [InlineData("69123", null)]
    [InlineData("85113", null)] // The Île d'Yeu, in no EPCI.
    [InlineData("69091", null)]
    [InlineData("01015", null)] // Arbignieu, merged in 2016.
    [InlineData("97502", null)]
    [InlineData("98818", null)]
    [InlineData("31000", "aucune commune")] // A postal code of Toulouse.
    [InlineData("75000", "aucune commune")]
    [InlineData("97499", "aucune commune")]
    public void A_commune_is_or_was(string code, string? expected) => Refuses(expected, "menages/m/depcom/2026-05", Household(commune: code));

    [Fact]
    public void The_month_asked_goes_before_the_months_that_facts_speak_of()
    {
        var household = Household(adult: "2026-05-20");

        Assert.Empty(Faults(household, new Month(2026, 5)));
        Assert.Single(Faults(household, new Month(2026, 4)));
    }

    private static void Refuses(string? expected, string place, JsonObject household)
    {
        var faults = Faults(household, Asked);
        if (expected is null)
        {
            Assert.Empty(faults);
            return;
        }
        var fault = Assert.Single(faults);
        Assert.Equal(place, string.Join('/', fault.Path));
        Assert.Contains(expected, fault.Reason.French);
    }

    private static IReadOnlyList<Refusal> Faults(JsonObject household, Month asked)
    {
        try
        {
            SituationReader.Read(FrenchLaw.System, household, ReadingRules.Strict with { Asked = asked });
            return [];
        }
        catch (RefusalException refusal)
        {
            return refusal.Refusals;
        }
    }

    private static JsonObject Household(
        string adult = "1985-03-10", string child = "2015-06-15", string? partner = null, string commune = "69266", string moved = "2020-01-01")
    {
        var household = (JsonObject)JsonNode.Parse($$"""
            {
              "individus": {
                "a": { "date_naissance": { "ETERNITY": "{{adult}}" } },
                "c": { "date_naissance": { "ETERNITY": "{{child}}" } }
              },
              "familles": { "f": { "parents": ["a"], "enfants": ["c"] } },
              "foyers_fiscaux": { "ff": { "declarants": ["a"], "personnes_a_charge": ["c"] } },
              "menages": {
                "m": {
                  "personne_de_reference": ["a"], "enfants": ["c"],
                  "depcom": { "2026-05": "{{commune}}" },
                  "date_entree_logement": { "2026-05": "{{moved}}" }
                }
              }
            }
            """)!;
        if (adult != "1985-03-10")
            RemoveChild(household);
        if (partner is not null)
            AddPartner(household, partner);
        return household;
    }

    private static void RemoveChild(JsonObject household)
    {
        household["individus"]!.AsObject().Remove("c");
        household["familles"]!["f"]!.AsObject().Remove("enfants");
        household["foyers_fiscaux"]!["ff"]!.AsObject().Remove("personnes_a_charge");
        household["menages"]!["m"]!.AsObject().Remove("enfants");
    }

    private static void AddPartner(JsonObject household, string birth)
    {
        household["individus"]!["b"] = new JsonObject { ["date_naissance"] = new JsonObject { ["ETERNITY"] = birth } };
        household["familles"]!["f"]!["parents"]!.AsArray().Add("b");
        household["foyers_fiscaux"]!["ff"]!["declarants"]!.AsArray().Add("b");
        household["menages"]!["m"]!["conjoint"] = new JsonArray("b");
    }
}
