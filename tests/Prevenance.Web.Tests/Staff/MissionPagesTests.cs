using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Missions;

namespace Prevenance.Web.Tests.Staff;

/// <summary>A file is handed over with its dates and its sheet, a colleague helps for a time, and nobody gives away what they opened for a reason.</summary>
public sealed class MissionPagesTests : IAsyncLifetime
{
    private StaffServer server = null!;
    private HttpClient odile = null!;
    private string karim = "";
    private string file = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("odile", Role.SocialWorker, "nord");
        karim = await server.Add("karim", Role.SocialWorker, "nord");
        odile = await server.SignedIn("odile");
        file = (await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990")).Split('/')[^1];
        // The day after: what begins today was not hers before.
        await ComeBackAfter(1);
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task The_new_referent_follows_from_the_day_said_and_the_former_stays_beside_for_the_overlap()
    {
        using (var given = await Give(("kind", "Referent"), ("whom", karim), ("overlap", "2")))
            Assert.Equal(HttpStatusCode.SeeOther, given.StatusCode);
        using var client = await server.SignedIn("karim");
        Assert.Equal(HttpStatusCode.OK, await StatusOf(client, $"/equipe/dossiers/{file}"));
        Assert.Equal(HttpStatusCode.OK, await StatusOf(odile, $"/equipe/dossiers/{file}"));
        var page = WebUtility.HtmlDecode(await odile.GetStringAsync($"/equipe/dossiers/{file}", Stop));
        Assert.Contains("odile", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("karim", page, StringComparison.OrdinalIgnoreCase);
        await ComeBackAfter(2);
        Assert.Contains("id=\"reason\"", await (await odile.GetAsync($"/equipe/dossiers/{file}", Stop)).Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_handed_over_in_a_form_that_is_sent_twice_is_handed_over_once()
    {
        var both = await Task.WhenAll(Give(("kind", "Helper"), ("whom", karim)), Give(("kind", "Helper"), ("whom", karim)));
        Assert.All(both, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        Array.ForEach(both, answer => answer.Dispose());
        Assert.Single(await server.Services.GetRequiredService<MissionBook>().Of(new FileKey(file)), mission => mission.Account == karim);
    }

    [Fact]
    public async Task A_colleague_helps_for_a_time_and_the_help_ends_at_once_by_one_gesture()
    {
        using (await Give(("kind", "Helper"), ("whom", karim)))
        {
        }
        var page = WebUtility.HtmlDecode(await odile.GetStringAsync($"/equipe/dossiers/{file}/relais", Stop));
        Assert.Contains("aide", page, StringComparison.Ordinal);
        using (await StaffServer.Post(odile, $"/equipe/dossiers/{file}/relais/finir", ("kind", "Helper"), ("whom", karim)))
        {
        }
        // At once, and not tonight: whoever leaves reads nothing more.
        Assert.DoesNotContain(await server.Services.GetRequiredService<MissionBook>().Of(karim), mission => mission.Kind == MissionKind.Helper);
    }

    [Theory]
    [InlineData("kind", "Team")]
    [InlineData("whom", "nobody")]
    [InlineData("overlap", "31")]
    [InlineData("from", "2026-11-01")]
    [InlineData("to", "2026-11-02")]
    public async Task What_cannot_be_is_told_beside_its_field_and_comes_back_as_it_was_typed(string field, string typed)
    {
        using var answer = await Give([("kind", field == "kind" ? typed : "Referent"), ("whom", field == "whom" ? typed : karim), ("overlap", field == "overlap" ? typed : "0"), ("from", field == "from" ? typed : ""), ("to", field == "to" ? typed : "")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains($"href=\"#{field}\"", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_opened_a_file_for_a_reason_gives_it_to_nobody()
    {
        using var client = await server.SignedIn("karim");
        using (await StaffServer.Post(client, $"/equipe/dossiers/{file}/ouvrir", ("reason", "Odile est absente, elle appelle.")))
        {
        }
        Assert.Equal(HttpStatusCode.OK, await StatusOf(client, $"/equipe/dossiers/{file}"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(client, $"/equipe/dossiers/{file}/relais"));
        using var taken = await StaffServer.Post(client, $"/equipe/dossiers/{file}/relais", ("kind", "Referent"), ("whom", karim), ("overlap", "0"));
        Assert.Equal(HttpStatusCode.NotFound, taken.StatusCode);
    }

    [Theory]
    [InlineData("relais/feuille", "Feuille de relais")]
    [InlineData("sa-page", "Où vous en êtes")]
    public async Task A_paper_says_on_which_day_it_is_true(string paper, string title)
    {
        var page = WebUtility.HtmlDecode(await odile.GetStringAsync($"/equipe/dossiers/{file}/{paper}", Stop));
        Assert.Contains(title, page, StringComparison.Ordinal);
        Assert.Contains("D’après ce que l’on sait le", page, StringComparison.Ordinal);
        Assert.Contains("Belkacem", page, StringComparison.Ordinal);
    }

    /// <summary>A session ends with the day.</summary>
    private async Task ComeBackAfter(int days)
    {
        server.Clock.Days += days;
        odile.Dispose();
        odile = await server.SignedIn("odile");
    }

    private Task<HttpResponseMessage> Give(params (string, string)[] fields) => StaffServer.Post(odile, $"/equipe/dossiers/{file}/relais", [.. fields.Any(field => field.Item1 == "overlap") ? fields : [.. fields, ("overlap", "0")]]);

    private static async Task<HttpStatusCode> StatusOf(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address, Stop);
        return answer.StatusCode;
    }
}
