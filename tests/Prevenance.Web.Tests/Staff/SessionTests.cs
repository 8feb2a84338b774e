using System.Net;
using System.Text.RegularExpressions;
using Prevenance.Accounts;

namespace Prevenance.Web.Tests.Staff;

/// <summary>Which sessions of one's own are open, and to end one of them.</summary>
public sealed partial class SessionTests : IAsyncLifetime
{
    private const string OwnAccount = "/equipe/mon-compte", End = "/equipe/mon-compte/sessions/fermer";

    private StaffServer server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("odile", Role.SocialWorker, "nord");
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Each_open_session_is_told_with_its_browser_and_its_hours_and_which_one_reads()
    {
        using var here = await SignedIn("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        using var there = await SignedIn("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1");
        server.Clock.Days = 0.5 / 24;
        var page = await Page(here);
        Assert.Equal(
            [
                "Firefox, ordinateur : ouverte le 27 novembre 2026 à 12:00, vue le 27 novembre 2026 vers 12 h celle-ci",
                "Safari, téléphone : ouverte le 27 novembre 2026 à 12:00, vue le 27 novembre 2026 vers 12 h",
            ],
            Line().Matches(page).Select(match => Tag().Replace(match.Groups["line"].Value, "").Replace('\u00a0', ' ').Replace('\u202f', ' ').Trim()));
        Assert.Contains("Safari, telephone: opened on 27 November 2026 at 12:00, seen on 27 November 2026 around 12:00", WebUtility.HtmlDecode(await there.GetStringAsync("/en/team/my-account", Stop)), StringComparison.Ordinal);
        server.Clock.Days = 1.6 / 24;
        // The other one was not used for more than an hour.
        Assert.Single(Ids(await Page(await SignedIn("x"))));
    }

    [Fact]
    public async Task One_session_is_ended_and_the_others_go_on_on_every_server()
    {
        using var here = await SignedIn("Firefox/140.0");
        using var there = await SignedIn("Chrome/140.0");
        using var third = await SignedIn("Edg/140.0 Chrome/140.0");
        await using var beside = await server.Beside();
        var theirs = Ids(await Page(there));
        var mine = await IdOf(there);
        Assert.Equal(3, theirs.Count);
        using (var ended = await StaffServer.Post(here, End, ("session", mine)))
            Assert.Contains("Cette session est fermée.", WebUtility.HtmlDecode(await ended.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAt(there, beside.Address));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAt(there, server.Address));
        Assert.Equal(HttpStatusCode.OK, await StatusAt(third, beside.Address));
        Assert.Equal(2, Ids(await Page(here)).Count);
        using var again = await StaffServer.Post(here, End, ("session", mine));
        Assert.Contains("Cette session était déjà fermée.", WebUtility.HtmlDecode(await again.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_ends_a_session_of_somebody_else_and_who_ends_this_one_is_out()
    {
        await server.Add("karim", Role.SocialWorker, "nord");
        using var odile = await SignedIn("Firefox/140.0");
        using var karim = await server.SignedIn("karim");
        var hers = await IdOf(odile);
        (await StaffServer.Post(karim, End, ("session", hers))).Dispose();
        Assert.Equal(HttpStatusCode.OK, await StatusAt(odile, server.Address));
        using (var ended = await StaffServer.Post(odile, End, ("session", hers)))
            Assert.Equal("/equipe/entrer", ended.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAt(odile, server.Address));
    }

    [Fact]
    public async Task A_session_goes_on_under_its_name_when_the_password_changes_by_it()
    {
        using var here = await SignedIn("Firefox/140.0");
        using var there = await SignedIn("Chrome/140.0");
        var mine = await IdOf(here);
        (await StaffServer.Post(here, "/equipe/mon-compte/mot-de-passe", ("current", StaffServer.Password), ("new", "un renard calme au bord"))).Dispose();
        Assert.Equal([mine], Ids(await Page(here)));
    }

    private async Task<HttpClient> SignedIn(string browser)
    {
        var client = server.Browser();
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", browser);
        (await StaffServer.Post(client, "/equipe/entrer", ("email", "odile@example.org"), ("password", StaffServer.Password))).Dispose();
        return client;
    }

    private static async Task<string> Page(HttpClient client) => WebUtility.HtmlDecode(await client.GetStringAsync(OwnAccount, Stop));

    /// <summary>That by which a browser reads.</summary>
    private static async Task<string> IdOf(HttpClient client) => Ids(Here().Match(await Page(client)).Value).Single();

    private static IReadOnlyList<string> Ids(string page) => [.. Id().Matches(page).Select(match => match.Groups["id"].Value)];

    /// <summary>What a server answers to the session of a browser: cookies know no ports.</summary>
    private static async Task<HttpStatusCode> StatusAt(HttpClient client, Uri server)
    {
        using var answer = await client.GetAsync(new Uri(server, OwnAccount), Stop);
        return answer.StatusCode;
    }

    [GeneratedRegex("<li>\\s*<p>(?<line>[^\n]*)</p>\\s*<form method=\"post\" action=\"/equipe/mon-compte/sessions/fermer\"")]
    private static partial Regex Line();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("name=\"session\" value=\"(?<id>[0-9a-f]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("celle-ci</strong>.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Here();
}
