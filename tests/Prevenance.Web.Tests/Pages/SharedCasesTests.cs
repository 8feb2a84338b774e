using System.Net;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.France;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.Rights;
using Prevenance.Web.Pages.Resident.Rights;
using Prevenance.Web.Tests.Support;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Tests.Pages;

/// <summary>On the cases that the law is held to, the page shows the amounts of <c>./prevenance rights</c>.</summary>
public sealed class SharedCasesTests(WebServer server)
{
    private static readonly string Cases = Path.Combine(Root(), "tests", "Prevenance.Law.France.Tests", "Cases");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Cases, "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Cases, file)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public async Task The_page_and_the_command_agree(string file)
    {
        var (situation, month) = SituationFile.Read(Path.Combine(Cases, file), FrenchLaw.System);
        var told = new RightsOf(FrenchLaw.System, server.Services.GetRequiredService<Calculator>()).In(situation, month, allowsForecast: true).ToLookup(result => result.Right);
        var page = await Page(new Subject(situation, month));
        foreach (var right in FrenchLaw.System.Rights)
        {
            var results = right.Variables.SelectMany(variable => told[variable]).Where(result => result.Right.Kind == ValueKind.Amount).ToList();
            if (results.Any(result => result.Verdict == Verdict.Entitled) && results.All(result => result.Value is { IsExact: true }))
                Assert.Contains($"<h3>{Locale.French[right.Name]}</h3><span class=\"right-amount\"><span class=\"amount\">{Locale.French[Sum(results)]}</span>", page, StringComparison.Ordinal);
        }
    }

    private static Text Sum(List<RightResult> results) => ValueText.Amount(
        results.Sum(result => ContributionDetteSociale.Nette(result.Right, result.Period, result.Value!.Value.Low)));

    private async Task<string> Page(Subject subject)
    {
        await using var scope = server.Services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(RightsPage.Subject)] = subject,
            [nameof(RightsPage.Result)] = server.Rights.For(subject),
        });
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<RightsPage>(parameters)).ToHtmlString());
        return string.Concat(WebUtility.HtmlDecode(html).Split('\n').Select(line => line.Trim()));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Prevenance.slnx")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
