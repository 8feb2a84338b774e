using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Staff;

/// <summary>What is refused is noted, without saying of what, and tells nobody more than before.</summary>
public sealed partial class RefusalTests : IAsyncLifetime
{
    private StaffServer server = null!;
    private string karim = "";
    private FileKey file;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private AccessJournal Journal => server.Services.GetRequiredService<AccessJournal>();

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start("""{ "Limits": { "Opened": 10000 } }""");
        await server.Add("odile", Role.SocialWorker, "nord");
        karim = await server.Add("karim", Role.Partner, "ailleurs");
        using var odile = await server.SignedIn("odile");
        file = new FileKey((await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990")).Split('/')[^1]);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_gesture_that_is_refused_is_noted_with_who_and_what_and_not_of_whom()
    {
        using var client = await server.SignedIn("karim");
        foreach (var address in (string[])[$"/equipe/dossiers/{file}", "/equipe/dossiers/0123456789abcdef0123456789abcdef", "/equipe/personnes"])
        {
            using var answer = await client.GetAsync(address, Stop);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
        var lines = await Journal.Refusals(10);
        Assert.Equal([Gesture.SearchPeople, Gesture.ReadFile, Gesture.ReadFile], lines.Select(line => line.Entry.Gesture!.Value));
        Assert.All(lines, line => Assert.Equal((karim, RefusalKind.Gesture, 0), (line.Entry.Account!, line.Entry.Kind, line.More)));
        Assert.DoesNotContain(await Journal.Of(file), line => line.Entry.Account == karim);
        Assert.Empty((await Journal.Verify()).Faults);
    }

    [Fact]
    public void A_key_with_a_sign_that_no_store_takes_is_one_that_never_was() => Assert.Equal(new FileKey(""), new FileKey("0123\0"));

    [Fact]
    public async Task A_wrong_code_a_form_of_another_site_and_too_many_tries_are_noted()
    {
        using var client = server.Browser();
        (await StaffServer.Post(client, "/mon-dossier/entrer", ("key", "k7f2-9mwq-4tzx"), ("code", "00000000"))).Dispose();
        (await StaffServer.Post(client, "/question/nothing-like-it", ("code", "000000"))).Dispose();
        client.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        (await StaffServer.Post(client, "/equipe/mon-compte/mot-de-passe")).Dispose();
        Assert.Equal([RefusalKind.ForeignForm, RefusalKind.ServiceCode, RefusalKind.OwnCode], (await Journal.Refusals(10)).Select(line => line.Entry.Kind));

        await using var strict = await StaffServer.Start("""{ "Limits": { "Opened": 1 } }""");
        using var hasty = strict.Browser();
        for (var turn = 0; turn < 2; turn++)
            (await StaffServer.Post(hasty, "/equipe/entrer", ("email", "x@example.org"), ("password", "x"))).Dispose();
        Assert.Equal([RefusalKind.TooManyTries], (await strict.Services.GetRequiredService<AccessJournal>().Refusals(10)).Select(line => line.Entry.Kind));
    }

    [Fact]
    public async Task A_flood_is_counted_and_hides_nobody_else()
    {
        var refusals = server.Services.GetRequiredService<RefusalLog>();
        for (var turn = 0; turn < 300; turn++)
            await refusals.Note(new RefusalEntry(karim, RefusalKind.Gesture, Gesture.ReadFile));
        await refusals.Note(new RefusalEntry(null, RefusalKind.OwnCode));
        Assert.Equal(RefusalLog.MostInAMinute + 1, (await Journal.Refusals(400)).Count);
        server.Clock.Days = 2.0 / 24 / 60;
        await refusals.Tell();
        var lines = await Journal.Refusals(400);
        Assert.Equal(RefusalLog.MostInAMinute + 2, lines.Count);
        Assert.Equal((karim, 300 - RefusalLog.MostInAMinute), (lines[0].Entry.Account!, lines[0].More));
        await refusals.Tell();
        Assert.Equal(lines.Count, (await Journal.Refusals(400)).Count);
        Assert.Empty((await Journal.Verify()).Faults);
    }

    [Fact]
    public async Task Who_looks_after_the_protection_of_data_reads_them_and_who_follows_people_does_not()
    {
        await server.Add("diane", Role.DataProtectionOfficer);
        using (var client = await server.SignedIn("karim"))
            (await client.GetAsync($"/equipe/dossiers/{file}", Stop)).Dispose();
        using var diane = await server.SignedIn("diane");
        Assert.Contains("href=\"/equipe/refus\"", await diane.GetStringAsync("/equipe", Stop), StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(await diane.GetStringAsync("/equipe/refus", Stop));
        Assert.Contains("karim", page, StringComparison.Ordinal);
        Assert.Contains("n’a pas pu lire un dossier", page, StringComparison.Ordinal);
        Assert.DoesNotContain(file.Value, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Belkacem", page, StringComparison.Ordinal);
        Assert.Contains("could not read a file", WebUtility.HtmlDecode(await diane.GetStringAsync("/en/team/refusals", Stop)), StringComparison.Ordinal);
        using var odile = await server.SignedIn("odile");
        using var hidden = await odile.GetAsync("/equipe/refus", Stop);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    /// <summary>
    /// K19: 5 ms apart at the most, with PREVENANCE_DRAWS=2000 on a machine where nothing else runs. Where others work on it, a fifth of the time that it
    /// takes then is noise; one quiet turn out of three is enough, and a true difference shows in all.
    /// </summary>
    [Fact]
    public async Task A_file_that_may_not_be_seen_and_one_that_is_not_there_are_refused_in_the_same_words_length_and_time()
    {
        var draws = int.Parse(Environment.GetEnvironmentVariable("PREVENANCE_DRAWS") ?? "100", CultureInfo.InvariantCulture);
        using var client = await server.SignedIn("karim");
        var isAlike = false;
        for (var turn = 0; turn < 3 && !isAlike; turn++)
        {
            var (hidden, none) = (new List<TimeSpan>(), new List<TimeSpan>());
            for (var draw = 0; draw < draws; draw++)
            {
                // Ten of each a minute: each has a line of its own in the journal.
                server.Clock.Days = ((turn * draws) + draw) / 10 / 60.0 / 24;
                string[] addresses = [$"/equipe/dossiers/{file}", $"/equipe/dossiers/{Guid.NewGuid():n}"];
                // The first of a minute also notes that the session is used: each is first as often.
                var isHiddenFirst = ((draw / 10) + draw) % 2 == 0;
                var first = await Refused(client, addresses[isHiddenFirst ? 0 : 1]);
                var next = await Refused(client, addresses[isHiddenFirst ? 1 : 0]);
                Assert.Equal(Plain(first.Page), Plain(next.Page));
                Assert.Equal(first.Page.Length, next.Page.Length);
                hidden.Add(isHiddenFirst ? first.Time : next.Time);
                none.Add(isHiddenFirst ? next.Time : first.Time);
            }
            isAlike = (Percentile(hidden) - Percentile(none)).Duration() < TimeSpan.FromMilliseconds(Math.Max(5, Percentile(none).TotalMilliseconds / 5));
            TestContext.Current.TestOutputHelper?.WriteLine($"{draws} draws of each: 95th percentile {Percentile(hidden).TotalMilliseconds:F2} and {Percentile(none).TotalMilliseconds:F2} ms");
        }
        Assert.True(isAlike);
    }

    private static TimeSpan Percentile(List<TimeSpan> times) => times.Order().ElementAt((int)Math.Ceiling(times.Count * 0.95) - 1);

    private static string Plain(string page) => Key().Replace(page, "");

    private static async Task<(string Page, TimeSpan Time)> Refused(HttpClient client, string address)
    {
        var begun = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(address, Stop);
        var page = await answer.Content.ReadAsStringAsync(Stop);
        var time = Stopwatch.GetElapsedTime(begun);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        return (page, time);
    }

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex Key();
}
