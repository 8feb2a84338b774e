using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;

namespace Prevenance.Web.Tests.Staff;

/// <summary>Whoever loses their référent (to a wall, to a role that ended, to a last day) is told to who answers for the team, who names another.</summary>
public sealed class FilesAloneTests : IAsyncLifetime
{
    private StaffServer server = null!;
    private HttpClient odile = null!, valerie = null!;
    private string odileAccount = "", karim = "";
    private FileKey fatima, luc;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        odileAccount = await server.Add("odile", Role.SocialWorker, "nord");
        karim = await server.Add("karim", Role.SocialWorker, "nord");
        await server.Add("valerie", Role.TeamManager, "nord");
        (odile, valerie) = (await server.SignedIn("odile"), await server.SignedIn("valerie"));
        (fatima, luc) = (await Make("Fatima", "Roux", "12/03/1985"), await Make("Luc", "Roux", "02/11/1983"));
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        valerie.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task After_a_hidden_separation_who_answers_for_the_team_names_somebody_for_the_side_that_has_nobody_left()
    {
        using var his = await server.InOwnFile("odile", luc);
        using (var booked = await StaffServer.Post(odile, $"/equipe/dossiers/{luc}/rendez-vous", ("day", "03/12/2026"), ("hour", "10h"), ("minutes", "45"), ("place", "Office"), ("why", "")))
            Assert.Equal(HttpStatusCode.SeeOther, booked.StatusCode);
        await PartInHiding();
        Assert.Contains("Un dossier n’a plus de référent", await Read(valerie, "/equipe"), StringComparison.Ordinal);
        var list = await Read(valerie, "/equipe/sans-referent");
        Assert.Contains("Luc Roux", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Fatima", list, StringComparison.Ordinal);
        Assert.Contains("un rendez-vous est pris le 3 décembre 2026", list, StringComparison.Ordinal);
        var own = await Read(his, "/mon-dossier");
        Assert.Contains("vous pouvez demander valerie", own, StringComparison.Ordinal);
        Assert.DoesNotContain("odile référent", own, StringComparison.Ordinal);

        using (await StaffServer.Post(valerie, $"/equipe/dossiers/{luc}/ouvrir", ("reason", "il n’a plus personne")))
        {
        }
        // Who can no longer open the file is not offered.
        var choice = await Read(valerie, $"/equipe/dossiers/{luc}/relais");
        Assert.Contains($"value=\"{karim}\"", choice, StringComparison.Ordinal);
        Assert.DoesNotContain($"value=\"{odileAccount}\"", choice, StringComparison.Ordinal);
        using (var given = await StaffServer.Post(valerie, $"/equipe/dossiers/{luc}/relais", ("kind", "Referent"), ("whom", karim), ("overlap", "0")))
            Assert.Equal(HttpStatusCode.SeeOther, given.StatusCode);
        Assert.DoesNotContain("n’a plus de référent", await Read(valerie, "/equipe"), StringComparison.Ordinal);
        var now = await Read(his, "/mon-dossier");
        Assert.Contains("karim référent", now, StringComparison.Ordinal);
        Assert.Contains("avec karim", now, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("odile", now, StringComparison.Ordinal);
        // From then on a wall stands before him too.
        using var client = await server.SignedIn("karim");
        Assert.Equal(HttpStatusCode.OK, await StatusOf(client, luc));
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(client, fatima));
    }

    [Fact]
    public async Task A_role_that_ends_leaves_files_that_are_listed()
    {
        using (var scope = server.Services.CreateScope())
            await scope.ServiceProvider.GetRequiredService<StaffBook>().End(odileAccount, Role.SocialWorker, "nord");
        Assert.Contains("2 dossiers n’ont plus de référent", await Read(valerie, "/equipe"), StringComparison.Ordinal);
        Assert.Contains("Fatima Roux", await Read(valerie, "/equipe/sans-referent"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_referent_named_until_a_day_leaves_the_file_to_the_team_from_the_next_one()
    {
        server.Clock.Days = 1;
        using var later = await server.SignedIn("odile");
        using (var given = await StaffServer.Post(later, $"/equipe/dossiers/{luc}/relais", ("kind", "Referent"), ("whom", karim), ("overlap", "0"), ("to", "2026-11-30")))
            Assert.Equal(HttpStatusCode.SeeOther, given.StatusCode);
        server.Clock.Days = 4;
        using var manager = await server.SignedIn("valerie");
        Assert.Contains("Luc Roux", await Read(manager, "/equipe/sans-referent"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_answers_for_no_team_is_told_nobody()
    {
        await PartInHiding();
        var none = await Read(odile, "/equipe/sans-referent");
        Assert.Contains("Vous ne répondez d’aucune équipe", none, StringComparison.Ordinal);
        Assert.DoesNotContain("Chaque dossier a un référent", none, StringComparison.Ordinal);
        Assert.DoesNotContain("Roux", none, StringComparison.Ordinal);
        await server.Add("ailleurs", Role.TeamManager, "sud");
        using var elsewhere = await server.SignedIn("ailleurs");
        Assert.DoesNotContain("Roux", await Read(elsewhere, "/equipe/sans-referent"), StringComparison.Ordinal);
        Assert.DoesNotContain("plus de référent", await Read(elsewhere, "/equipe"), StringComparison.Ordinal);
    }

    private async Task PartInHiding()
    {
        using (var joined = await StaffServer.Post(odile, $"/equipe/dossiers/{fatima}/foyer", ("name", "Luc Roux"), ("person", $"{luc}"), ("view", "Menage"), ("from", "01/01/2019"), ("percent", "100")))
            Assert.Equal(HttpStatusCode.SeeOther, joined.StatusCode);
        var address = $"/equipe/dossiers/{fatima}/separation";
        (string, string)[] typed = [("from", "01/04/2026"), ($"time.{luc}", "0"), ("hidden", "on")];
        using var preview = await StaffServer.Post(odile, address, typed);
        using var kept = await StaffServer.Post(odile, address, [.. typed, ("_seen", StaffServer.Hidden(await preview.Content.ReadAsStringAsync(Stop), "_seen"))]);
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
    }

    private async Task<FileKey> Make(string first, string usage, string born) => new((await StaffServer.MakeKnown(odile, first, usage, born)).Split('/')[^1]);

    private static async Task<string> Read(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop));

    private static async Task<HttpStatusCode> StatusOf(HttpClient client, FileKey file)
    {
        using var answer = await client.GetAsync($"/equipe/dossiers/{file}", Stop);
        return answer.StatusCode;
    }
}
