using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Staff;

namespace Prevenance.Web.Tests.Staff.Provider;

/// <summary>The server, beside a provider of the tests that it trusts.</summary>
public abstract partial class ProConnectTest : IAsyncLifetime
{
    private protected const string Start = "/equipe/entrer/proconnect", Account = "/equipe/mon-compte", Linking = "/equipe/mon-compte/proconnect";

    private protected TestProvider provider = null!;
    private protected StaffServer server = null!;
    private protected HttpClient outside = null!;
    private protected string odile = "";

    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        provider = await TestProvider.Start();
        await Serve();
        outside = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
    }

    public async ValueTask DisposeAsync()
    {
        outside.Dispose();
        await server.DisposeAsync();
        await provider.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task Serve(string more = "")
    {
        server = await StaffServer.Start(provider.Settings(more));
        await provider.Know(server.Address);
        odile = await server.Add("odile", Role.SocialWorker, "nord");
    }

    private protected async Task Link(string subject)
    {
        provider.Subject = subject;
        using var client = await server.SignedIn("odile");
        Assert.Contains("ouvre maintenant ce compte", await Told(client, await Back(client, Linking)), StringComparison.Ordinal);
    }

    /// <summary>Goes to the provider from the page of the link, and back.</summary>
    private protected async Task<string> Back(HttpClient client, string page)
    {
        using var asked = await StaffServer.Post(client, page, ("current", StaffServer.Password));
        Assert.True(asked.Headers.Contains("Refresh"), WebUtility.HtmlDecode(await asked.Content.ReadAsStringAsync(Stop)));
        return await Finish(client, await AtTheProvider(AddressIn(await asked.Content.ReadAsStringAsync(Stop))));
    }

    /// <summary>Goes the whole way.</summary>
    /// <returns>Where it ends.</returns>
    private protected async Task<string> Through(HttpClient client, string start) => await Finish(client, await Answer(client, start));

    /// <summary>What the provider answers a browser.</summary>
    private protected async Task<Uri> Answer(HttpClient client, string start)
    {
        using var asked = await client.GetAsync(start, Stop);
        Assert.Equal(HttpStatusCode.SeeOther, asked.StatusCode);
        return await AtTheProvider(asked.Headers.Location!.OriginalString);
    }

    private protected async Task<Uri> AtTheProvider(string address)
    {
        using var answer = await outside.GetAsync(address, Stop);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!;
    }

    private protected static async Task<string> Finish(HttpClient client, Uri answer)
    {
        using var end = await client.GetAsync(answer, Stop);
        Assert.Equal(HttpStatusCode.Redirect, end.StatusCode);
        return end.Headers.Location!.ToString();
    }

    private protected static async Task<string> Told(HttpClient client, string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address, Stop));

    private protected static async Task<HttpStatusCode> StatusOf(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address, Stop);
        return answer.StatusCode;
    }

    private protected async Task<IReadOnlyList<SignInEntry>> Outcomes() => [.. (await server.Services.GetRequiredService<AccessJournal>().SignInsOf(odile, 20)).Select(line => line.Entry)];

    private protected static string CodeOf(Uri answer) => Regex.Match(answer.Query, "code=([^&]+)").Groups[1].Value;

    private protected static string AddressIn(string page) => WebUtility.HtmlDecode(Address().Match(page).Groups["address"].Value);

    [GeneratedRegex("<a class=\"action\" href=\"(?<address>http[^\"]+)\"")]
    private protected static partial Regex Address();

    [GeneratedRegex("<code class=\"key\">(?<key>[^<]+)<")]
    private protected static partial Regex Key();
}
