using Prevenance.Choices.Scenarios;

namespace Prevenance.Choices.Tests.Scenarios;

internal static class InventedScenario
{
    public const string Text = """
        scenario: rsa-a-700
        baseline: { households: 300, seed: 5 }
        horizon: { from: 2027-01, months: 6 }
        law:
          prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_m.montant_de_base_du_rsa: { "2027-01-01.2100-12-31": 700 }
        take_up: { rsa: [0.66, 0.80] }
        sites: { add: [{ code_iris: "692590102", days: [tue], from: 2027-03 }], close: ["3"] }
        seed: 1
        """;

    public static Scenario Read(string? law = null, string takeUp = "{ rsa: [0.66, 0.80] }", string name = "rsa-a-700", string baseline = "{ households: 300, seed: 5 }") =>
        ScenarioFile.Read(name + ".yaml", new StringReader($$"""
            scenario: {{name}}
            baseline: {{baseline}}
            horizon: { from: 2027-01, months: 2 }
            law: {{law ?? Rsa(700)}}
            take_up: {{takeUp}}
            seed: 1
            """));

    /// <summary>Family allowances a little higher.</summary>
    public const string FamilyAllowances = "{ prestations_sociales.prestations_familiales.prestations_generales.af.af_cm.taux.enf2: { 2027: 0.4 } }";

    public static string Rsa(double amount) =>
        FormattableString.Invariant($"{{ prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_m.montant_de_base_du_rsa: {{ \"2027-01-01.2100-12-31\": {amount} }} }}");
}
