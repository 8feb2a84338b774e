using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

public sealed class LoggingTests
{
    private static readonly Dictionary<string, string> Answers = new()
    {
        ["answers"] = "people.union=seul&people.you.birth=1977-11-23&people.children=0&people.you.activity=actif"
            + "&housing.commune=69266&housing.status=locataire_hlm&incomes.you.kinds=salaire&incomes.you.salaire.now=1357.91&housing.rent=468.24",
    };

    [Fact]
    public async Task Holds_none_of_the_answers_of_a_whole_journey()
    {
        var (status, _, log) = await Post(FrenchLaw.System);
        Assert.Equal(HttpStatusCode.OK, status);
        AssertHoldsNoAnswer(log);
    }

    [Fact]
    public async Task Holds_none_of_the_answers_when_the_calculation_fails_and_says_that_it_failed()
    {
        var (status, page, log) = await Post(BrokenLaw());
        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Contains("Quelque chose n’a pas marché", page, StringComparison.Ordinal);
        Assert.All(["InvalidOperationException", "468.24", "LoggingTests"], inside => Assert.DoesNotContain(inside, page, StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.Contains("InvalidOperationException", StringComparison.Ordinal));
        AssertHoldsNoAnswer(log);
    }

    private static async Task<(HttpStatusCode Status, string Page, MemoryLog Log)> Post(LegalSystem law)
    {
        await using var app = WebApp.Build(() => law, "http://127.0.0.1:0", Directory.CreateTempSubdirectory().FullName, clock: null, Web.Modules.All);
        using var log = new MemoryLog();
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        var response = await client.PostAsync("/mes-droits", new FormUrlEncodedContent(Answers));
        return (response.StatusCode, await response.Content.ReadAsStringAsync(), log);
    }

    private static void AssertHoldsNoAnswer(MemoryLog log)
    {
        foreach (var answer in new[] { "1357", "1977", "69266", "468" })
            Assert.DoesNotContain(log.Lines, line => line.Contains(answer, StringComparison.Ordinal));
    }

    /// <summary>The law with a rule that fails, and whose message quotes an answer.</summary>
    private static LegalSystem BrokenLaw() => FrenchLaw.System.With(
    [
        (Monthly.Amount<Famille>("broken", Fail), new VariableNotes(new Text("Cassé", "Broken"), [], IsBenefit: false, IsRight: true, IsEssential: false, Repeats: false)),
    ]);

    private static Number Fail(Subject<Famille> famille, Month month) => throw new InvalidOperationException("468.24");
}
