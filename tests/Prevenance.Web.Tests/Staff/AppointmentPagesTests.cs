using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;

namespace Prevenance.Web.Tests.Staff;

/// <summary>An appointment from the file to the week, and what became of it.</summary>
public sealed partial class AppointmentPagesTests : IAsyncLifetime
{
    private StaffServer server = null!;
    private HttpClient odile = null!;
    private string file = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("odile", Role.SocialWorker, "nord");
        odile = await server.SignedIn("odile");
        file = await StaffServer.MakeKnown(odile, "Fatima", "Moreau", "12/03/1985");
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task An_appointment_is_in_the_file_and_in_the_week_and_what_became_of_it_is_one_gesture()
    {
        using (var booked = await Book("2026-11-28", "9h30"))
            Assert.Equal($"{file}#appointments", booked.Headers.Location?.ToString());
        Assert.Contains("Samedi 28 novembre 2026 à 9 h 30", await Page(file), StringComparison.Ordinal);
        var week = await Page("/equipe");
        Assert.Contains("Samedi 28 novembre 2026 à 9 h 30", week, StringComparison.Ordinal);
        // Nobody is seen, or missed, before the time.
        Assert.DoesNotContain("value=\"Seen\"", week, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"Missed\"", week, StringComparison.Ordinal);
        using (var early = await Became("devenu", "Seen"))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);

