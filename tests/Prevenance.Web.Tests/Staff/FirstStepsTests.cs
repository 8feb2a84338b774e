using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Staff;

namespace Prevenance.Web.Tests.Staff;

/// <summary>What is to be done with an account before anything else opens: a password of one’s own, and a second step.</summary>
public sealed partial class FirstStepsTests : IAsyncLifetime
{
    private const string ToBegin = "/equipe/mon-compte/pour-commencer", TwoSteps = "/equipe/mon-compte/deux-etapes", Change = "/equipe/mon-compte/mot-de-passe";

    private StaffServer server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // As a server is that nothing is set of.
    public async ValueTask InitializeAsync() => server = await StaffServer.Start("""{ "SignIn": {} }""");

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_password_alone_opens_nothing_but_the_way_to_a_second_step()
    {
        var account = await server.Add("odile", Role.SocialWorker, "nord");
        var file = await server.FileOf(account, "nord");
        using var odile = await server.SignedIn("odile");
        foreach (var address in (string[])["/equipe", "/equipe/personnes", $"/equipe/dossiers/{file}", "/equipe/mon-compte", "/equipe/mon-agenda"])
            AssertLedToBegin(await odile.GetAsync(address, Stop));
        foreach (var address in (string[])["/equipe/mon-compte/autres-sessions", $"/equipe/dossiers/{file}/son-acces"])
            AssertLedToBegin(await StaffServer.Post(odile, address));
        Assert.Empty(await server.Services.GetRequiredService<AccessJournal>().Of(file));

        var page = WebUtility.HtmlDecode(await odile.GetStringAsync(ToBegin, Stop));
        Assert.Contains("Ajoutez une deuxième étape", page, StringComparison.Ordinal);
        Assert.Contains("Sans téléphone", page, StringComparison.Ordinal);
        var codes = await AddTelephone(odile);
        Assert.Equal(10, codes.Count);
        using var open = await odile.GetAsync("/equipe", Stop);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        using var over = await odile.GetAsync(ToBegin, Stop);
        Assert.Equal("/equipe", over.Headers.Location?.ToString());
        Assert.DoesNotContain(codes[0], await odile.GetStringAsync("/equipe/mon-compte", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_that_somebody_else_gave_is_changed_before_anything_opens()
    {
        await server.AddByAnother("odile", Role.SocialWorker, "nord");
        using var odile = server.Browser();
        (await StaffServer.Post(odile, "/equipe/entrer", ("email", "odile@example.org"), ("password", StaffServer.GivenPassword))).Dispose();
        AssertLedToBegin(await odile.GetAsync("/equipe", Stop));
        Assert.Contains("Choisissez votre mot de passe", WebUtility.HtmlDecode(await odile.GetStringAsync(ToBegin, Stop)), StringComparison.Ordinal);
        foreach (var (current, next) in new[] { (StaffServer.GivenPassword, StaffServer.GivenPassword), ("une girafe rapide", StaffServer.Password), (StaffServer.GivenPassword, "court") })
        {
            using var refused = await StaffServer.Post(odile, Change, ("current", current), ("new", next));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            AssertLedToBegin(await odile.GetAsync("/equipe", Stop));
        }
        AssertLedToBegin(await StaffServer.Post(odile, Change, ("current", StaffServer.GivenPassword), ("new", StaffServer.Password)));
        Assert.Contains("Ajoutez une deuxième étape", WebUtility.HtmlDecode(await odile.GetStringAsync(ToBegin, Stop)), StringComparison.Ordinal);
        await AddTelephone(odile);
        using var open = await odile.GetAsync("/equipe", Stop);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    [Fact]
    public async Task A_password_that_is_set_anew_is_changed_even_where_two_steps_are_in_place()
    {
        var account = await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        var codes = await AddTelephone(odile);
        await using (var scope = server.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<Keys>().SetPassword(account, StaffServer.GivenPassword);
        using var again = server.Browser();
        (await StaffServer.Post(again, "/equipe/entrer", ("email", "odile@example.org"), ("password", StaffServer.GivenPassword))).Dispose();
        (await StaffServer.Post(again, "/equipe/entrer/code", ("code", codes[0]))).Dispose();
        AssertLedToBegin(await again.GetAsync("/equipe", Stop));
        using var changed = await StaffServer.Post(again, Change, ("current", StaffServer.GivenPassword), ("new", StaffServer.Password));
        using var open = await again.GetAsync("/equipe", Stop);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    [Fact]
    public async Task A_password_that_somebody_else_gave_serves_for_two_weeks()
    {
        await server.AddByAnother("odile", Role.SocialWorker, "nord");
        foreach (var (days, status) in new[] { (13, HttpStatusCode.SeeOther), (14, HttpStatusCode.UnprocessableEntity) })
        {
            server.Clock.Days = days;
            using var odile = server.Browser();
            using var answer = await StaffServer.Post(odile, "/equipe/entrer", ("email", "odile@example.org"), ("password", StaffServer.GivenPassword));
            Assert.Equal(status, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_telephone_is_changed_by_who_knows_the_password_and_the_next_one_is_asked_for_at_once()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        Assert.Equal(10, (await AddTelephone(odile)).Count);
        using (var wrong = await StaffServer.Post(odile, $"{TwoSteps}/changer", ("current", "une girafe rapide")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using (var still = await odile.GetAsync("/equipe", Stop))
            Assert.Equal(HttpStatusCode.OK, still.StatusCode);
        using (var changed = await StaffServer.Post(odile, $"{TwoSteps}/changer", ("current", StaffServer.Password)))
            Assert.Equal(TwoSteps, changed.Headers.Location?.ToString());
        AssertLedToBegin(await odile.GetAsync("/equipe", Stop));
        // The recovery codes of before are still on her paper.
        Assert.Empty(await AddTelephone(odile));
        using var open = await odile.GetAsync("/equipe", Stop);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    /// <returns>The recovery codes, as they are shown once.</returns>
    private static async Task<IReadOnlyList<string>> AddTelephone(HttpClient client)
    {
        var key = Key().Match(await client.GetStringAsync(TwoSteps, Stop)).Groups["key"].Value.Replace(" ", "", StringComparison.Ordinal);
        using var added = await StaffServer.Post(client, TwoSteps, ("code", Totp.Code(key, TimeProvider.System.GetUtcNow())), ("current", StaffServer.Password));
        return [.. Recovery().Matches(await added.Content.ReadAsStringAsync(Stop)).Select(match => match.Groups["code"].Value)];
    }

    private static void AssertLedToBegin(HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            Assert.Equal(ToBegin, answer.Headers.Location?.ToString());
        }
    }

    [GeneratedRegex("<code class=\"key\">(?<key>[^<]+)<")]
    private static partial Regex Key();

    [GeneratedRegex("<li><code>(?<code>[^<]+)<")]
    private static partial Regex Recovery();
}
