using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Missions;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Staff;

/// <summary>Who receives people looks for somebody, books for her, takes a message, makes somebody known: each step says who it is about, and leads on.</summary>
public sealed class ReceptionPagesTests(ChromiumBrowser browser) : IAsyncLifetime
{
    private const string Search = "/equipe/personnes", New = "/equipe/personnes/nouvelle";
    private const int Telephone = 390;

    private StaffServer server = null!;
    private HttpClient odile = null!, bruno = null!;
    private FileKey file;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("odile", Role.SocialWorker, "nord");
        await server.Add("bruno", Role.Reception, "nord");
        (odile, bruno) = (await server.SignedIn("odile"), await server.SignedIn("bruno"));
        file = new FileKey((await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990")).Split('/')[^1]);
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        bruno.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Who_is_found_leads_to_a_booking_and_to_a_message_and_says_who_is_with_her()
    {
        var found = await StaffServer.Search(bruno, "belk");
        Assert.Contains("Amina Belkacem", found, StringComparison.Ordinal);
        Assert.Contains("accompagnée par odile", found, StringComparison.Ordinal);
        Assert.Contains($"/equipe/dossiers/{file}/rendez-vous", found, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"/equipe/dossiers/{file}\"", found, StringComparison.Ordinal);
        var message = await Read($"/equipe/message?person={file}");
        Assert.Matches($"value=\"{file}\" checked", message);
        Assert.Contains("value=\"Amina Belkacem\"", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_found_is_found_again_by_its_address_which_says_no_name_for_who_typed_it_and_for_an_hour()
    {
        using var sent = await StaffServer.Post(bruno, Search, ("q", "belk"));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        var found = sent.Headers.Location!.ToString();
        Assert.DoesNotContain("belk", found, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Amina Belkacem", await Read(found), StringComparison.Ordinal);
        Assert.Contains("value=\"belk\"", await Read(found), StringComparison.Ordinal);
        Assert.DoesNotContain("Belkacem", await odile.GetStringAsync(found, Stop), StringComparison.Ordinal);
        Assert.DoesNotContain("Belkacem", await Read($"{found}A"), StringComparison.Ordinal);
        server.Clock.Days = 0.6 / 24;
        Assert.Contains("Amina Belkacem", await Read(found), StringComparison.Ordinal);
        server.Clock.Days = 1.1 / 24;
        Assert.DoesNotContain("Belkacem", await Read(found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_booking_says_for_whom_and_with_whom_and_goes_back_where_reception_may_go()
    {
        var page = await Read($"/equipe/dossiers/{file}/rendez-vous");
        Assert.Contains("Amina Belkacem", page, StringComparison.Ordinal);
        Assert.Contains("avec odile", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Search}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"/equipe/dossiers/{file}\"", page, StringComparison.Ordinal);
        using var booked = await StaffServer.Post(bruno, $"/equipe/dossiers/{file}/rendez-vous", Appointment);
        var day = await Read(booked.Headers.Location!.ToString());
        Assert.Contains("Amina Belkacem", day, StringComparison.Ordinal);
        Assert.Contains("09:30", day, StringComparison.Ordinal);
        Assert.Contains("avec odile", WebUtility.HtmlDecode(await odile.GetStringAsync($"/equipe/dossiers/{file}/rendez-vous", Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_appointment_that_is_sent_twice_is_booked_once_and_another_hour_is_another()
    {
        var once = StaffServer.Hidden(await Read($"/equipe/dossiers/{file}/rendez-vous"), "_once");
        var both = await Task.WhenAll(Book(once, "9h30"), Book(once, "9h30"));
        Assert.All(both, status => Assert.Equal(HttpStatusCode.SeeOther, status));
        await Book(once, "9h30");
        Assert.Single(Regex.Matches(await Read("/equipe/journee?day=2026-11-30"), "Amina Belkacem</td>"));
        await Book(once, "11h");
        Assert.Equal(2, Regex.Count(await Read("/equipe/journee?day=2026-11-30"), "Amina Belkacem</td>"));
    }

    [Fact]
    public async Task Reception_is_told_that_a_moment_is_taken_by_whom_it_may_name_and_by_nobody_where_it_may_not()
    {
        await server.Add("sarah", Role.SocialWorker, "sud");
        await server.Add("renee", Role.Reception, "sud");
        using var renee = await server.SignedIn("renee");
        var other = new FileKey((await StaffServer.MakeKnown(odile, "Zoé", "Roux", "01/02/1980")).Split('/')[^1]);
        using (await StaffServer.Post(odile, $"/equipe/dossiers/{other}/rendez-vous", Appointment))
        using (var asked = await StaffServer.Post(bruno, $"/equipe/dossiers/{file}/rendez-vous", Appointment))
            Assert.Contains("avec Zoé Roux", WebUtility.HtmlDecode(await asked.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        // Followed by another team with the same worker: that she is taken, and nothing of by whom.
        await server.Services.GetRequiredService<MissionBook>().Give(new Mission(null, file, MissionKind.Team, "sud", new Days(new(2026, 11, 27))));
        using var masked = await StaffServer.Post(renee, $"/equipe/dossiers/{file}/rendez-vous", Appointment);
        var page = WebUtility.HtmlDecode(await masked.Content.ReadAsStringAsync(Stop));
        Assert.Contains("occupé", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Roux", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reception_is_nobodys_referent_and_makes_somebody_known_in_four_fields()
    {
        var page = await Read(New);
        Assert.DoesNotContain("id=\"mine\"", page, StringComparison.Ordinal);
        Assert.Equal(4, Regex.Count(page, "<input id="));
        using var made = await StaffServer.Post(bruno, New, ("first", "la dame du parc"), ("_file", StaffServer.Hidden(page, "_file")));
        Assert.Equal(HttpStatusCode.SeeOther, made.StatusCode);
        var noted = await Read(made.Headers.Location!.ToString());
        Assert.Contains("la dame du parc", noted, StringComparison.Ordinal);
        Assert.Contains("pas encore de référent", noted, StringComparison.Ordinal);
        Assert.Contains("/rendez-vous", noted, StringComparison.Ordinal);
        Assert.Contains("la dame du parc", await StaffServer.Search(bruno, "dame parc"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_appointment_is_given_up_excused_and_moved_from_the_day_but_never_missed()
    {
        await Book(StaffServer.Hidden(await Read($"/equipe/dossiers/{file}/rendez-vous"), "_once"), "9h30");
        const string Day = "/equipe/journee?day=2026-11-30";
        foreach (var (state, words) in new[] { ("CancelledByUs", "annulé par nous"), ("Excused", "excusé") })
        {
            var page = await Read(Day);
            Assert.Contains($"name=\"state\" value=\"{state}\"", page, StringComparison.Ordinal);
            using var said = await StaffServer.Post(bruno, $"/equipe/dossiers/{file}/rendez-vous/devenu", ("appointment", StaffServer.Hidden(page, "appointment")), ("day", StaffServer.Hidden(page, "day")), ("state", state));
            Assert.Equal(Day, said.Headers.Location?.ToString());
            Assert.Matches($"<td[^>]*>{words}</td>", await Read(Day));
        }
        var excused = await Read(Day);
        Assert.DoesNotContain("Missed", excused, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"Seen\"", excused, StringComparison.Ordinal);
        var move = Regex.Match(excused, "href=\"([^\"]*instead=[^\"]*)\"").Groups[1].Value;
        var form = await Read(move);
        using var moved = await StaffServer.Post(bruno, $"/equipe/dossiers/{file}/rendez-vous", [.. Appointment[1..], ("day", "01/12/2026"), ("instead", move.Split('=')[^1]), ("_once", StaffServer.Hidden(form, "_once"))]);
        Assert.DoesNotContain("Amina Belkacem", await Read(Day), StringComparison.Ordinal);
        Assert.Matches("Amina Belkacem</td>\\s*<td[^>]*>odile</td>\\s*<td[^>]*>prévu</td>", await Read(moved.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task Who_may_open_the_file_changes_its_appointment_there_and_not_in_the_day()
    {
        await Book(StaffServer.Hidden(await Read($"/equipe/dossiers/{file}/rendez-vous"), "_once"), "9h30");
        var day = WebUtility.HtmlDecode(await odile.GetStringAsync("/equipe/journee?day=2026-11-30", Stop));
        Assert.Contains("Amina Belkacem", day, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"changes\"", day, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_nobody_by_name_meets_whom_reception_chooses_and_never_reception()
    {
        await server.Add("sarah", Role.SocialWorker, "sud");
        using var made = await StaffServer.Post(bruno, New, ("first", "la dame du parc"), ("_file", StaffServer.Hidden(await Read(New), "_file")));
        var hers = Regex.Match(await Read(made.Headers.Location!.ToString()), "/equipe/dossiers/[0-9a-f]+/rendez-vous").Value;
        var page = await Read(hers);
        var odiles = Regex.Match(page, "<option value=\"([^\"]+)\"[^>]*>odile</option>").Groups[1].Value;
        Assert.DoesNotMatch("<option[^>]*>(bruno|sarah)</option>", page);
        foreach (var other in new[] { "", "somebody" })
        {
            using var refused = await StaffServer.Post(bruno, hers, [.. Appointment, ("with", other)]);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.Matches("id=\"with.error\">[^<]*Choisissez qui la rencontre", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Stop)));
        }
        using var booked = await StaffServer.Post(bruno, hers, [.. Appointment, ("with", odiles)]);
        var day = await Read(booked.Headers.Location!.ToString());
        Assert.Matches("la dame du parc</td>\\s*<td[^>]*>odile</td>", day);
    }

    [Fact]
    public async Task An_empty_form_makes_nobody()
    {
        using var answer = await StaffServer.Post(bruno, New, ("_file", StaffServer.Hidden(await Read(New), "_file")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Matches("id=\"first.error\">[^<]*une chose au moins", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)));
    }

    [Theory]
    [InlineData("Mme Belkacem"), InlineData("Madame Amina Belkacem"), InlineData("M. Belkacem"), InlineData("Mr Belkacem"), InlineData("Monsieur belkacem"), InlineData("Mlle. Belkacem")]
    [InlineData("M. et Mme Belkacem"), InlineData("Mrs Belkacem"), InlineData("Miss Belkacem"), InlineData("Ms Belkacem")]
    public async Task A_title_before_a_name_keeps_nobody_from_being_found(string typed)
    {
        Assert.Contains("Amina Belkacem", await StaffServer.Search(bruno, typed), StringComparison.Ordinal);
        Assert.Contains("Amina Belkacem", await Sent("/equipe/message", ("q", typed), ("by", "Call")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first", "269069999999999", "sécurité sociale")]
    [InlineData("usage", "2 69 06 99 999 999 99", "sécurité sociale")]
    [InlineData("telephone", "2 69 06 99 999 999 99", "sécurité sociale")]
    [InlineData("telephone", "12 rue des Acacias, Villeurbanne", "n’est pas un numéro")]
    public async Task What_is_no_name_and_no_number_makes_nobody_known_and_comes_back_beside_its_field(string field, string typed, string why)
    {
        using var answer = await StaffServer.Post(bruno, New, (field, typed), ("_file", StaffServer.Hidden(await Read(New), "_file")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Assert.Matches($"id=\"{field}.error\">[^<]*{why}", page);
        Assert.Contains($"value=\"{typed}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_was_taken_says_of_whom_it_is()
    {
        using var taken = await StaffServer.Post(bruno, "/equipe/message", ("q", "Amina Belkacem"), ("by", "Call"), ("reach", "demain"), ("for", "referent"), ("person", file.Value), ("asked", ""));
        Assert.Contains("C’est noté pour Amina Belkacem", await Read(taken.Headers.Location!.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_just_did_is_announced_to_nobody_who_types_its_address()
    {
        foreach (var address in new[] { $"{Search}?noted={file}", $"{Search}?fait={file}", "/equipe/message?noted", $"/equipe/message?noted={file}" })
            Assert.DoesNotContain("role=\"status\"", await Read(address), StringComparison.Ordinal);
        using var taken = await StaffServer.Post(bruno, "/equipe/message", ("q", "Amina Belkacem"), ("by", "Call"), ("reach", "demain"), ("for", "referent"), ("person", file.Value), ("asked", ""));
        var told = taken.Headers.Location!.ToString();
        // What was done is told where it was done, and to who did it, for a moment.
        Assert.DoesNotContain("role=\"status\"", await Read(told.Replace("/equipe/message", Search, StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("role=\"status\"", await odile.GetStringAsync(told, Stop), StringComparison.Ordinal);
        server.Clock.Days += 3.0 / 1440;
        Assert.DoesNotContain("role=\"status\"", await Read(told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_an_answer_is_as_long_whatever_signs_were_typed_and_the_other_language_finds_the_same()
    {
        var lengths = new HashSet<int>();
        foreach (var typed in new[] { "belk", "éèàçéèàç", "<<>>&&++", "ab" })
        {
            using var sent = await StaffServer.Post(bruno, Search, ("q", typed));
            lengths.Add(sent.Headers.Location!.ToString().Length);
        }
        Assert.Single(lengths);
        using var found = await StaffServer.Post(bruno, Search, ("q", "belk"));
        var english = Regex.Match(await Read(found.Headers.Location!.ToString()), "href=\"(/en/[^\"]*recherche=[^\"]*)\"").Groups[1].Value;
        Assert.Contains("Amina Belkacem", await Read(english), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_file_that_is_not_there_reception_learns_nothing_by_its_key()
    {
        Assert.DoesNotContain("role=\"status\"", await Read($"{Search}?noted=never-was"), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"person\"", await Read("/equipe/message?person=never-was"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_the_search_to_the_appointment_on_a_telephone_without_scripts()
    {
        await using var context = await browser.OpenAsync(new() { BaseURL = server.Address.ToString(), JavaScriptEnabled = false, ViewportSize = new() { Width = Telephone, Height = 844 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/equipe");
        await page.FillAsync("#email", "bruno@example.org");
        await page.FillAsync("#password", StaffServer.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.FillAsync("#q", "amina");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("accompagnée par odile").WaitForAsync();
        await Looks.AssertFits(page);
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Prendre un rendez-vous" }).ClickAsync();
        await page.FillAsync("#day", "2026-11-30");
        await page.FillAsync("#hour", "9h30");
        await Looks.AssertFits(page);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("09:30").WaitForAsync();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Cell, new() { Name = "Amina Belkacem" }).WaitForAsync();
        await Looks.AssertFits(page);
    }

    private static (string, string)[] Appointment => [("day", "30/11/2026"), ("hour", "9h30"), ("minutes", "30"), ("place", "Office")];

    private async Task<HttpStatusCode> Book(string once, string hour)
    {
        using var answer = await StaffServer.Post(bruno, $"/equipe/dossiers/{file}/rendez-vous", ("day", "30/11/2026"), ("hour", hour), ("minutes", "30"), ("place", "Office"), ("_once", once));
        return answer.StatusCode;
    }

    private async Task<string> Sent(string path, params (string, string)[] fields)
    {
        using var answer = await StaffServer.Post(bruno, path, fields);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }

    private async Task<string> Read(string path) => WebUtility.HtmlDecode(await bruno.GetStringAsync(path, Stop));
}