        server.Clock.Days = 2;
        await ComeAgain();
        using (var missed = await Became("manque", "Missed"))
            Assert.Equal(HttpStatusCode.SeeOther, missed.StatusCode);
        Assert.Contains("manqué", await Page(file), StringComparison.Ordinal);
        using (var beside = await Became("devenu", "Seen"))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, beside.StatusCode);
        using (var seen = await Became("manque", "Seen"))
            Assert.Equal(HttpStatusCode.SeeOther, seen.StatusCode);
        Assert.Contains("la personne est venue", await Page(file), StringComparison.Ordinal);
        // What is missed is said at its own address only; and nothing is said by what was typed before a session ended.
        using var elsewhere = await Became("devenu", "Missed");
        using var back = await Became("manque?_back", "Missed");
        Assert.Equal("/equipe", back.Headers.Location?.ToString());
        Assert.DoesNotContain(", manqué", await Page(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "9h30", "Écrivez un jour")]
    [InlineData("2026-11-20", "9h30", "un moment à venir")]
    [InlineData("2026-12-01", "tôt", "une heure")]
    [InlineData("2027-03-28", "2h30", "n’existe pas")]
    public async Task What_is_no_appointment_comes_back_as_it_was_typed(string day, string hour, string said)
    {
        using var answer = await Book(day, hour);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{hour}\"", page, StringComparison.Ordinal);
        Assert.Contains("Faire le point", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_moved_is_told_once_in_the_week()
    {
        using (await Book("2026-11-30", "9h30"))
        using (var moved = await Book("2026-12-01", "14h", await Id()))
            Assert.Equal(HttpStatusCode.SeeOther, moved.StatusCode);
        var week = await Page("/equipe");
        Assert.Contains("Mardi 1er décembre 2026 à 14 h", week, StringComparison.Ordinal);
        Assert.DoesNotContain("30 novembre", week, StringComparison.Ordinal);
        Assert.Contains("déplacé", await Page(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "9h30", "Il manque quelque chose")]
    [InlineData("2026-12-01", "tôt", "Quelque chose est à reprendre")]
    [InlineData("", "tôt", "Quelque chose est à reprendre")]
    public async Task The_heading_says_that_something_is_missing_only_where_that_is_all(string day, string hour, string heading)
    {
        using var answer = await Book(day, hour);
        Assert.Contains($"<h2 id=\"errors\">{heading}</h2>", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_that_overlap_are_told_with_whom_and_when_and_kept_on_purpose_alone()
    {
        using (await Book("2026-11-30", "9h30"))
        using (var touching = await Book("2026-11-30", "10h15"))
            Assert.Equal(HttpStatusCode.SeeOther, touching.StatusCode);
        using var asked = await Book("2026-11-30", "10h");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        var page = WebUtility.HtmlDecode(await asked.Content.ReadAsStringAsync(Stop)).Replace('\u00a0', ' ').Replace('\u202f', ' ');
        Assert.Contains("lundi 30 novembre 2026 à 9 h 30, 45 min, avec Fatima Moreau ; lundi 30 novembre 2026 à 10 h 15, 45 min, avec Fatima Moreau", page, StringComparison.Ordinal);
        Assert.Contains("Faire le point", page, StringComparison.Ordinal);
        Assert.DoesNotContain("à 10 h,", await Page(file), StringComparison.Ordinal);
        var beside = Regex.Match(page, "name=\"beside\" value=\"([^\"]+)\"").Groups[1].Value;
        // What was agreed to is beside these two, and beside no other.
        using (var other = await Book("2026-12-01", "9h30"))
        using (var elsewhere = await Book("2026-12-01", "10h", beside: beside))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, elsewhere.StatusCode);
        // Nor at another hour beside the same two.
        using (var later = await Book("2026-11-30", "10h05", beside: beside))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, later.StatusCode);
        using (var kept = await Book("2026-11-30", "10h", beside: beside))
            Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        Assert.Contains("Lundi 30 novembre 2026 à 10 h ", await Page(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_be_refused_is_refused_at_once_and_not_offered_to_be_kept()
    {
        using (await Book("2026-11-30", "9h30"))
        {
        }
        using var none = await Book("2026-11-30", "9h45", "0123456789abcdef0123456789abcdef");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
        var page = WebUtility.HtmlDecode(await none.Content.ReadAsStringAsync(Stop));
        Assert.Contains("Ce rendez-vous n’existe pas", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Garder quand même", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_moved_beside_itself_or_onto_what_was_given_up_is_no_overlap_and_onto_another_is()
    {
        using (await Book("2026-11-30", "9h30"))
        using (var moved = await Book("2026-11-30", "9h45", await Id()))
            Assert.Equal(HttpStatusCode.SeeOther, moved.StatusCode);
        using (await Book("2026-12-01", "9h30"))
        using (var onto = await Book("2026-12-01", "9h45", await Id()))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, onto.StatusCode);
        using (await Became("devenu", "CancelledByUs"))
        using (var free = await Book("2026-11-30", "9h45"))
            Assert.Equal(HttpStatusCode.SeeOther, free.StatusCode);
    }

    [Fact]
    public async Task A_calendar_outside_is_read_at_its_secret_address_until_that_is_taken_back_or_its_owner_leaves_or_is_shut_out()
    {
        using (await Book("2026-11-30", "9h30"))
        using (var stranger = server.Browser())
        {
            var address = await MakeAddress();
            var calendar = await stranger.GetStringAsync(address, Stop);
            Assert.Contains("DTSTART:20261130T083000Z", calendar, StringComparison.Ordinal);
            Assert.DoesNotContain("Moreau", calendar, StringComparison.Ordinal);
            Assert.DoesNotContain("point", calendar, StringComparison.Ordinal);
            using (await StaffServer.Post(odile, "/equipe/mon-agenda/retirer"))
            using (var gone = await stranger.GetAsync(address, Stop))
                Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);

            var karim = await server.Add("karim", Role.SocialWorker, "nord");
            odile.Dispose();
            odile = await server.SignedIn("karim");
            address = await MakeAddress();
            await using (var scope = server.Services.CreateAsyncScope())
            {
                var keys = scope.ServiceProvider.GetRequiredService<Keys>();
                await keys.Suspend(karim);
                using (var shut = await stranger.GetAsync(address, Stop))
                    Assert.Equal(HttpStatusCode.NotFound, shut.StatusCode);
                await keys.Resume(karim);
            }
            Assert.Contains("BEGIN:VCALENDAR", await stranger.GetStringAsync(address, Stop), StringComparison.Ordinal);
            await server.Leave(karim);
            using var left = await stranger.GetAsync(address, Stop);
            Assert.Equal(HttpStatusCode.NotFound, left.StatusCode);
        }
    }

    [Fact]
    public async Task Who_books_nothing_has_no_calendar()
    {
        await server.Add("elu", Role.ElectedOfficial);
        using var official = await server.SignedIn("elu");
        using var page = await official.GetAsync("/equipe/mon-agenda", Stop);
        using var nobody = server.Browser();
        using var asked = await nobody.GetAsync("/equipe/mon-agenda", Stop);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Unauthorized), (page.StatusCode, asked.StatusCode));
    }

    private Task<HttpResponseMessage> Book(string day, string hour, string instead = "", string beside = "") => StaffServer.Post(
        odile, $"{file}/rendez-vous", ("day", day), ("hour", hour), ("minutes", "45"), ("place", "Home"), ("why", "Faire le point"), ("instead", instead), ("beside", beside));

    private async Task<HttpResponseMessage> Became(string address, string state) =>
        await StaffServer.Post(odile, $"{file}/rendez-vous/{address}", ("appointment", await Id()), ("state", state));

    private async Task<string> Id() => Appointment().Match(await odile.GetStringAsync(file, Stop)).Groups[1].Value;

    private async Task<string> MakeAddress()
    {
        using var made = await StaffServer.Post(odile, "/equipe/mon-agenda");
        return new Uri(Address().Match(WebUtility.HtmlDecode(await made.Content.ReadAsStringAsync(Stop))).Value).PathAndQuery;
    }

    private async Task ComeAgain()
    {
        odile.Dispose();
        odile = await server.SignedIn("odile");
    }

    private async Task<string> Page(string address) => WebUtility.HtmlDecode(await odile.GetStringAsync(address, Stop)).Replace('\u00a0', ' ').Replace('\u202f', ' ');

    [GeneratedRegex("name=\"appointment\" value=\"([^\"]+)\"")]
    private static partial Regex Appointment();

    [GeneratedRegex("http://[^<]+\\.ics")]
    private static partial Regex Address();
}
