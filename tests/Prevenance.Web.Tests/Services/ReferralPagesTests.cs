using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Web.Tests.Staff;

namespace Prevenance.Web.Tests.Services;

/// <summary>A request to a service, from a worker and a person who read it together to what she says of it in the end.</summary>
public sealed class ReferralPagesTests : IAsyncLifetime
{
    private StaffServer server = null!;
    private HttpClient odile = null!;
    private HttpClient service = null!;
    private FileKey file;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await KnownServices.Add(server);
        await server.Add("odile", Role.SocialWorker, "nord");
        odile = await server.SignedIn("odile");
        service = server.Browser();
        file = new FileKey((await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990")).Split('/')[^1]);
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        service.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task The_service_reads_what_she_left_in_answers_without_an_account_and_she_reads_the_answer_at_once()
    {
        var id = await Prepare("Elle voudrait des cours le soir.");
        using (var refused = await StaffServer.Post(odile, Under("/envoi"), ("n", id), ("line", "0")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using (await StaffServer.Post(odile, Under("/envoi"), ("n", id), ("line", "0"), ("agreed", "yes")))
        {
        }
        var (link, code) = await Invite(id);
        using (var wrong = await StaffServer.Post(service, link, ("code", "12")))
            Assert.DoesNotContain("Belkacem", await Text(wrong), StringComparison.Ordinal);
        using (var read = await StaffServer.Post(service, link, ("code", code)))
        {
            var page = await Text(read);
            Assert.Contains("Elle voudrait des cours le soir.", page, StringComparison.Ordinal);
            Assert.Contains("Amina Belkacem", page, StringComparison.Ordinal);
            Assert.DoesNotContain("1990", page, StringComparison.Ordinal);
        }
        using (var noReason = await StaffServer.Post(service, link, ("code", code), ("kind", "Decline"), ("reason", "")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, noReason.StatusCode);
        using (var accepted = await StaffServer.Post(service, link, ("code", code), ("kind", "Accept"), ("meeting", "2026-12-10"), ("hour", "9h30")))
            Assert.Contains("Merci", await Text(accepted), StringComparison.Ordinal);
        using var amina = await server.InOwnFile("odile", file);
        Assert.Contains("Le service vous attend le jeudi 10 décembre 2026 à 09:30.", await Read(amina, "/mon-dossier/mes-demandes"), StringComparison.Ordinal);
        Assert.Contains("Cours de français du soir", await Read(odile, "/equipe"), StringComparison.Ordinal);
        Assert.Contains("Elle voudrait des cours le soir.", await Read(amina, "/mon-dossier/tout-emporter"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_a_service_read_by_its_link_is_in_the_journal_with_which_one_and_which_request_and_who_it_is_stands_sealed()
    {
        var (link, code) = await Invite(await Sent("Une place pour les cours."));
        using (await StaffServer.Post(service, link, ("code", "12")))
            Assert.DoesNotContain("a lu par un lien", await Read(odile, $"/equipe/dossiers/{file}/journal"), StringComparison.Ordinal);
        using (await StaffServer.Post(service, link, ("code", code)))
        {
            var journal = await Read(odile, $"/equipe/dossiers/{file}/journal");
            Assert.Matches("Cours de français du soir, a lu par un lien la demande du 27 novembre 2026", journal);
            Assert.DoesNotContain("Une place pour les cours.", journal, StringComparison.Ordinal);
        }
        using var amina = await server.InOwnFile("odile", file);
        Assert.Matches("Cours de français du soir \\(partenaire\\)\\s:\\sa lu par un lien la demande du 27 novembre 2026", await Read(amina, "/mon-dossier/qui-l-a-ouvert"));
    }

    [Fact]
    public async Task A_visit_of_a_service_by_its_link_is_one_reading_in_the_journal_and_what_it_answers_is_another_line()
    {
        var (link, code) = await Invite(await Sent("Une place pour les cours."));
        string visit;
        using (var read = await StaffServer.Post(service, link, ("code", code)))
            visit = StaffServer.Hidden(await read.Content.ReadAsStringAsync(Stop), "_visit");
        using (await StaffServer.Post(service, link, ("code", code), ("_visit", visit), ("kind", "Decline"), ("reason", "")))
            Assert.Equal((1, 0), await Lines());
        using (await StaffServer.Post(service, link, ("code", code), ("_visit", visit), ("kind", "Ask"), ("words", "Parle-t-elle un peu français ?")))
            Assert.Equal((1, 1), await Lines());
        // What another link, or an older visit, carried along is none of this one.
        using (await StaffServer.Post(service, link, ("code", code), ("_visit", visit[..^2])))
            Assert.Equal((2, 1), await Lines());
        server.Clock.Days++;
        using (await StaffServer.Post(service, link, ("code", code), ("_visit", visit)))
            Assert.Equal((3, 1), await Lines());

        async Task<(int Readings, int Answers)> Lines()
        {
            var lines = (await server.Services.GetRequiredService<AccessJournal>().Of(file)).Select(line => DoneByLink.Of(line.Entry)).OfType<DoneByLink>().ToList();
            return (lines.Count(line => !line.IsAnswer), lines.Count(line => line.IsAnswer));
        }
    }

    [Fact]
    public async Task What_she_withdraws_is_read_no_more_from_the_next_request_on()
    {
        var id = await Sent("Une place pour les cours.");
        var (link, code) = await Invite(id);
        using var amina = await server.InOwnFile("odile", file);
        using (var withdrawn = await StaffServer.Post(amina, "/mon-dossier/mes-demandes", ("n", id), ("kind", "Withdraw")))
            Assert.Equal(HttpStatusCode.SeeOther, withdrawn.StatusCode);
        using var read = await StaffServer.Post(service, link, ("code", code));
        var page = await Text(read);
        Assert.Contains("Demande retirée", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Belkacem", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Une place pour les cours.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_and_a_question_wait_on_the_morning_of_who_is_with_her_with_the_reason_in_words()
    {
        var id = await Sent("Une place pour les cours.");
        var (link, code) = await Invite(id);
        using (await StaffServer.Post(service, link, ("code", code), ("kind", "Ask"), ("words", "Parle-t-elle un peu français ?")))
        {
        }
        Assert.Contains("à reprendre", await Read(odile, "/equipe"), StringComparison.Ordinal);
        Assert.Contains("Parle-t-elle un peu français ?", await Read(odile, $"{Under("/suivi")}?n={id}"), StringComparison.Ordinal);
        using (await StaffServer.Post(service, link, ("code", code), ("kind", "Decline"), ("reason", "no-room")))
        {
        }
        Assert.Contains("Ce service n’a plus de place.", await Read(odile, "/equipe"), StringComparison.Ordinal);
        // The question is over: the link opens nothing, as a wrong code does.
        using var after = await StaffServer.Post(service, link, ("code", code));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, after.StatusCode);
    }

    [Fact]
    public async Task What_the_service_asks_is_replied_to_on_her_file_and_the_service_reads_it()
    {
        var id = await Sent("Une place pour les cours.");
        var (link, code) = await Invite(id);
        using (await StaffServer.Post(service, link, ("code", code), ("kind", "Ask"), ("words", "Parle-t-elle un peu français ?")))
        {
        }
        using (var empty = await StaffServer.Post(odile, Under("/suite"), ("n", id), ("kind", "Reply"), ("words", " ")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        using (var replied = await StaffServer.Post(odile, Under("/suite"), ("n", id), ("kind", "Reply"), ("words", "Oui, elle le lit un peu.")))
            Assert.Equal(HttpStatusCode.SeeOther, replied.StatusCode);
        Assert.Contains("lue, pas encore de réponse", await Read(odile, $"{Under("/suivi")}?n={id}"), StringComparison.OrdinalIgnoreCase);
        using var read = await StaffServer.Post(service, link, ("code", code));
        Assert.Contains("Oui, elle le lit un peu.", await Text(read), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_accepted_gives_another_day_and_she_reads_it()
    {
        var id = await Sent("Une place pour les cours.");
        var (link, code) = await Invite(id);
        foreach (var day in (string[])["2026-12-10", "2026-12-11"])
        {
            using var answer = await StaffServer.Post(service, link, ("code", code), ("kind", "Accept"), ("meeting", day), ("hour", "9h"));
            Assert.Contains("Donner un jour, ou le changer", await Text(answer), StringComparison.Ordinal);
        }
        using var amina = await server.InOwnFile("odile", file);
        Assert.Contains("Le service vous attend le vendredi 11 décembre 2026 à 09:00.", await Read(amina, "/mon-dossier/mes-demandes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_service_says_that_nobody_came_she_is_asked_first_and_her_word_stands_beside()
    {
        var id = await Sent("Une place pour les cours.");
        var (link, code) = await Invite(id);
        foreach (var kind in (string[])["Accept", "SayNobodyCame"])
        {
            using var answer = await StaffServer.Post(service, link, ("code", code), ("kind", kind));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
        using var amina = await server.InOwnFile("odile", file);
        Assert.Contains("J’y étais", await Read(amina, "/mon-dossier/mes-demandes"), StringComparison.Ordinal);
        using (await StaffServer.Post(amina, "/mon-dossier/mes-demandes", ("n", id), ("kind", "TellOwnVersion"), ("words", "La porte était fermée.")))
        {
        }
        Assert.Contains("La porte était fermée.", await Read(odile, $"{Under("/suivi")}?n={id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_follows_or_answers_a_request_by_its_identifier_from_another_file()
    {
        var id = await Sent("Une place pour les cours.");
        var other = (await StaffServer.MakeKnown(odile, "Luc", "Benali", "01/02/1980")).Split('/')[^1];
        using (var page = await odile.GetAsync($"/equipe/dossiers/{other}/orientation/suivi?n={id}", Stop))
            Assert.Equal(HttpStatusCode.SeeOther, page.StatusCode);
        using (await StaffServer.Post(odile, $"/equipe/dossiers/{other}/orientation/suite", ("n", id), ("kind", "Withdraw")))
        {
        }
        Assert.Contains("Envoyée, pas encore lue", await Read(odile, $"{Under("/suivi")}?n={id}"), StringComparison.Ordinal);
        using var luc = await server.InOwnFile("odile", new FileKey(other));
        using (await StaffServer.Post(luc, "/mon-dossier/mes-demandes", ("n", id), ("kind", "Withdraw")))
        {
        }
        Assert.Contains("Envoyée, pas encore lue", await Read(odile, $"{Under("/suivi")}?n={id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_reads_no_draft_and_who_hears_no_erases_it()
    {
        var id = await Prepare("Des cours le soir.");
        await server.Add("karim", Role.SocialWorker, "nord");
        using var karim = await server.SignedIn("karim");
        using (await StaffServer.Post(karim, $"/equipe/dossiers/{file}/ouvrir", ("reason", "Odile est absente.")))
        {
        }
        using (var page = await karim.GetAsync($"{Under("/suivi")}?n={id}", Stop))
            Assert.Equal(HttpStatusCode.SeeOther, page.StatusCode);
        Assert.DoesNotContain("Cours de français du soir", await Read(karim, $"/equipe/dossiers/{file}"), StringComparison.Ordinal);
        using (await StaffServer.Post(odile, Under("/envoi"), ("n", id), ("discard", "yes")))
        {
        }
        Assert.DoesNotContain("Cours de français du soir", await Read(odile, $"/equipe/dossiers/{file}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_pressed_twice_is_one_answer_and_nobody_is_expected_on_a_day_that_is_over()
    {
        var id = await Sent("Une place pour les cours.");
        var (link, code) = await Invite(id);
        using (var past = await StaffServer.Post(service, link, ("code", code), ("kind", "Accept"), ("meeting", "2020-01-01"), ("hour", "9h")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, past.StatusCode);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var answer = await StaffServer.Post(service, link, ("code", code), ("kind", "Accept"));
            Assert.Contains("Merci", await Text(answer), StringComparison.Ordinal);
        }
        Assert.Single(Regex.Matches(await Read(odile, $"{Under("/suivi")}?n={id}"), "Acceptée <"));
    }

    [Fact]
    public async Task What_is_sent_twice_is_one_request_and_a_shelter_takes_none_by_this_page()
    {
        var prepare = await odile.GetStringAsync($"{Under("/preparer")}?service={KnownServices.Lessons}", Stop);
        var once = StaffServer.Hidden(prepare, "_once");
        var places = new List<string>();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var answer = await StaffServer.Post(odile, Under("/preparer"), ("service", KnownServices.Lessons), ("purpose", "Des cours."), ("_once", once));
            places.Add(answer.Headers.Location!.ToString());
        }
        Assert.Single(places.Distinct());
        using (var posted = await StaffServer.Post(odile, Under("/preparer"), ("service", KnownServices.Shelter), ("purpose", "Une place."), ("_once", once)))
            Assert.DoesNotContain("suivi", posted.Headers.Location?.ToString() ?? "", StringComparison.Ordinal);
        using var shelter = await odile.GetAsync($"{Under("/preparer")}?service={KnownServices.Shelter}", Stop);
        Assert.Equal(HttpStatusCode.SeeOther, shelter.StatusCode);
    }

    private async Task<string> Sent(string purpose)
    {
        var id = await Prepare(purpose);
        using var sent = await StaffServer.Post(odile, Under("/envoi"), ("n", id), ("line", "0"), ("agreed", "yes"));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        return id;
    }

    private async Task<string> Prepare(string purpose)
    {
        var once = StaffServer.Hidden(await odile.GetStringAsync($"{Under("/preparer")}?service={KnownServices.Lessons}", Stop), "_once");
        using var answer = await StaffServer.Post(odile, Under("/preparer"), ("service", KnownServices.Lessons), ("purpose", purpose), ("_once", once));
        return answer.Headers.Location!.ToString().Split("n=")[1];
    }

    private async Task<(string Link, string Code)> Invite(string id)
    {
        using var answer = await StaffServer.Post(odile, Under("/lien"), ("n", id));
        var typed = Regex.Matches(await Text(answer), "class=\"typed\">([^<]+)<").Select(match => match.Groups[1].Value).ToList();
        return (new Uri(typed[0]).AbsolutePath, typed[1]);
    }

    private string Under(string page) => $"/equipe/dossiers/{file}/orientation{page}";

    private static async Task<string> Read(HttpClient client, string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address, Stop));

    private static async Task<string> Text(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
}
