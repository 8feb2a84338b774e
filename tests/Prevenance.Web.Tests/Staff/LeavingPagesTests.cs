using System.Net;
using System.Text.RegularExpressions;
using Prevenance.Accounts;

namespace Prevenance.Web.Tests.Staff;

/// <summary>Somebody leaves a household, or dies: told, shown, kept, and taken back where it was wrong.</summary>
public sealed class LeavingPagesTests : IAsyncLifetime
{
    private StaffServer server = null!;
    private HttpClient odile = null!;
    private string amina = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("odile", Role.SocialWorker, "nord");
        odile = await server.SignedIn("odile");
        amina = await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990");
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Who_leaves_is_shown_first_then_kept_and_the_others_stay()
    {
        var luc = await LivesWith("Luc", "Benali");
        var typed = Regex.Match(await Read($"{amina}/depart"), $"value=\"([0-9a-f]+ {luc})\"").Groups[1].Value;
        string mark;
        using (var seen = await StaffServer.Post(odile, $"{amina}/depart", ("who", typed), ("last", "31/10/2026")))
        {
            var page = await seen.Content.ReadAsStringAsync(Stop);
            Assert.Contains("Rien n’est encore noté", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
            mark = StaffServer.Hidden(page, "_seen");
        }
        Assert.DoesNotContain("31 octobre 2026", await Read(amina), StringComparison.Ordinal);
        using (var kept = await StaffServer.Post(odile, $"{amina}/depart", ("who", typed), ("last", "31/10/2026"), ("_seen", mark)))
            Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        Assert.Contains("au 31 octobre 2026", await Read(amina), StringComparison.Ordinal);
        Assert.Contains("au 31 octobre 2026", await Read($"/equipe/dossiers/{luc}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_leaves_a_household_in_which_they_are_not_nor_on_a_day_to_come()
    {
        var luc = await LivesWith("Luc", "Benali");
        var typed = Regex.Match(await Read($"{amina}/depart"), $"value=\"([0-9a-f]+ {luc})\"").Groups[1].Value;
        foreach (var (who, last) in ((string, string)[])[("", "31/10/2026"), ("autre foyer", "31/10/2026"), (typed, "31/10/2030"), (typed, "pas un jour"), (typed, "01/01/2020")])
        {
            using var refused = await StaffServer.Post(odile, $"{amina}/depart", ("who", who), ("last", last));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }
    }

    [Fact]
    public async Task A_hidden_address_is_not_left_without_saying_where_one_goes()
    {
        await LivesWith("Luc", "Benali");
        using (var hidden = await StaffServer.Post(odile, $"{amina}/cacher-l-adresse"))
            Assert.Equal(HttpStatusCode.SeeOther, hidden.StatusCode);
        var self = Regex.Match(await Read($"{amina}/depart"), $"value=\"([0-9a-f]+ {amina.Split('/')[^1]})\"").Groups[1].Value;
        using var refused = await StaffServer.Post(odile, $"{amina}/depart", ("who", self), ("last", "27/11/2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("notez d’abord où elle va", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_was_hidden_is_hidden_no_more_on_the_same_page_which_says_what_changes()
    {
        using (var early = await StaffServer.Post(odile, $"{amina}/cacher-l-adresse", ("shown", "yes")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        using (var hidden = await StaffServer.Post(odile, $"{amina}/cacher-l-adresse"))
            Assert.Equal(HttpStatusCode.SeeOther, hidden.StatusCode);
        Assert.Contains("Ne plus cacher où elle vit", await Read(amina), StringComparison.Ordinal);
        Assert.Contains("s’ouvrent de nouveau comme les autres", await Read($"{amina}/cacher-l-adresse"), StringComparison.Ordinal);
        using (var shown = await StaffServer.Post(odile, $"{amina}/cacher-l-adresse", ("shown", "yes")))
            Assert.Equal(HttpStatusCode.SeeOther, shown.StatusCode);
        Assert.DoesNotContain("Montrer l’adresse", await Read(amina), StringComparison.Ordinal);
        Assert.Contains("De ceux avec qui elle vivait", await Read($"{amina}/cacher-l-adresse"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_death_is_told_then_made_sure_of_closes_her_own_access_and_is_taken_back_where_it_was_wrong()
    {
        using var own = await server.InOwnFile("odile", new FileKey(amina.Split('/')[^1]));
        using (var inside = await own.GetAsync("/mon-dossier", Stop))
            Assert.Equal(HttpStatusCode.OK, inside.StatusCode);
        await Tell(("day", "20/11/2026"));
        Assert.Contains("Décès annoncé, le 20 novembre 2026", await Read(amina), StringComparison.Ordinal);
        using (var outside = await own.GetAsync("/mon-dossier", Stop))
            Assert.NotEqual(HttpStatusCode.OK, outside.StatusCode);
        await Tell(("day", "21/11/2026"), ("confirmed", "on"));
        Assert.Contains("Décès le 21 novembre 2026", await Read(amina), StringComparison.Ordinal);
        await Tell(("wrong", "yes"));
        Assert.DoesNotContain("Décès le", await Read(amina), StringComparison.Ordinal);
        using var again = await server.InOwnFile("odile", new FileKey(amina.Split('/')[^1]));
        using var back = await again.GetAsync("/mon-dossier", Stop);
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
    }

    [Theory, InlineData("31/12/2026"), InlineData("01/01/1980"), InlineData("hier"), InlineData("")]
    public async Task A_death_has_a_day_that_is_over_and_after_a_birth(string day)
    {
        using var refused = await StaffServer.Post(odile, $"{amina}/deces", ("day", day));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.DoesNotContain("Décès", Regex.Replace(await Read(amina), "Noter un décès", ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("11/03/1990", "n’était pas encore née")]
    [InlineData("01/01/1850", "il y a plus de 120 ans")]
    [InlineData("01/01/2031", "ni à venir")]
    public async Task Nobody_lives_with_somebody_before_a_birth_nor_longer_ago_than_anybody_lives(string from, string why)
    {
        var key = (await StaffServer.MakeKnown(odile, "Zoé", "Roux", "01/02/1980")).Split('/')[^1];
        using var refused = await StaffServer.Post(odile, $"{amina}/foyer", ("name", "Roux"), ("person", key), ("view", "Menage"), ("from", from), ("percent", "100"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Matches($"id=\"from.error\">[^<]*{why}", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Stop)));
    }

    [Fact]
    public async Task Who_joins_once_in_a_form_that_is_sent_twice_joins_once()
    {
        var key = (await StaffServer.MakeKnown(odile, "Zoé", "Roux", "01/02/1980")).Split('/')[^1];
        var once = StaffServer.Hidden(await odile.GetStringAsync($"{amina}/foyer", Stop), "_once");
        var both = await Task.WhenAll(Join(), Join());
        Assert.All([.. both, await Join()], status => Assert.Equal(HttpStatusCode.SeeOther, status));
        Assert.Single(Regex.Matches(await Read($"{amina}/depart"), $"value=\"[0-9a-f]+ {key}\""));

        async Task<HttpStatusCode> Join()
        {
            using var joined = await StaffServer.Post(odile, $"{amina}/foyer", ("_once", once), ("name", "Roux"), ("person", key), ("view", "Menage"), ("from", "01/01/2026"), ("percent", "100"));
            return joined.StatusCode;
        }
    }

    private async Task Tell(params (string, string)[] typed)
    {
        using var told = await StaffServer.Post(odile, $"{amina}/deces", typed);
        Assert.Equal(HttpStatusCode.SeeOther, told.StatusCode);
    }

    /// <summary>Somebody whose file is open too, in one dwelling with her.</summary>
    private async Task<string> LivesWith(string first, string last)
    {
        var key = (await StaffServer.MakeKnown(odile, first, last, "01/02/1980")).Split('/')[^1];
        using var joined = await StaffServer.Post(odile, $"{amina}/foyer", ("name", last), ("person", key), ("view", "Menage"), ("from", "01/01/2026"), ("percent", "100"));
        Assert.Equal(HttpStatusCode.SeeOther, joined.StatusCode);
        return key;
    }

    private async Task<string> Read(string address) => WebUtility.HtmlDecode(await odile.GetStringAsync(address, Stop));
}
