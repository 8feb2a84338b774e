using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Missions;

namespace Prevenance.Web.Tests.Staff;

/// <summary>What leads nowhere, or no longer does, says so in plain words with the menu of the team; what was typed is not lost.</summary>
public sealed class LostInStaffTests : IAsyncLifetime
{
    private const string Sentence = "Elle rappelle lundi.";

    private StaffServer server = null!;
    private HttpClient odile = null!;
    private string file = "", account = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        account = await server.Add("odile", Role.SocialWorker, "nord");
        odile = await server.SignedIn("odile");
        file = await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990");
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_keeps_the_menu()
    {
        using var lost = await odile.GetAsync("/equipe/dossiers/never-was", Stop);
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
        var page = WebUtility.HtmlDecode(await lost.Content.ReadAsStringAsync(Stop));
        Assert.Contains("Se déconnecter", page, StringComparison.Ordinal);
        Assert.Contains("votre mission a pu finir", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_whose_mission_ended_says_that_nothing_was_saved()
    {
        await server.Services.GetRequiredService<MissionBook>().End(account, new FileKey(file.Split('/')[^1]), MissionKind.Referent, new DateOnly(2026, 11, 26));
        using var late = await StaffServer.Post(odile, $"{file}/contact", ("kind", "Call"), ("sentence", Sentence));
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        Assert.Contains("Rien de ce que vous avez envoyé n’a été enregistré", WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_whose_reason_ended_comes_back_once_another_is_given()
    {
        await server.Add("karim", Role.SocialWorker, "nord");
        using (var today = await server.SignedIn("karim"))
            (await StaffServer.Post(today, $"{file}/ouvrir", ("reason", "elle est au guichet"))).Dispose();
        server.Clock.Days = 1;
        using var karim = await server.SignedIn("karim");
        using var late = await StaffServer.Post(karim, $"{file}/contact", ("kind", "Call"), ("sentence", Sentence));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync(Stop));
        Assert.Contains("rien n’a été enregistré", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Sentence, page, StringComparison.Ordinal);
        using var opened = await StaffServer.Post(karim, $"{file}/ouvrir", ("reason", "je finis ma note"), ("kept", StaffServer.Hidden(page, "kept")));
        Assert.Contains(Sentence, WebUtility.HtmlDecode(await opened.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        using var shown = await StaffServer.Post(karim, $"{file}/contact?_back", ("kind", "Call"), ("sentence", Sentence));
        var form = WebUtility.HtmlDecode(await shown.Content.ReadAsStringAsync(Stop));
        Assert.Contains($">{Sentence}</textarea>", form, StringComparison.Ordinal);
        Assert.DoesNotContain($"<p>{Sentence}</p>", form, StringComparison.Ordinal);
    }
}
