using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

/// <summary>After somebody went through everything, what the server holds: its logs, its database, and all that it can still reach in memory.</summary>
public sealed partial class NothingKeptTests : IAsyncLifetime
{
    private const int LeastObjects = 100_000;

    private static readonly Dictionary<string, string[]> Told = new()
    {
        ["people.union"] = ["seul"],
        ["people.you.birth"] = ["1978", "10", "21"],
        ["people.children"] = ["1"],
        ["people.child1.birth"] = ["2013", "3", "29"],
        ["people.you.activity"] = ["actif"],
        ["people.you.nationality"] = ["fr"],
        ["housing.commune"] = ["69143"],
        ["housing.status"] = ["locataire_hlm"],
        ["housing.rent"] = ["469,41"],
        ["housing.water"] = ["219.37"],
        ["incomes.you.kinds"] = ["salaire"],
        ["incomes.you.salaire.now"] = ["857.91"],
        ["incomes.received"] = ["asf"],
        ["incomes.received.asf"] = ["199.23"],
        ["incomes.you.past"] = ["same"],
        ["incomes.quotient"] = ["613.57"],
    };

    /// <summary>Said in no other test: the walk also reaches, by timers that all share, the servers of those that run meanwhile.</summary>
    private static readonly Sought Answers = new(
        ["commune=69143", "Zélie Quernoz", "06 98 76 54 87"],
        [469.41, 219.37, 857.91, 199.23, 613.57],
        [new(1978, 10, 21), new(2013, 3, 29)]);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory();
    private readonly MemoryLog log = new();
    private WebApplication app = default!;

    public async ValueTask InitializeAsync()
    {
        app = WebApp.Build("http://127.0.0.1:0", data.FullName);
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        log.Dispose();
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task No_answer_is_left_in_the_database_the_logs_nor_the_memory_after_a_whole_journey()
    {
        // The connection stays open: whoever left the page leaves a browser behind that keeps it for minutes.
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        await GoThroughEverything(client);
        // One connection serves one request after the other: once this one is answered, the server is done with those before it.
        await client.GetStringAsync("/");

        SqliteConnection.ClearAllPools();
        Assert.DoesNotContain(data.GetFiles(), file => Answers.IsIn(File.ReadAllBytes(file.FullName)));
        Assert.DoesNotContain(log.Lines, Answers.IsIn);
        GC.Collect();
        var walk = Reachable.Walk(app, Answers.IsIn);
        Assert.True(walk.Found.Count == 0, string.Join(Environment.NewLine, walk.Found));
        Assert.InRange(walk.Count, LeastObjects, int.MaxValue);
    }

    [Fact]
    public void Threads_keep_nothing_for_themselves() => Assert.Empty(Reachable.OfThreads());

    [Fact]
    public void An_answer_that_was_kept_would_be_found()
    {
        var holders = new object[]
        {
            new Dictionary<int, object> { [1] = new StringBuilder("people.union=seul&housing.commune=69143").ToString() },
            new List<(int, double[])> { (1, [0, 24 * 857.91]) },
            new[] { Encoding.UTF8.GetBytes("rent=469.41") },
            new KeyValuePair<DateOnly, string>(new DateOnly(1978, 10, 21), ""),
            (Func<string>)"Zélie Quernoz".ToUpperInvariant,
        };
        Assert.All(holders, holder => Assert.NotEmpty(Reachable.Walk(holder, Answers.IsIn).Found));
    }

    private static async Task GoThroughEverything(HttpClient client)
    {
        var answers = await AnswerEverything(client);
        foreach (var page in new[] { "", "/pourquoi", "/et-si", "/garder" })
            await Post(client, "/mes-droits" + page, ("answers", answers), ("about", "ppa"));
        var file = await client.PostAsync("/mes-droits/fichier", Form(("answers", answers)));
        using var opening = new MultipartFormDataContent();
        var part = new ByteArrayContent(await file.Content.ReadAsByteArrayAsync());
        part.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        opening.Add(part, "file", "answers.json");
        (await client.PostAsync("/reprendre", opening)).EnsureSuccessStatusCode();
        await Post(client, "/etre-rappele", ("name", "Zélie Quernoz"), ("telephone", "06 98 76 54 87"), ("moment", "Evening"));
    }

    private static async Task<string> AnswerEverything(HttpClient client)
    {
        var page = await client.GetStringAsync("/ma-situation");
        while (Hidden(page, "question") is { } question)
        {
            var value = Told.GetValueOrDefault(question, []);
            var typed = question.EndsWith(".birth", StringComparison.Ordinal)
                ? new[] { "year", "month", "day" }.Zip(value)
                : value.Select(one => ("value", one));
            var gesture = value.Length > 0 || question == "people.circumstances" ? "next" : "unknown";
            page = await Post(client, "/ma-situation", [("answers", Hidden(page, "answers")!), ("question", question), ("do", gesture), .. typed]);
        }
        var answers = Hidden(page, "answers")!;
        Assert.All(Answers.Days, day => Assert.Contains($"{day:yyyy-MM-dd}", answers, StringComparison.Ordinal));
        return answers;
    }

    private static async Task<string> Post(HttpClient client, string address, params (string Name, string Value)[] fields)
    {
        var response = await client.PostAsync(address, Form(fields));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static string? Hidden(string page, string name) => HiddenField().Matches(page)
        .Where(field => field.Groups[1].Value == name).Select(field => WebUtility.HtmlDecode(field.Groups[2].Value)).FirstOrDefault();

    [GeneratedRegex("name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex HiddenField();
}
