using System.Net;
using Prevenance.Accounts;

namespace Prevenance.Web.Tests.Staff;

/// <summary>What a whole team has: its day in the hall, without what anybody comes for; and, for who answers for files, what was opened without a mission.</summary>
public sealed class TeamPagesTests : IAsyncLifetime
{
    private StaffServer server = null!;
    private HttpClient odile = null!;
    private FileKey file;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("odile", Role.SocialWorker, "nord");
        odile = await server.SignedIn("odile");
        file = new FileKey((await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990")).Split('/')[^1]);
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Reception_reads_who_comes_when_and_to_whom_and_never_what_for()
    {
        using (await StaffServer.Post(odile, $"/equipe/dossiers/{file}/rendez-vous", ("day", "30/11/2026"), ("hour", "9h30"), ("minutes", "45"), ("place", "Office"), ("why", "les dettes de loyer")))
        {
        }
        await server.Add("accueil", Role.Reception, "nord");
        await server.Add("autre", Role.Reception, "sud");
        using var reception = await server.SignedIn("accueil");
        var day = await Read(reception, "/equipe/journee?day=2026-11-30");
        Assert.Contains("Amina Belkacem", day, StringComparison.Ordinal);
        Assert.Contains("09:30", day, StringComparison.Ordinal);
        Assert.Contains("odile", day, StringComparison.Ordinal);
        Assert.DoesNotContain("dettes", day, StringComparison.Ordinal);
        Assert.DoesNotContain("Amina", await Read(reception, "/equipe/journee?day=2026-12-01"), StringComparison.Ordinal);
        foreach (var far in new[] { "0001-01-01", "9999-12-31", "demain" })
            Assert.Contains("27 novembre 2026", await Read(reception, $"/equipe/journee?day={far}"), StringComparison.Ordinal);
        using var elsewhere = await server.SignedIn("autre");
        Assert.DoesNotContain("Amina", await Read(elsewhere, "/equipe/journee?day=2026-11-30"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_answers_for_a_team_finds_a_broken_glass_on_their_next_page_with_its_reason()
    {
        await server.Add("valerie", Role.TeamManager, "nord");
        await server.Add("karim", Role.SocialWorker, "sud");
        await server.Add("paul", Role.SocialWorker, "nord");
        using var valerie = await server.SignedIn("valerie");
        Assert.DoesNotContain("sans mission", await Read(valerie, "/equipe"), StringComparison.Ordinal);
        using (var karim = await server.SignedIn("karim"))
        using (await StaffServer.Post(karim, $"/equipe/dossiers/{file}/ouvrir", ("reason", "elle est au guichet, en pleurs")))
        {
        }
        Assert.Contains("Un dossier a été ouvert sans mission", await Read(valerie, "/equipe"), StringComparison.Ordinal);
        var openings = await Read(valerie, "/equipe/ouvertures");
        Assert.Contains("Amina Belkacem", openings, StringComparison.Ordinal);
        Assert.Contains("elle est au guichet, en pleurs", openings, StringComparison.Ordinal);
        // Her référent is told too; a colleague, who may not read who opened it, is not.
        Assert.Contains("au guichet", await Read(odile, "/equipe/ouvertures"), StringComparison.Ordinal);
        using var paul = await server.SignedIn("paul");
        Assert.DoesNotContain("au guichet", await Read(paul, "/equipe/ouvertures"), StringComparison.Ordinal);
    }

    private static async Task<string> Read(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop));
}
