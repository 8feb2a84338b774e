using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Staff;

namespace Prevenance.Web.Tests.Staff.Provider;

/// <summary>Who is known by a provider comes in where she linked her account herself, and nobody gets one by it.</summary>
public sealed class ProConnectTests : ProConnectTest
{
    [Fact]
    public async Task Who_linked_her_account_comes_in_by_the_provider_and_goes_out_of_it_too()
    {
        await Link("s-odile");
        Assert.Equal("eidas1", provider.Asked);
        using var client = server.Browser();
        Assert.Equal("/equipe/mon-compte", await Through(client, $"{Start}?back={Uri.EscapeDataString(Account)}"));
        Assert.Contains("travail social", await client.GetStringAsync(Account, Stop), StringComparison.Ordinal);
        Assert.Contains("entrée (ProConnect eidas1)", WebUtility.HtmlDecode(await client.GetStringAsync(Account, Stop)), StringComparison.Ordinal);

        using var left = await StaffServer.Post(client, "/equipe/sortir");
        var away = new Uri(AddressIn(await left.Content.ReadAsStringAsync(Stop)));
        Assert.Equal($"0; url={away.OriginalString}", left.Headers.GetValues("Refresh").Single());
        using var there = await outside.GetAsync(away, Stop);
        Assert.NotNull(provider.LeftWith);
        using var back = await client.GetAsync(there.Headers.Location, Stop);
        Assert.Equal("/equipe/entrer", back.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(client, Account));
        Assert.Empty((await server.Services.GetRequiredService<AccessJournal>().Verify()).Faults);
    }

