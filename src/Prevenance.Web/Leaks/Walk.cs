using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.SocialWorker;

namespace Prevenance.Web.Leaks;

/// <summary>What was answered at an address.</summary>
/// <param name="Address">The address, or what was searched.</param>
/// <param name="File">The file that it names.</param>
/// <param name="Status">The status.</param>
/// <param name="Body">What came.</param>
internal sealed record Answered(string Address, FileKey? File, HttpStatusCode Status, string Body);

/// <summary>
/// Asks a started application for everything that may be asked for by reading: each address, for each file, then whatever pages lead to. Pages for
/// anybody do not look at who asks: nobody alone asks for them.
/// </summary>
/// <param name="app">The application.</param>
/// <param name="cookie">The session, as <see cref="SignedIn.CookieOf"/> makes one; nothing for nobody.</param>
internal sealed partial class Walk(WebApplication app, string? cookie) : IDisposable
{
    /// <summary>Of one address, how many ways of asking it (its order, its month) are followed from links.</summary>
    private const int MostWays = 4;

    /// <summary>A right that everybody knows, where an address names one.</summary>
    private const string AnyRight = "rsa";

    private const string Placeholder = $"{{{StaffGate.FileRoute}}}";

    private readonly HttpClient client = ClientOf(app, cookie);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> ways = new(StringComparer.Ordinal);

    /// <summary>How many addresses were asked.</summary>
    public int Asked { get; private set; }

    /// <summary>The addresses of reading that name something else than a file or a right, and at which nothing was asked.</summary>
    public IReadOnlyList<string> NotAsked => [.. Routes.Where(route => AddressesOf(route, []) is null && !asked.Any(address => IsAt(route, address))).Select(route => route.RawText!).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Everything, in turn.</summary>
    /// <param name="files">The files that are asked for.</param>
    public async IAsyncEnumerable<Answered> Everything(IReadOnlyList<FileKey> files)
    {
        var known = files.ToHashSet();
        var waiting = new Queue<string>(Routes.SelectMany(route => AddressesOf(route, files) ?? []).Where(asked.Add));
        while (waiting.TryDequeue(out var address))
        {
            var answer = await Ask(address, known);
            yield return answer;
            foreach (var link in Links().Matches(answer.Body).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(link => IsNew(link, known)))
                waiting.Enqueue(link);
        }
    }

    /// <summary>What a search for a name answers.</summary>
    public async Task<Answered> Search(string name)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("q", name)]);
        using var sent = await client.PostAsync(WorkerPaths.Search.French, form);
        using var answer = await client.GetAsync(sent.Headers.Location ?? new Uri(WorkerPaths.Search.French, UriKind.Relative));
        Asked++;
        // What was typed comes back in its own field: that was known before.
        var body = (await answer.Content.ReadAsStringAsync()).Replace($"value=\"{WebUtility.HtmlEncode(name)}\"", "", StringComparison.Ordinal);
        return new Answered(WorkerPaths.Search.French, null, answer.StatusCode, body);
    }

    /// <summary>What is answered at one address.</summary>
    public async Task<Answered> Ask(string address, IReadOnlySet<FileKey> known)
    {
        using var answer = await client.GetAsync(address);
        Asked++;
        var file = address.Split('/', '?').Select(part => new FileKey(part)).Where(known.Contains).Select(one => (FileKey?)one).FirstOrDefault();
        return new Answered(address, file, answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public void Dispose() => client.Dispose();

    private IReadOnlyList<RoutePattern> Routes { get; } = [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) == true)
        .Where(route => cookie is null || route.Metadata.GetMetadata<GestureNeeded>() is not null)
        .Select(route => route.RoutePattern)];

    /// <summary>The addresses of a route; nothing where it names what only a page can tell.</summary>
    private static IEnumerable<string>? AddressesOf(RoutePattern route, IReadOnlyList<FileKey> files)
    {
        var address = $"/{route.RawText!.TrimStart('/')}".Replace("{right}", AnyRight, StringComparison.Ordinal);
        return !address.Contains('{', StringComparison.Ordinal) ? [address]
            : address.Replace(Placeholder, "", StringComparison.Ordinal).Contains('{', StringComparison.Ordinal) ? null
            : files.Select(file => address.Replace(Placeholder, file.Value, StringComparison.Ordinal));
    }

    private static bool IsAt(RoutePattern route, string address)
    {
        var (wanted, given) = (route.RawText!.Trim('/').Split('/'), address.Split('?')[0].Trim('/').Split('/'));
        return wanted.Length == given.Length && wanted.Zip(given).All(pair => pair.First.Contains('{', StringComparison.Ordinal) || pair.First == pair.Second);
    }

    private static bool IsOfOne(RoutePattern route, string path, IReadOnlySet<FileKey> known) =>
        Array.IndexOf(route.RawText!.Trim('/').Split('/'), Placeholder) is var place && (place < 0 || known.Contains(new FileKey(path.Trim('/').Split('/')[place])));

    /// <summary>Whether a link leads somewhere else: not to a file that is not tried, nor to one way more of asking what was asked often.</summary>
    private bool IsNew(string link, IReadOnlySet<FileKey> known)
    {
        var address = link.Split('#')[0];
        if (address.Length == 0 || asked.Contains(address))
            return false;
        var path = address.Split('?')[0];
        return Routes.Any(route => IsAt(route, path) && IsOfOne(route, path, known)) && (ways[path] = ways.GetValueOrDefault(path) + 1) <= MostWays && asked.Add(address);
    }

    /// <summary>A browser: a page that makes something new of an account gives its session anew.</summary>
    private static HttpClient ClientOf(WebApplication app, string? cookie)
    {
        var (address, cookies) = (new Uri(app.Urls.Single()), new CookieContainer());
        if (cookie is not null)
            cookies.SetCookies(address, cookie);
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }

    /// <summary>Links to our own pages; not to what is ours and says nothing of anybody: styles, pictures.</summary>
    [GeneratedRegex("<a [^>]*href=\"(/[^/\"][^\"]*)\"")]
    private static partial Regex Links();
}
