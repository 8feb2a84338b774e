using System.Text.Json.Nodes;
using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Exchange.Tests;

public class SituationReaderTests
{
    [Fact]
    public void A_null_asks_for_a_value()
    {
        var asked = Assert.Single(Samples.Read(Samples.Alone()).Asked);
        Assert.Equal(("f", "rsa", new Month(2025, 6)), (asked.Id, asked.Question.Variable.Name, asked.Question.Period.Start));
    }

    [Theory]
    [InlineData("salaire_net", "\"1200\"", 1200)]
    [InlineData("salaire_net", "\"1200.50\"", 1200.5)]
    [InlineData("enceinte", "1", 1)]
    [InlineData("enceinte", "0", 0)]
    public void A_value_that_can_be_read_in_one_way_only_is_taken(string name, string value, double expected)
    {
        var document = Samples.Alone();
        document["individus"]!["noe"]![name] = JsonNode.Parse($$"""{ "2025-05": {{value}} }""");
        var variable = Law.France.FrenchLaw.System.Find(name)!;
        Assert.Equal(expected, Samples.Read(document).Situation.GivenTo(variable, new Month(2025, 5), 0));
    }

    [Theory]
    [InlineData("individus/noe", "salaire_net", """{ "2025-05": "1 200" }""", "montant")]
    [InlineData("individus/noe", "salaire_net", """{ "2025-05": "1,200" }""", "montant")]
    [InlineData("individus/noe", "salaire_net", """{ "2025-05": "1e3" }""", "montant")]
    [InlineData("individus/noe", "salaire_net", """{ "2025-05": "" }""", "montant")]
    [InlineData("individus/noe", "enceinte", """{ "2025-05": 2 }""", "true")]
    [InlineData("individus/noe", "salaire_nett", """{ "2025-05": 1 }""", "salaire_net")]
    [InlineData("individus/noe", "salaire_net", """{ "2025-13": 1 }""", "2025-06")]
    [InlineData("individus/noe", "salaire_net", """{ "2025-05": "beaucoup" }""", "montant")]
    [InlineData("individus/noe", "salaire_net", "12", "période")]
    [InlineData("individus/noe", "date_naissance", """{ "ETERNITY": "8 mars 1990" }""", "1990-03-08")]
    [InlineData("individus/noe", "activite", """{ "2025-05": "astronaute" }""", "retraite")]
    [InlineData("individus/noe", "loyer", """{ "2025-05": 400 }""", "menages")]
    [InlineData("familles/f", "rsa", """{ "2025": null }""", "mois")]
    [InlineData("menages/m", "depcom", """{ "2025-06": "69-266" }""", "code")]
    public void A_fault_names_its_place_and_what_was_expected(string place, string name, string value, string expected)
    {
        var document = Samples.Alone();
        var path = place.Split('/');
        document[path[0]]![path[1]]![name] = JsonNode.Parse(value);
        var fault = Assert.Single(Faults(document));
        Assert.Equal([.. path, name], fault.Path.Take(3));
        Assert.Contains(expected, fault.Reason.French);
    }

    [Fact]
    public void A_person_in_no_family_is_told()
    {
        var document = Samples.Alone();
        document["individus"]!["lea"] = new JsonObject { ["date_naissance"] = new JsonObject { ["ETERNITY"] = "2001-01-01" } };
        Assert.Contains(Faults(document), fault => fault.Path.SequenceEqual(["individus", "lea"]) && fault.Reason.French.Contains("familles"));
    }

    [Fact]
    public void A_person_with_two_roles_at_once_is_told()
    {
        var document = Samples.Alone();
        document["familles"]!["f"]!["enfants"] = new JsonArray("noe");
        Assert.Contains(Faults(document), fault => fault.Path.SequenceEqual(["familles", "f", "enfants"]) && fault.Reason.French.Contains("noe"));
    }

    [Fact]
    public void A_role_given_to_nobody_known_is_told()
    {
        var document = Samples.Alone();
        document["familles"]!["f"]!["enfants"] = new JsonArray("personne");
        Assert.Contains(Faults(document), fault => fault.Reason.French.Contains("« personne »"));
    }

    [Fact]
    public void An_entity_that_does_not_exist_is_told_with_those_that_do()
    {
        var document = Samples.Alone();
        document["tribus"] = new JsonObject();
        var fault = Assert.Single(Faults(document));
        Assert.Equal(["tribus"], fault.Path);
        Assert.Contains("foyers_fiscaux", fault.Reason.French);
    }

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        var document = Samples.Alone();
        document["individus"]!["noe"]!["salaire_net"] = JsonNode.Parse("""{ "2025-13": 1, "2025-05": "x" }""");
        Assert.Equal(2, Faults(document).Count);
    }

    [Fact]
    public void A_variable_that_does_not_exist_is_noted_where_the_rules_say_and_its_zeros_are_not()
    {
        var document = Samples.Alone();
        document["individus"]!["noe"]!["licorne"] = JsonNode.Parse("""{ "2025-05": 3 }""");
        document["individus"]!["noe"]!["sirene"] = JsonNode.Parse("""{ "2025-05": 0 }""");
        var rules = new ReadingRules { NotesUnknownVariables = true };
        Assert.Equal(["licorne"], SituationReader.Read(Law.France.FrenchLaw.System, document, rules).UnknownVariables);
    }

    private static IReadOnlyList<Refusal> Faults(JsonObject document) =>
        Assert.Throws<RefusalException>(() => Samples.Read(document)).Refusals;
}
