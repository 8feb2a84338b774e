using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Prevenance.Web.Pages.Demonstration.Invented;
using Prevenance.Web.Pages.Resident.Questions;

namespace Prevenance.Web.Tests.Staff;

/// <summary>A house full of invented people, into which anybody comes as any of those who work there; and which no other configuration has.</summary>
public sealed partial class DemonstrationTests : IDisposable
{
    private const string Here = "http://127.0.0.1:0";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("prevenance");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(folder.FullName, "demonstration");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Anybody_comes_in_as_any_of_those_who_work_there_and_finds_a_hundred_and_twenty_households()
    {
        await using var app = WebApp.BuildDemonstration(Here, Data, new MovedClock(new DateTimeOffset(2026, 11, 27, 11, 0, 0, TimeSpan.Zero)));
        await app.StartAsync(Stop);
        Assert.Contains("toutes les personnes sont inventées", await Page(app, "/"), StringComparison.Ordinal);
        var ways = await Ways(app);
        Assert.Equal(12, ways.Count);
        var households = 0;
        foreach (var account in ways)
        {
            using var somebody = await ComeIn(app, account);
            var home = await somebody.GetStringAsync("/equipe", Stop);
            Assert.Contains("Bonjour", home, StringComparison.Ordinal);
            households += Contacts().Count(WebUtility.HtmlDecode(home));
        }
        // Of the family that parted, whoever followed all four follows the side that hides, and no longer the father.
        Assert.Equal(120 + 3, households);
        // What is worked out behind the pages is let go before its folder is.
        await app.StopAsync(Stop);
    }

    [Fact]
    public void What_invented_people_told_is_what_people_may_answer()
    {
        var day = new DateOnly(2026, 11, 27);
        var households = Crowd.Of(null).Households(day).ToList();
        Assert.Equal(120, households.Count);
        Assert.Equal(120, households.Select(household => (household.FirstName, household.LastName)).Distinct().Count());
        Assert.All(households, household => Assert.Equal(household.Answers.Keys.Order(), Conversation.Of(household.Answers, day).Read().Select(one => one.Inquiry.Key).Order()));
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://192.0.2.7:5080")]
    [InlineData("http://localhost:5080;http://*:5081")]
    public void Other_machines_are_refused(string urls) =>
        Assert.Contains("cette machine", Assert.Throws<RefusalException>(() => WebApp.BuildDemonstration(urls, Data)).Reason.French, StringComparison.Ordinal);

    [Fact]
    public void Nothing_real_is_beside_it()
    {
        Directory.CreateDirectory(Data);
        File.WriteAllText(Path.Combine(Data, "prevenance.db"), "what is real");
        Assert.Contains("autre chose", Assert.Throws<RefusalException>(() => WebApp.BuildDemonstration(Here, Data)).Reason.French, StringComparison.Ordinal);
        Assert.Equal("what is real", File.ReadAllText(Path.Combine(Data, "prevenance.db")));
    }

    [Fact]
    public void It_keeps_its_people_in_a_file_of_its_own()
    {
        Directory.CreateDirectory(Data);
        File.WriteAllText(Path.Combine(Data, "settings.json"), """{ "Store": { "PostgreSql": "Host=localhost" } }""");
        Assert.Contains("un fichier à elle", Assert.Throws<RefusalException>(() => WebApp.BuildDemonstration(Here, Data)).Reason.French, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_runs_at_a_time_in_a_folder_and_a_folder_of_another_name_is_left_as_it_is()
    {
        await using (WebApp.BuildDemonstration(Here, Data))
            Assert.Contains("tourne déjà", Assert.Throws<RefusalException>(() => WebApp.BuildDemonstration(Here, Data)).Reason.French, StringComparison.Ordinal);
        var other = Directory.CreateDirectory(Path.Combine(folder.FullName, "other")).FullName;
        File.WriteAllText(Path.Combine(other, "demonstration"), "mes notes");
        Assert.Contains("autre chose", Assert.Throws<RefusalException>(() => WebApp.BuildDemonstration(Here, other)).Reason.French, StringComparison.Ordinal);
        Assert.Equal("mes notes", File.ReadAllText(Path.Combine(other, "demonstration")));
    }

    [Fact]
    public async Task Its_folder_serves_nothing_else()
    {
        await using (WebApp.BuildDemonstration(Here, Data))
            Assert.Contains("démonstration", Assert.Throws<RefusalException>(() => WebApp.Build(Here, Data)).Reason.French, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_other_configuration_lets_anybody_in()
    {
        await using var server = await StaffServer.Start();
        var odile = await server.Add("odile", Accounts.Role.SocialWorker, "nord");
        using var browser = server.Browser();
        using var page = await browser.GetAsync("/demonstration", Stop);
        using var way = await StaffServer.Post(browser, "/demonstration/entrer", ("account", odile));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, way.StatusCode));
    }

    /// <summary>The accounts as whom one may come in, once everybody is there.</summary>
    private static async Task<IReadOnlyList<string>> Ways(WebApplication app)
    {
        for (var until = TimeProvider.System.GetUtcNow() + Longest; TimeProvider.System.GetUtcNow() < until; await Task.Delay(200, Stop))
        {
            if (Account().Matches(await Page(app, "/demonstration")) is { Count: > 0 } found)
                return [.. found.Select(match => match.Groups[1].Value)];
        }
        return [];
    }

    private static async Task<string> Page(WebApplication app, string path)
    {
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        return WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop));
    }

    private static async Task<HttpClient> ComeIn(WebApplication app, string account)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(app.Urls.Single()) };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await StaffServer.Post(client, "/demonstration/entrer", ("account", account));
        Assert.Equal("/equipe", answer.Headers.Location?.ToString());
        return client;
    }

    [GeneratedRegex("name=\"account\" value=\"([^\"]+)\"")]
    private static partial Regex Account();

    [GeneratedRegex("dernier contact le|aucun contact encore")]
    private static partial Regex Contacts();
}
