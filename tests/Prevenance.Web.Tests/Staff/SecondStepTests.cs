using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;

namespace Prevenance.Web.Tests.Staff;

/// <summary>A code that changes, asked for after the password.</summary>
public sealed partial class SecondStepTests : IAsyncLifetime
{
    private StaffServer server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await StaffServer.Start();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_second_step_that_was_lost_is_taken_away_and_not_asked_for_any_more()
    {
        var account = await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        var key = Key().Match(await odile.GetStringAsync("/equipe/mon-compte/deux-etapes", Stop)).Groups["key"].Value.Replace(" ", "", StringComparison.Ordinal);
        (await StaffServer.Post(odile, "/equipe/mon-compte/deux-etapes", ("code", Totp.Code(key, TimeProvider.System.GetUtcNow())), ("current", StaffServer.Password))).Dispose();
        await using (var scope = server.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<Keys>().DropSecondStep(account);
        using (var next = await odile.GetAsync("/equipe/mon-compte", Stop))
            Assert.Equal(HttpStatusCode.Unauthorized, next.StatusCode);
        using var after = await server.SignedIn("odile");
        Assert.DoesNotContain(key, (await after.GetStringAsync("/equipe/mon-compte/deux-etapes", Stop)).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_step_is_added_and_asked_for()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        var key = Key().Match(await odile.GetStringAsync("/equipe/mon-compte/deux-etapes", Stop)).Groups["key"].Value.Replace(" ", "", StringComparison.Ordinal);
        foreach (var (code, password) in new[] { ("000000", StaffServer.Password), (Totp.Code(key, TimeProvider.System.GetUtcNow()), "une girafe rapide") })
        {
            using var wrong = await StaffServer.Post(odile, "/equipe/mon-compte/deux-etapes", ("code", code), ("current", password));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }
        string recovery;
        var now = TimeProvider.System.GetUtcNow();
        var used = Totp.Code(key, now);
        using (var right = await StaffServer.Post(odile, "/equipe/mon-compte/deux-etapes", ("code", used), ("current", StaffServer.Password)))
            recovery = Recovery().Match(await right.Content.ReadAsStringAsync(Stop)).Groups["code"].Value;

        foreach (var code in (string[])[Totp.Code(key, now.AddSeconds(30)), recovery])
        {
            using var again = server.Browser();
            using (var first = await StaffServer.Post(again, "/equipe/entrer", ("email", "odile@example.org"), ("password", StaffServer.Password)))
                Assert.Contains("Votre code", await first.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
            using (var notYet = await again.GetAsync("/equipe/mon-compte", Stop))
                Assert.Equal(HttpStatusCode.Unauthorized, notYet.StatusCode);
            using (var replayed = await StaffServer.Post(again, "/equipe/entrer/code", ("code", used)))
                Assert.Equal(HttpStatusCode.UnprocessableEntity, replayed.StatusCode);
            using (var second = await StaffServer.Post(again, "/equipe/entrer/code", ("code", code)))
                Assert.Equal(HttpStatusCode.SeeOther, second.StatusCode);
            Assert.Contains("en deux étapes", WebUtility.HtmlDecode(await again.GetStringAsync("/equipe/mon-compte", Stop)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_key_of_the_second_step_is_shown_to_nobody_once_it_is_in_place()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        var key = Key().Match(await odile.GetStringAsync("/equipe/mon-compte/deux-etapes", Stop)).Groups["key"].Value.Replace(" ", "", StringComparison.Ordinal);
        (await StaffServer.Post(odile, "/equipe/mon-compte/deux-etapes", ("code", Totp.Code(key, TimeProvider.System.GetUtcNow())), ("current", StaffServer.Password))).Dispose();
        using var again = await odile.GetAsync("/equipe/mon-compte/deux-etapes", Stop);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [GeneratedRegex("<code class=\"key\">(?<key>[^<]+)<")]
    private static partial Regex Key();

    [GeneratedRegex("<li><code>(?<code>[^<]+)<")]
    private static partial Regex Recovery();
}
