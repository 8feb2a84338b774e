using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Prevenance.Accounts;
using Prevenance.Accounts.Missions;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Staff;

/// <summary>Reception notes that somebody called, in two gestures; it waits on the morning of who answers, and one gesture ends it.</summary>
public sealed class MessagePagesTests(ChromiumBrowser browser) : IAsyncLifetime
{
    private const string Page = "/equipe/message", Morning = "/equipe", Number = "06 39 98 12 34";
    private const int Telephone = 390;

    private StaffServer server = null!;
    private HttpClient odile = null!, reception = null!;
    private FileKey file;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("odile", Role.SocialWorker, "nord");
        await server.Add("bruno", Role.Reception, "nord");
        (odile, reception) = (await server.SignedIn("odile"), await server.SignedIn("bruno"));
        file = new FileKey((await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990")).Split('/')[^1]);
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        reception.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Who_is_found_is_chosen_and_the_message_waits_on_her_referents_morning_until_it_is_called_back()
    {
        using (var found = await Send("bel", null))
        {
            var page = WebUtility.HtmlDecode(await found.Content.ReadAsStringAsync(Stop));
            Assert.Contains("Amina Belkacem", page, StringComparison.Ordinal);
            Assert.Contains($"value=\"{Number}\"", page, StringComparison.Ordinal);
            Assert.DoesNotContain("Messages à rappeler", await Read(odile, Morning), StringComparison.Ordinal);
        }
        await Take(file.Value);
        var morning = await Read(odile, Morning);
        Assert.Contains("Messages à rappeler", morning, StringComparison.Ordinal);
        Assert.Contains($"à joindre : {Number}", Plain(morning), StringComparison.Ordinal);
        Assert.Contains("ne rien dire à son fils", morning, StringComparison.Ordinal);
        Assert.Contains("called on 27 November 2026 at 12:00 (noted by bruno)", await Read(odile, "/en/team"), StringComparison.Ordinal);
        using (var ended = await StaffServer.Post(odile, $"/equipe/dossiers/{file}/message", ("n", MessageIn(morning))))
            Assert.Equal(HttpStatusCode.SeeOther, ended.StatusCode);
        Assert.DoesNotContain("Messages à rappeler", await Read(odile, Morning), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_sent_twice_is_taken_once_and_other_words_are_another()
    {
        var once = StaffServer.Hidden(await reception.GetStringAsync(Page, Stop), "_once");
        var both = await Task.WhenAll(SendOnce(once, "demain"), SendOnce(once, "demain"));
        Assert.All(both, status => Assert.Equal(HttpStatusCode.SeeOther, status));
        await SendOnce(once, "demain");
        Assert.Single(Regex.Matches(await Read(odile, Morning), "à joindre\\s: demain"));
        await SendOnce(once, "jeudi");
        Assert.Equal(2, Regex.Count(await Read(odile, Morning), "à joindre\\s: (demain|jeudi)"));
    }

    [Fact]
    public async Task It_is_read_on_her_file_as_well_and_ended_there_by_who_may()
    {
        await Take(file.Value);
        var page = await Read(odile, $"/equipe/dossiers/{file}");
        Assert.Contains("Messages à rappeler", page, StringComparison.Ordinal);
        Assert.Contains($"à joindre : {Number}", Plain(page), StringComparison.Ordinal);
        (await StaffServer.Post(odile, $"/equipe/dossiers/{file}/message", ("n", MessageIn(page)))).Dispose();
        Assert.DoesNotContain("Messages à rappeler", await Read(odile, $"/equipe/dossiers/{file}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_appointment_that_answers_it_ends_it()
    {
        await Take(file.Value);
        var message = MessageIn(await Read(odile, Morning));
        Assert.Contains($"name=\"message\" value=\"{message}\"", await Read(odile, $"/equipe/dossiers/{file}/rendez-vous?message={message}"), StringComparison.Ordinal);
        using (var booked = await StaffServer.Post(odile, $"/equipe/dossiers/{file}/rendez-vous", ("day", "30/11/2026"), ("hour", "9h30"), ("minutes", "30"), ("place", "Office"), ("message", message)))
            Assert.Equal(HttpStatusCode.SeeOther, booked.StatusCode);
        Assert.DoesNotContain("Messages à rappeler", await Read(odile, Morning), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_referent_is_away_it_waits_on_the_morning_of_who_replaces_them()
    {
        var karim = await server.Add("karim", Role.SocialWorker, "nord");
        await server.Services.GetRequiredService<MissionBook>().Give(new Mission(karim, file, MissionKind.Replacement, null, new Days(new DateOnly(2026, 11, 27), new DateOnly(2026, 12, 4))));
        await Take(file.Value);
        using var client = await server.SignedIn("karim");
        Assert.Contains(Number, Plain(await Read(client, Morning)), StringComparison.Ordinal);
        await server.Add("helene", Role.SocialWorker, "nord");
        using var other = await server.SignedIn("helene");
        Assert.DoesNotContain("Belkacem", await Read(other, Morning), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_for_the_team_tells_it_who_and_what_was_noted_to_who_says_why()
    {
        await Take(file.Value, "team");
        await server.Add("karim", Role.SocialWorker, "nord");
        using var karim = await server.SignedIn("karim");
        var morning = await Read(karim, Morning);
        Assert.Contains("Amina Belkacem", morning, StringComparison.Ordinal);
        Assert.DoesNotContain(Number, Plain(morning), StringComparison.Ordinal);
        Assert.Contains("id=\"reason\"", await (await karim.GetAsync($"/equipe/dossiers/{file}/message", Stop)).Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        using (await StaffServer.Post(karim, $"/equipe/dossiers/{file}/ouvrir", ("reason", "Elle a appelé pour l’équipe.")))
            Assert.Contains(Number, Plain(await Read(karim, $"/equipe/dossiers/{file}/message")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_nobody_knows_is_kept_as_it_was_given_for_the_team_and_for_nobody_else()
    {
        await Take("", name: "une dame, peut-être Zoubeïda");
        Assert.Contains("une dame, peut-être Zoubeïda", await Read(odile, Morning), StringComparison.Ordinal);
        await server.Add("sud", Role.SocialWorker, "sud");
        using var elsewhere = await server.SignedIn("sud");
        Assert.DoesNotContain("Zoubeïda", await Read(elsewhere, Morning), StringComparison.Ordinal);
        // Another team ends nothing of it.
        var id = MessageIn(await Read(odile, Morning));
        using (await StaffServer.Post(elsewhere, "/equipe/message/rappele", ("n", id)))
            Assert.Contains("Zoubeïda", await Read(odile, Morning), StringComparison.Ordinal);
        using (await StaffServer.Post(odile, "/equipe/message/rappele", ("n", id)))
            Assert.DoesNotContain("Zoubeïda", await Read(odile, Morning), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_closed_or_a_hidden_file_reception_learns_as_little_as_of_one_that_does_not_exist()
    {
        await server.Add("loin", Role.SocialWorker, "sud");
        await server.Add("mur", Role.SocialWorker, "nord");
        using var far = await server.SignedIn("loin");
        var closed = new FileKey((await StaffServer.MakeKnown(far, "Zohra", "Cachée", "01/02/1980")).Split('/')[^1]);
        await server.Services.GetRequiredService<MissionBook>().Close(closed);
        using var wall = await server.SignedIn("mur");
        var hidden = new FileKey((await StaffServer.MakeKnown(wall, "Zélie", "Cachée", "01/02/1981")).Split('/')[^1]);
        await server.Services.GetRequiredService<MissionBook>().Hide(hidden, null, "nord", new Days(new DateOnly(2026, 11, 1)));
        var answers = new List<(HttpStatusCode, string)>();
        foreach (var one in new[] { "never-was", closed.Value, hidden.Value })
        {
            using var answer = await Send("cachee", one);
            answers.Add((answer.StatusCode, (await answer.Content.ReadAsStringAsync(Stop)).Replace(one, "", StringComparison.Ordinal)));
        }
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.NotFound, answers[0].Item2), answer));
        // By their names they are nobody: the message is kept by the name, and says nothing back.
        using var named = await Send("cachee", null);
        Assert.Equal(HttpStatusCode.SeeOther, named.StatusCode);
        Assert.DoesNotContain("Messages à rappeler", await Read(far, Morning), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reception_reads_no_file_by_taking_a_message_and_is_asked_for_no_motive()
    {
        await Take(file.Value);
        foreach (var address in new[] { $"/equipe/dossiers/{file}", $"/equipe/dossiers/{file}/message" })
        {
            using var answer = await reception.GetAsync(address, Stop);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
        Assert.DoesNotContain(Number, Plain(await Read(reception, Morning)), StringComparison.Ordinal);
        Assert.DoesNotMatch("name=\"(why|motif|reason)\"", await Read(reception, Page));
        using var empty = await StaffServer.Post(reception, Page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
    }

    [Fact]
    public async Task A_message_is_taken_on_a_telephone_without_scripts_by_everyone()
    {
        await using var context = await browser.OpenAsync(new() { BaseURL = server.Address.ToString(), JavaScriptEnabled = false, ViewportSize = new() { Width = Telephone, Height = 844 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Page);
        await page.FillAsync("#email", "bruno@example.org");
        await page.FillAsync("#password", StaffServer.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.FillAsync("#q", "amina");
        await page.FillAsync("#reach", Number);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Amina Belkacem").CheckAsync();
        await Looks.AssertFits(page);
        await page.Locator("main button[type=submit]").Last.ClickAsync();
        await page.GetByText("C’est noté").WaitForAsync();
        Assert.Contains(Number, Plain(await Read(odile, Morning)), StringComparison.Ordinal);
    }

    private async Task Take(string person, string whom = "referent", string name = "bel")
    {
        using var answer = await Send(name, person.Length > 0 ? person : null, whom);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private Task<HttpResponseMessage> Send(string name, string? person, string whom = "referent") => StaffServer.Post(
        reception, Page, [("q", name), ("by", "Call"), ("reach", Number), ("said", "ne rien dire à son fils"), ("for", whom), .. person is null ? Array.Empty<(string, string)>() : [("person", person), ("asked", "")]]);

    private async Task<HttpStatusCode> SendOnce(string once, string reach)
    {
        using var answer = await StaffServer.Post(reception, Page, ("q", "bel"), ("by", "Call"), ("reach", reach), ("for", "referent"), ("person", file.Value), ("asked", ""), ("_once", once));
        return answer.StatusCode;
    }

    private static string MessageIn(string page) => Regex.Match(page[page.IndexOf("id=\"messages\"", StringComparison.Ordinal)..], "name=\"n\" value=\"([^\"]+)\"").Groups[1].Value;

    private static async Task<string> Read(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop));

    /// <summary>The page keeps some spaces unbroken, which are spaces all the same.</summary>
    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
