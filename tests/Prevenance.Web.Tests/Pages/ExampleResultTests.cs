using System.Net;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.France;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.Rights;
using Prevenance.Web.Pages.Resident.Examples;
using Prevenance.Web.Tests.Support;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Tests.Pages;

public sealed class ExampleResultTests(WebServer server)
{
    public static TheoryData<string> Names => [.. ExamplesText.All.Select(example => example.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task Shows_the_engines_own_amounts(string name)
    {
        var page = WebUtility.HtmlDecode(await server.Client.GetStringAsync($"/exemples/{name}", TestContext.Current.CancellationToken));
        foreach (var result in EngineResults(name).Where(result => result.Verdict == Verdict.Entitled && result.Right.Kind == ValueKind.Amount))
            Assert.Contains($"<span class=\"amount\">{Locale.French[ValueText.Amount(Paid(result))]}</span>", page, StringComparison.Ordinal);
    }

    private static double Paid(RightResult result) => ContributionDetteSociale.Nette(result.Right, result.Period, result.Value!.Value.Low);

    /// <summary>Facts that the short form does not ask: rights that need them say what is missing.</summary>
    private static readonly string[] NotAsked =
        ["date_entree_logement", "facture_eau_annuelle", "quotient_familial_caf", "statuts_etablissement_scolaire"];

    [Theory, MemberData(nameof(Names))]
    public void Lacks_only_what_the_form_does_not_ask(string name)
    {
        var results = EngineResults(name);
        Assert.DoesNotContain(results, result => result.Verdict == Verdict.NotModelled);
        Assert.All(results.SelectMany(result => result.MissingFacts), fact => Assert.Contains(fact.Variable.Name, NotAsked));
    }

    private static IReadOnlyList<RightResult> EngineResults(string name)
    {
        var document = ExamplesText.All.Single(example => example.Name == name).Read();
        var situation = SituationReader.Read(FrenchLaw.System, document, ReadingRules.Strict).Situation;
        return new RightsOf(FrenchLaw.System, new Calculator()).In(situation, Example.Month, allowsForecast: true);
    }
}
