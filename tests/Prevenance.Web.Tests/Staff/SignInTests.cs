using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Staff;

namespace Prevenance.Web.Tests.Staff;

public sealed class SignInTests : IAsyncLifetime
{
    private StaffServer server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await StaffServer.Start();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Who_has_an_account_comes_in_and_goes_out()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        Assert.Contains("travail social", await odile.GetStringAsync("/equipe/mon-compte", Stop), StringComparison.Ordinal);
        using var left = await StaffServer.Post(odile, "/equipe/sortir");
        Assert.Equal(HttpStatusCode.SeeOther, left.StatusCode);
        using var after = await odile.GetAsync("/equipe/mon-compte", Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task The_pages_of_who_signs_in_are_offered_in_no_language_that_they_do_not_have()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        foreach (var address in (string[])["/equipe/entrer", "/equipe", "/equipe/mon-compte", "/equipe/personnes"])
        {
            var page = await odile.GetStringAsync(address, Stop);
            Assert.Contains("hreflang=\"en\"", page, StringComparison.Ordinal);
            Assert.DoesNotContain("hreflang=\"ar\"", page, StringComparison.Ordinal);
        }
        // Residents read theirs, or find their home from a page of the law that Arabic does not have.
        foreach (var address in (string[])["/", "/loi"])
            Assert.Contains("hreflang=\"ar\"", await odile.GetStringAsync(address, Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_goes_out_leaves_no_session_behind_not_even_to_who_copied_it()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = server.Browser();
        using var entered = await StaffServer.Post(odile, "/equipe/entrer", ("email", "odile@example.org"), ("password", StaffServer.Password));
        var cookie = entered.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        using var thief = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Address };
        thief.DefaultRequestHeaders.Add("Cookie", cookie);
        using (var open = await thief.GetAsync("/equipe/mon-compte", Stop))
            Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        (await StaffServer.Post(odile, "/equipe/sortir")).Dispose();
        using var shut = await thief.GetAsync("/equipe/mon-compte", Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, shut.StatusCode);
    }

    [Fact]
    public async Task Who_signs_in_reads_when_somebody_came_in_or_tried_to_with_their_account()
    {
        var account = await server.Add("odile", Role.SocialWorker, "nord");
        using var stranger = server.Browser();
        using (var wrong = await StaffServer.Post(stranger, "/equipe/entrer", ("email", "odile@example.org"), ("password", "une girafe rapide")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using var odile = await server.SignedIn("odile");
        var lines = await server.Services.GetRequiredService<AccessJournal>().SignInsOf(account, 5);
        Assert.Equal([SignInOutcome.CameIn, SignInOutcome.WrongPassword], lines.Select(line => line.Entry.Outcome));
        var page = WebUtility.HtmlDecode(await odile.GetStringAsync("/equipe/mon-compte", Stop));
        Assert.Contains("27 novembre 2026, 12:00, ordinateur\u00A0: mot de passe faux", page, StringComparison.Ordinal);
        Assert.Contains("27 November 2026, 12:00, computer: came in", WebUtility.HtmlDecode(await odile.GetStringAsync("/en/team/my-account", Stop)), StringComparison.Ordinal);
        Assert.Empty((await server.Services.GetRequiredService<AccessJournal>().Verify()).Faults);
    }

    [Theory]
    [InlineData("odile@example.org", "une girafe rapide")]
    [InlineData("nobody@example.org", StaffServer.Password)]
    [InlineData("", "")]
    public async Task A_wrong_address_and_a_wrong_password_are_answered_alike(string email, string password)
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var client = server.Browser();
        using var answer = await StaffServer.Post(client, "/equipe/entrer", ("email", email), ("password", password));
        var page = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("ne sont pas les bons", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain(password.Length > 0 ? password : "\u0000", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_is_guessed_at_waits()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var client = server.Browser();
        for (var guess = 0; guess < 10; guess++)
            (await StaffServer.Post(client, "/equipe/entrer", ("email", "odile@example.org"), ("password", $"essai {guess}"))).Dispose();
        using var answer = await StaffServer.Post(client, "/equipe/entrer", ("email", "odile@example.org"), ("password", StaffServer.Password));
        Assert.True(answer.StatusCode is HttpStatusCode.UnprocessableEntity or HttpStatusCode.TooManyRequests, $"{answer.StatusCode}");
    }

    [Fact]
    public async Task Who_is_shut_out_is_out_at_the_next_request_and_comes_in_once_let_in_again()
    {
        var account = await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        await With(keys => keys.Suspend(account));
        using (var next = await odile.GetAsync("/equipe/mon-compte", Stop))
            Assert.Equal(HttpStatusCode.Unauthorized, next.StatusCode);
        using (var again = await StaffServer.Post(odile, "/equipe/entrer", ("email", "odile@example.org"), ("password", StaffServer.Password)))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        await With(keys => keys.Resume(account));
        (await server.SignedIn("odile")).Dispose();
    }

    [Fact]
    public async Task Who_leaves_is_out_at_the_next_request()
    {
        var account = await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        await server.Leave(account);
        using var after = await odile.GetAsync("/equipe/mon-compte", Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
        using var again = await StaffServer.Post(server.Browser(), "/equipe/entrer", ("email", "odile@example.org"), ("password", StaffServer.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Fact]
    public async Task A_changed_password_closes_the_other_sessions()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var here = await server.SignedIn("odile");
        using var elsewhere = await server.SignedIn("odile");
        using (var changed = await StaffServer.Post(here, "/equipe/mon-compte/mot-de-passe", ("current", StaffServer.Password), ("new", "un renard calme au bord")))
            Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        using (var still = await here.GetAsync("/equipe/mon-compte", Stop))
            Assert.Equal(HttpStatusCode.OK, still.StatusCode);
        using var gone = await elsewhere.GetAsync("/equipe/mon-compte", Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, gone.StatusCode);
    }

    [Fact]
    public async Task One_closes_ones_other_sessions_and_goes_on_in_this_one()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var here = await server.SignedIn("odile");
        using var elsewhere = await server.SignedIn("odile");
        using (var closed = await StaffServer.Post(here, "/equipe/mon-compte/autres-sessions"))
            Assert.Contains("Vos autres sessions sont fermées", WebUtility.HtmlDecode(await closed.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        using (var still = await here.GetAsync("/equipe/mon-compte", Stop))
            Assert.Equal(HttpStatusCode.OK, still.StatusCode);
        using var gone = await elsewhere.GetAsync("/equipe/mon-compte", Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, gone.StatusCode);
    }

    [Fact]
    public async Task A_password_is_changed_by_who_knows_the_present_one_only()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        using var answer = await StaffServer.Post(odile, "/equipe/mon-compte/mot-de-passe", ("current", "une girafe rapide"), ("new", "un renard calme au bord"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        (await server.SignedIn("odile")).Dispose();
    }

    [Theory]
    [InlineData("password1234")]
    [InlineData("abcdabcdabcd")]
    [InlineData("odile odile")]
    public async Task A_new_password_that_is_easily_guessed_is_refused(string password)
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        using var answer = await StaffServer.Post(odile, "/equipe/mon-compte/mot-de-passe", ("current", StaffServer.Password), ("new", password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task A_session_ends_after_an_hour_without_a_request_and_after_a_working_day()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        for (var hour = 0.9; hour < 10; hour += 0.9)
        {
            server.Clock.Days = hour / 24;
            using var during = await odile.GetAsync("/equipe/mon-compte", Stop);
            Assert.Equal(HttpStatusCode.OK, during.StatusCode);
        }
        server.Clock.Days = 10.1 / 24;
        using var after = await odile.GetAsync("/equipe/mon-compte", Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);

        using var idle = await server.SignedIn("odile");
        server.Clock.Days += 1.1 / 24;
        using var later = await idle.GetAsync("/equipe/mon-compte", Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, later.StatusCode);
    }

    [Theory]
    [InlineData("cross-site", null)]
    [InlineData("same-site", null)]
    [InlineData("none", null)]
    [InlineData(null, null)]
    [InlineData(null, "https://elsewhere.example")]
    public async Task What_another_site_sends_is_not_taken(string? site, string? origin)
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        odile.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        if (site is not null)
            odile.DefaultRequestHeaders.Add("Sec-Fetch-Site", site);
        if (origin is not null)
            odile.DefaultRequestHeaders.Add("Origin", origin);
        using var answer = await StaffServer.Post(odile, "/equipe/mon-compte/mot-de-passe", ("current", StaffServer.Password), ("new", "autre girafe sous la pluie"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("/equipe/mon-compte/deux-etapes", "/equipe/mon-compte/deux-etapes")]
    [InlineData("//elsewhere.example/", "/equipe")]
    [InlineData("https://elsewhere.example/equipe/", "/equipe")]
    [InlineData("/equipe/\\elsewhere.example", "/equipe")]
    [InlineData("/equipe/%0d%0aSet-Cookie:a=b", "/equipe")]
    public async Task One_goes_on_where_one_wanted_to_and_never_elsewhere(string back, string goesTo)
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var client = server.Browser();
        using var answer = await StaffServer.Post(client, "/equipe/entrer", ("email", "odile@example.org"), ("password", StaffServer.Password), ("back", back));
        Assert.Equal(goesTo, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task The_cookie_is_read_by_no_script_and_sent_with_nothing_of_another_site()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await StaffServer.Post(client, "/equipe/entrer", ("email", "odile@example.org"), ("password", StaffServer.Password));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), line => line.StartsWith("prevenance=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Residents_pages_ask_nobody_who_reads_them()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        // Long enough that a page of the team would write the cookie again.
        server.Clock.Days = 0.9 / 24;
        using var home = await odile.GetAsync("/", Stop);
        Assert.False(home.Headers.Contains("Set-Cookie"));
        using var own = await odile.GetAsync("/equipe", Stop);
        Assert.True(own.Headers.Contains("Set-Cookie"));
    }

    private async Task With(Func<Keys, Task> gesture)
    {
        await using var scope = server.Services.CreateAsyncScope();
        await gesture(scope.ServiceProvider.GetRequiredService<Keys>());
    }
}