    [Fact]
    public async Task Nobody_gets_an_account_by_the_provider_not_even_with_the_address_of_one()
    {
        provider.Subject = "s-nobody";
        using var client = server.Browser();
        Assert.Contains("n’ouvre aucun compte ici", await Told(client, await Through(client, Start)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(client, Account));
        Assert.Contains("opens no account here", await Told(client, await Through(client, "/en/team/sign-in/proconnect")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_left_or_was_shut_out_is_answered_as_who_has_no_account_and_is_out_at_once()
    {
        await Link("s-odile");
        using var client = server.Browser();
        await Through(client, Start);
        Assert.Equal(HttpStatusCode.OK, await StatusOf(client, Account));
        await using (var scope = server.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<Keys>().Suspend(odile);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(client, Account));
        var shut = await Through(client, Start);
        await using (var scope = server.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<Keys>().Resume(odile);
        await server.Leave(odile);
        var gone = await Through(client, Start);
        provider.Subject = "s-nobody";
        Assert.Equal([shut, gone], Enumerable.Repeat(await Through(client, Start), 2));
        Assert.Contains(await Outcomes(), line => line is { Outcome: SignInOutcome.Refused, By: "ProConnect eidas1" });
    }

    [Fact]
    public async Task Her_session_ends_after_a_working_day_as_any_other()
    {
        await Link("s-odile");
        using var client = server.Browser();
        await Through(client, Start);
        server.Clock.Days = 1.1 / 24;
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(client, Account));
    }

    [Fact]
    public async Task An_answer_with_another_state_or_without_the_browser_that_asked_lets_nobody_in()
    {
        await Link("s-odile");
        using var client = server.Browser();
        var answer = await Answer(client, Start);
        var other = server.Browser();
        Assert.Contains("ne convient pas", await Told(other, await Finish(other, answer)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(other, Account));
        var altered = new Uri(Regex.Replace(answer.OriginalString, "state=[^&]{20}", "state=AAAAAAAAAAAAAAAAAAAA"));
        Assert.NotEqual(answer, altered);
        Assert.Contains("ne convient pas", await Told(client, await Finish(client, altered)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(client, Account));
        // The right one still serves its browser: the others took nothing from it.
        Assert.Equal("/equipe", await Finish(client, answer));
    }

    [Fact]
    public async Task An_answer_serves_once_and_its_code_serves_no_other_browser()
    {
        await Link("s-odile");
        using var client = server.Browser();
        var answer = await Answer(client, Start);
        Assert.Equal("/equipe", await Finish(client, answer));
        Assert.Contains("ne convient pas", await Told(client, await Finish(client, answer)), StringComparison.Ordinal);

        using var thief = server.Browser();
        var stolen = await Answer(client, Start);
        provider.Subject = "s-thief";
        var own = await Answer(thief, Start);
        var played = new Uri(own.OriginalString.Replace(CodeOf(own), CodeOf(stolen), StringComparison.Ordinal));
        Assert.Contains("ne convient pas", await Told(thief, await Finish(thief, played)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(thief, Account));
    }

    [Fact]
    public async Task An_answer_for_another_nonce_lets_nobody_in()
    {
        await Link("s-odile");
        using var client = server.Browser();
        using var asked = await client.GetAsync(Start, Stop);
        var altered = Regex.Replace(asked.Headers.Location!.OriginalString, "nonce=[^&]+", "nonce=638999999999999999.another");
        Assert.NotEqual(asked.Headers.Location.OriginalString, altered);
        Assert.Contains("ne convient pas", await Told(client, await Finish(client, await AtTheProvider(altered))), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(client, Account));
    }

    [Fact]
    public async Task Who_gives_up_at_the_provider_is_back_where_she_was_with_a_sentence()
    {
        using var client = server.Browser();
        Assert.Contains("arrêté avant la fin", await Told(client, await Through(client, Start)), StringComparison.Ordinal);
        using var inside = await server.SignedIn("odile");
        Assert.Contains("You stopped before the end", await Told(inside, await Back(inside, "/en/team/my-account/proconnect")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_provider_does_not_answer_the_password_still_opens()
    {
        await Link("s-odile");
        using var client = server.Browser();
        var answer = await Answer(client, Start);
        await provider.Stop();
        Assert.Contains("ProConnect ne répond pas", await Told(client, await Finish(client, answer)), StringComparison.Ordinal);
        (await server.SignedIn("odile")).Dispose();
        await server.DisposeAsync();
        await Serve();
        using var later = server.Browser();
        using var down = await later.GetAsync(Start, Stop);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, down.StatusCode);
        Assert.Contains("name=\"password\"", await down.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        (await server.SignedIn("odile")).Dispose();
    }

    [Fact]
    public async Task A_link_is_made_by_who_knows_the_password_for_one_account_only_and_is_taken_away()
    {
        await server.Add("karim", Role.SocialWorker, "nord");
        await Link("s-odile");
        using var karim = await server.SignedIn("karim");
        using (var wrong = await StaffServer.Post(karim, Linking, ("current", "une girafe rapide")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("déjà un autre compte", await Told(karim, await Back(karim, Linking)), StringComparison.Ordinal);

        using var client = await server.SignedIn("odile");
        using var elsewhere = await server.SignedIn("odile");
        using (var wrong = await StaffServer.Post(client, $"{Linking}/retirer", ("current", "une girafe rapide")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await StatusOf(elsewhere, Account));
        using (var removed = await StaffServer.Post(client, $"{Linking}/retirer", ("current", StaffServer.Password)))
            Assert.Contains("n’ouvre plus ce compte", await Told(client, removed.Headers.Location!.ToString()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(elsewhere, Account));
        using var after = server.Browser();
        await Through(after, Start);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(after, Account));
        Assert.Equal([SignInOutcome.WayRemoved, SignInOutcome.WayAdded], (await Outcomes()).Select(line => line.Outcome).Where(outcome => outcome is SignInOutcome.WayAdded or SignInOutcome.WayRemoved));
    }

    [Fact]
    public async Task An_account_with_a_second_step_is_asked_for_it_whatever_the_provider_says()
    {
        await Link("s-odile");
        using var inside = await server.SignedIn("odile");
        var key = Key().Match(await inside.GetStringAsync($"{Account}/deux-etapes", Stop)).Groups["key"].Value.Replace(" ", "", StringComparison.Ordinal);
        (await StaffServer.Post(inside, $"{Account}/deux-etapes", ("code", Totp.Code(key, TimeProvider.System.GetUtcNow())), ("current", StaffServer.Password))).Dispose();
        using var client = server.Browser();
        var code = await Through(client, $"{Start}?back={Uri.EscapeDataString(Account)}");
        Assert.StartsWith("/equipe/entrer/code", code, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(client, Account));
        Assert.Equal(Account, StaffServer.Hidden(await client.GetStringAsync(code, Stop), "back"));
    }

    [Fact]
    public async Task A_level_that_is_asked_for_must_come_back()
    {
        await Link("s-odile");
        await server.DisposeAsync();
        await Serve(", \"Levels\": \"eidas2 eidas3\"");
        provider.Level = "eidas3";
        await Link("s-odile");
        Assert.Equal("eidas2 eidas3", provider.Asked);
        provider.Level = "eidas1";
        using var client = server.Browser();
        Assert.Contains("n’ouvre aucun compte ici", await Told(client, await Through(client, Start)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_settings_nothing_of_it_is_there()
    {
        await using var plain = await StaffServer.Start();
        await plain.Add("odile", Role.SocialWorker, "nord");
        using var client = await plain.SignedIn("odile");
        foreach (var address in (string[])[Start, $"{Start}/retour", Linking])
            Assert.Equal(HttpStatusCode.NotFound, await StatusOf(client, address));
        Assert.DoesNotContain("ProConnect", await client.GetStringAsync("/equipe/entrer", Stop) + await client.GetStringAsync(Account, Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_https_what_ties_an_answer_to_its_browser_is_held_to_this_host_and_still_opens()
    {
        await Link("s-odile");
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.1");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var asked = await client.GetAsync(Start, Stop);
        var cookies = asked.Headers.GetValues("Set-Cookie").ToList();
        Assert.Equal(["__Host-prevenance-nonce", "__Host-prevenance-provider"], cookies.Select(cookie => cookie.Split('.')[0]).Order(StringComparer.Ordinal));
        Assert.All(cookies, cookie => Assert.Contains("; path=/; secure;", cookie, StringComparison.OrdinalIgnoreCase));
        var answer = await AtTheProvider(asked.Headers.Location!.OriginalString);
        client.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies.Select(cookie => cookie.Split(';')[0])));
        using var end = await client.GetAsync(answer.PathAndQuery, Stop);
        Assert.Equal("/equipe", end.Headers.Location?.ToString());
        Assert.Contains(end.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("__Host-prevenance=", StringComparison.Ordinal));
    }
}
