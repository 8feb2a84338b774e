using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Prevenance.Cli.Tests.Works;

/// <summary>Two servers behind a real nginx, over one PostgreSQL: residents and social workers are at it when one is killed.</summary>
public sealed partial class BehindNginxTests(PostgreSqlServer server) : IDisposable
{
    private const int Workers = 3;
    private const int Residents = 12;
    private const string OwnPassword = "deux ponts et trois fleuves";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("behind");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Nobody_is_signed_out_nothing_acknowledged_is_lost_and_only_what_was_on_its_way_fails_when_one_is_killed()
    {
        var database = await server.NewDatabase();
        var store = await SharedStore.In(folder.FullName, database, """ "Proxies": ["127.0.0.1"], "Opened": 10000 """);
        var servers = await Task.WhenAll(WebServer.Start(store.One), WebServer.Start(store.Other));
        using var one = servers[0];
        using var other = servers[1];
        using var nginx = await Nginx.Start(folder.FullName, [one.Port, other.Port]);
        var accounts = await AddAccounts(store, nginx.Address);

        var workers = Command.RunWith([], "bench", "workers", "--at", $"{nginx.Address}", "--accounts", accounts, "--count", $"{Workers}", "--minutes", "0.6", "--pause", "0,4");
        var residents = Command.RunWith([], "bench", "residents", "--at", $"{nginx.Address}", "--count", $"{Residents}", "--pause", "1.5");
        await Task.Delay(TimeSpan.FromSeconds(25), TestContext.Current.CancellationToken);
        one.Kill();

        var (_, ofWorkers, workersFault) = await workers;
        var (_, ofResidents, residentsFault) = await residents;
        Assert.True(TellsWorkers().Match(ofWorkers) is { Success: true } said && Number(said, 2) == 0 && Number(said, 3) > 0 && Number(said, 4) == 0, ofWorkers + workersFault);
        Assert.InRange(Number(TellsWorkers().Match(ofWorkers), 1), 0, Workers);
        Assert.True(TellsResidents().Match(ofResidents) is { Success: true } told && Number(told, 1) <= Residents && Number(told, 1) + Number(told, 2) == Residents, ofResidents + residentsFault);
    }

    private static int Number(Match said, int group) => int.Parse(said.Groups[group].Value, CultureInfo.InvariantCulture);

    /// <returns>The file that says who they are.</returns>
    private async Task<string> AddAccounts(SharedStore store, Uri address)
    {
        var file = Path.Combine(folder.FullName, "accounts.csv");
        foreach (var rank in Enumerable.Range(1, Workers))
        {
            await store.AddSocialWorker($"Odile {rank}", $"odile{rank}@exemple.fr");
            await ChoosePassword(address, $"odile{rank}@exemple.fr");
            await File.AppendAllLinesAsync(file, [$"odile{rank}@exemple.fr,{OwnPassword}"]);
        }
        return file;
    }

    /// <summary>Nothing opens before who comes in for the first time did.</summary>
    private static async Task ChoosePassword(Uri address, string email)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };
        browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        foreach (var (path, form) in new (string, Dictionary<string, string>)[]
        {
            ("/equipe/entrer", new() { ["email"] = email, ["password"] = SharedStore.Password }),
            ("/equipe/mon-compte/mot-de-passe", new() { ["current"] = SharedStore.Password, ["new"] = OwnPassword }),
        })
        {
            using var answer = await browser.PostAsync(path, new FormUrlEncodedContent(form));
            Assert.True(answer.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.OK);
        }
    }

    [GeneratedRegex(@": (\d+) réponse\(s\) perdue\(s\), (\d+) fois dehors, (\d+) contact\(s\) gardé\(s\) dont (\d+) introuvable")]
    private static partial Regex TellsWorkers();

    [GeneratedRegex(@", (\d+) perdue\(s\), (\d+) résultats vus")]
    private static partial Regex TellsResidents();
}
