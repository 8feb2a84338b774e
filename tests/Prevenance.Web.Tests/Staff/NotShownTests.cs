using System.Net;
using Prevenance.Accounts;

namespace Prevenance.Web.Tests.Staff;

/// <summary>The shared family, one side in hiding: who opens a file for a reason is told that not all is shown, and is offered what they may do.</summary>
public sealed class NotShownTests(SharedFamily family) : IClassFixture<SharedFamily>
{
    private readonly StaffServer server = family.Server;
    private readonly IReadOnlyDictionary<string, FileKey> files = family.Files;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData("TA"), InlineData("MGR")]
    public async Task Who_opens_for_a_reason_is_told_that_not_all_is_shown_and_never_that_there_is_nothing(string viewer)
    {
        using var client = await server.SignedIn(viewer);
        foreach (var file in new[] { files["FAT"], files["YAS"] })
        {
            var page = await Opened(client, $"/equipe/dossiers/{file}");
            Assert.Contains("ce que votre mission ne permet pas de lire n’est pas montré", page, StringComparison.Ordinal);
            Assert.DoesNotMatch("Aucune? [^<.]* n’est (encore )?(noté|partagé|relié|écrit)", page);
        }
        using var referent = await server.SignedIn("WA");
        Assert.DoesNotContain("votre mission ne permet pas", await Read(referent, $"/equipe/dossiers/{files["FAT"]}"), StringComparison.Ordinal);
    }

    [Theory, InlineData("WA", true, "Awa", "Diallo", "1990"), InlineData("MGR", true, "Milan", "Petrovic", "1971"), InlineData("TA", false, "Linh", "Nguyen", "1956")]
    public async Task Whoever_would_not_see_a_hidden_address_is_not_offered_to_hide_one_and_learns_nothing_by_trying(string viewer, bool may, string first, string usage, string born)
    {
        using var referent = await server.SignedIn("WA");
        var shown = await StaffServer.MakeKnown(referent, first, usage, born);
        using var client = await server.SignedIn(viewer);
        // Fatima lives in hiding, the other does not: the page is there for both, or for neither.
        foreach (var (file, gesture) in new[] { ($"/equipe/dossiers/{files["FAT"]}", "Ne plus cacher où elle vit"), (shown, "Cacher où elle vit") })
        {
            Assert.Equal(may, (await Opened(client, file)).Contains($">{gesture}<", StringComparison.Ordinal));
            using var hiding = await client.GetAsync($"{file}/cacher-l-adresse", Stop);
            Assert.Equal(may ? HttpStatusCode.OK : HttpStatusCode.NotFound, hiding.StatusCode);
            if (may)
                Assert.Contains($"<h1>{gesture}", WebUtility.HtmlDecode(await hiding.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        }
    }

    /// <summary>The page of a file, opened for a reason where one is asked.</summary>
    private static async Task<string> Opened(HttpClient client, string file)
    {
        (await StaffServer.Post(client, $"{file}/ouvrir", ("reason", "elle est au guichet aujourd’hui"))).Dispose();
        return await Read(client, file);
    }

    private static async Task<string> Read(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop));
}
