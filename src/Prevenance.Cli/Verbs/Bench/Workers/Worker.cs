using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Prevenance.Cli.Verbs.Bench.Workers;

/// <summary>A social worker at work: the morning's page, a file, a contact that is noted, somebody who is sought, a rent that changes.</summary>
internal sealed partial class Worker : IDisposable
{
    private const string Home = "/equipe";
    private const string Door = "/equipe/entrer";
    private const string NewPerson = "/equipe/personnes/nouvelle";
    private static readonly string[] Sought = ["belkacem", "Perrier", "kader zit", "francoise", "Amina 1990", "chanel"];

    private readonly HttpClient client;
    private readonly Random chance;
    private readonly WayIn way;
    private readonly List<Wait> waits = [];
    private readonly List<string> begun = [];
    private readonly List<(string File, string Sentence)> written = [];

    public Worker(Uri address, WayIn way, int seed)
    {
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        (this.way, chance) = (way, new Random(seed));
    }

    /// <summary>How long each page took.</summary>
    public IReadOnlyList<Wait> Waits => waits;

    /// <summary>How many answers were none.</summary>
    public int Lost { get; private set; }

    /// <summary>How many times the door was shown to who had come in.</summary>
    public int SignedOut { get; private set; }

    /// <summary>How many contacts were said to be kept.</summary>
    public int Written => written.Count;

    public void Dispose() => client.Dispose();

    /// <summary>Signs in, and works for a round that is not counted.</summary>
    public async Task ComeIn(CancellationToken stop)
    {
        await Send("enter", way.Path, way.Form, stop);
        if (!FileLink().IsMatch(await Get("home", Home, stop)))
            await BeginFiles(stop);
        await Round(TimeSpan.Zero, stop);
        waits.Clear();
    }

    /// <summary>How many contacts that were said to be kept no page shows.</summary>
    public async Task<int> Missing(CancellationToken stop)
    {
        var missing = 0;
        foreach (var file in written.GroupBy(one => one.File))
        {
            var page = WebUtility.HtmlDecode(await client.GetStringAsync(file.Key, stop));
            missing += file.Count(one => !page.Contains(one.Sentence, StringComparison.Ordinal));
        }
        return missing;
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
        List<string> files = [.. FileLink().Matches(await Get("home", Home, end)).Select(link => link.Groups[1].Value), .. begun];
        await Think(pause, end);
        var file = files[chance.Next(files.Count)];
        await Get("file", file, end);
        await Think(pause, end);
        await Note(file, end);
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

    private async Task Note(string file, CancellationToken end)
    {
        var sentence = $"Elle rappelle pour le loyer ({Guid.NewGuid():N}).";
        var lost = Lost;
        await Send("save", $"{file}/contact", new() { ["kind"] = "Call", ["minutes"] = "10", ["sentence"] = sentence }, end);
        if (Lost == lost)
            written.Add((file, sentence));
    }

    /// <summary>Makes files where the morning’s page leads to none.</summary>
    private async Task BeginFiles(CancellationToken stop)
    {
        foreach (var usage in new[] { "Belkacem", "Perrier", "Zitouni" })
        {
            var sent = SentWith().Match(await client.GetStringAsync(NewPerson, stop)).Groups[1].Value;
            var person = new Dictionary<string, string> { ["first"] = "Amina", ["usage"] = usage, ["born"] = $"12/03/{chance.Next(1950, 2000)}", ["mine"] = "on", ["_file"] = sent };
            using var answer = await client.PostAsync(NewPerson, new FormUrlEncodedContent(person), stop);
            begun.Add(answer.Headers.Location!.OriginalString);
        }
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
        try
        {
            using var response = await request();
            var text = await response.Content.ReadAsStringAsync(end);
            waits.Add(new Wait(page, watch.Elapsed.TotalMilliseconds));
            if (response.Headers.Location?.OriginalString.StartsWith(Door, StringComparison.Ordinal) == true)
                SignedOut++;
            else if ((int)response.StatusCode >= 400)
                Lost++;
            return text;
        }
        catch (HttpRequestException)
        {
            Lost++;
            return "";
        }
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"_file\" value=\"([^\"]*)\"")]
    private static partial Regex SentWith();

    [GeneratedRegex("href=\"(/equipe/dossiers/[0-9a-z-]+)\"")]
    private static partial Regex FileLink();
}

/// <summary>How long somebody waited for a page.</summary>
/// <param name="Page">Which kind of page.</param>
/// <param name="Milliseconds">Until its last byte.</param>
internal sealed record Wait(string Page, double Milliseconds);
