using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Prevenance.Cli.Verbs.Bench.Workers;

/// <summary>A social worker at work: the morning's page, a file, a contact that is noted, somebody who is sought, a rent that changes.</summary>
internal sealed partial class Worker : IDisposable
{
    private const string Home = "/equipe";
    private static readonly string[] Sought = ["belkacem", "Perrier", "kader zit", "francoise", "Amina 1990", "chanel"];

    private readonly HttpClient client;
    private readonly Random chance;
    private readonly string account;
    private readonly List<Wait> waits = [];

    private Worker(Uri address, string account, Random chance)
    {
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        (this.account, this.chance) = (account, chance);
    }

    /// <summary>How long each page took.</summary>
    public IReadOnlyList<Wait> Waits => waits;

    /// <summary>How many answers were none.</summary>
    public int Lost { get; private set; }

    /// <summary>All those who may come in, once the households are there.</summary>
    public static async Task<IReadOnlyList<Worker>> AllOf(Uri address, int seed, CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = address };
        while (true)
        {
            var page = await client.GetStringAsync("/demonstration", stop);
            var workers = WayIn().Matches(page).Where(way => way.Value.Contains("travail social", StringComparison.OrdinalIgnoreCase)).Select(way => way.Groups[1].Value).ToList();
            if (workers.Count > 0)
                return [.. workers.Select((account, rank) => new Worker(address, account, new Random(seed + rank)))];
            await Task.Delay(TimeSpan.FromSeconds(1), stop);
        }
    }

    public void Dispose() => client.Dispose();

    /// <summary>Signs in, and works for a round that is not counted.</summary>
    public async Task ComeIn(CancellationToken stop)
    {
        await Send("enter", "/demonstration/entrer", new() { ["account"] = account }, stop);
        await Round(TimeSpan.Zero, stop);
        waits.Clear();
    }

    /// <summary>Works until the day is over.</summary>
    public async Task<Worker> Work(TimeSpan pause, CancellationToken end)
    {
        try
        {
            // Nobody opens the day at the same instant as everybody else.
            await Task.Delay(pause * (10 * chance.NextDouble()), end);
            while (true)
                await Round(pause, end);
        }
        catch (OperationCanceledException)
        {
            return this;
        }
    }

    private async Task Round(TimeSpan pause, CancellationToken end)
    {
        var files = FileLink().Matches(await Get("home", Home, end)).Select(link => link.Groups[1].Value).Distinct().ToList();
        await Think(pause, end);
        var file = files[chance.Next(files.Count)];
        await Get("file", file, end);
        await Think(pause, end);
        await Send("save", $"{file}/contact", new() { ["kind"] = "Call", ["minutes"] = "10", ["sentence"] = "Elle rappelle pour le loyer." }, end);
        await Get("file", file, end);
        await Think(pause, end);
        await Ask("search", () => Search(Sought[chance.Next(Sought.Length)], end), end);
        await Think(pause, end);
        var rent = new Dictionary<string, string> { ["question"] = "housing.rent", ["value"] = $"{chance.Next(300, 900)}" };
        await Send("effect", $"{file}/entretien", new(rent) { ["do"] = "effect" }, end);
        await Think(pause, end);
        await Send("save", $"{file}/entretien", new(rent) { ["do"] = "next" }, end);
        await Get("file", file, end);
        await Think(pause, end);
    }

    /// <summary>Nobody works like a clock: from half to one and a half of the pause.</summary>
    private Task Think(TimeSpan pause, CancellationToken end) => Task.Delay(pause * (0.5 + chance.NextDouble()), end);

    private Task<string> Get(string page, string path, CancellationToken end) => Ask(page, () => client.GetAsync(path, end), end);

    private Task<string> Send(string page, string path, Dictionary<string, string> form, CancellationToken end) =>
        Ask(page, () => client.PostAsync(path, new FormUrlEncodedContent(form), end), end);

    /// <summary>What is posted is answered at an address of its own: somebody waits for both.</summary>
    private async Task<HttpResponseMessage> Search(string name, CancellationToken end)
    {
        using var sent = await client.PostAsync("/equipe/personnes", new FormUrlEncodedContent([KeyValuePair.Create("q", name)]), end);
        return await client.GetAsync(sent.Headers.Location, end);
    }

    private async Task<string> Ask(string page, Func<Task<HttpResponseMessage>> request, CancellationToken end)
    {
        var watch = Stopwatch.StartNew();
        using var response = await request();
        var text = await response.Content.ReadAsStringAsync(end);
        waits.Add(new Wait(page, watch.Elapsed.TotalMilliseconds));
        if ((int)response.StatusCode >= 400)
            Lost++;
        return text;
    }

    [GeneratedRegex("<li>.*?value=\"([^\"]+)\".*?</li>", RegexOptions.Singleline)]
    private static partial Regex WayIn();

    [GeneratedRegex("href=\"(/equipe/dossiers/[0-9a-z-]+)\"")]
    private static partial Regex FileLink();
}

/// <summary>How long somebody waited for a page.</summary>
/// <param name="Page">Which kind of page.</param>
/// <param name="Milliseconds">Until its last byte.</param>
internal sealed record Wait(string Page, double Milliseconds);
