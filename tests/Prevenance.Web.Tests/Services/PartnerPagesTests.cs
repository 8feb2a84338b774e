using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Consents;
using Prevenance.Accounts.Missions;
using Prevenance.Web.Tests.Staff;

namespace Prevenance.Web.Tests.Services;

/// <summary>A partner with an account: it reads what was asked of its own service, answers, and sees nothing of any other.</summary>
public sealed class PartnerPagesTests : IAsyncLifetime
{
    private const string Requests = "/equipe/demandes";
    private const string Answer = "/equipe/demandes/reponse";

    private static readonly DateOnly Today = new(2026, 11, 27);

    private StaffServer server = null!;
    private HttpClient odile = null!;
    private HttpClient ines = null!;
    private string partner = "";
    private FileKey file;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await KnownServices.Add(server);
        await server.Add("odile", Role.SocialWorker, "nord");
        partner = await server.Add("ines", Role.Partner, KnownServices.Lessons);
        odile = await server.SignedIn("odile");
        ines = await server.SignedIn("ines");
        file = new FileKey((await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990")).Split('/')[^1]);
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        ines.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task It_finds_what_was_asked_of_its_service_reads_what_she_left_in_and_answers()
    {
        var id = await Sent(KnownServices.Lessons, "Une place pour les cours.");
        Assert.Contains("Une demande attend votre service", await Read(ines, "/equipe"), StringComparison.Ordinal);
        Assert.DoesNotContain("Belkacem", await Read(ines, Requests), StringComparison.Ordinal);
        var page = await Read(ines, $"{Answer}?n={id}");
        Assert.Contains("Amina Belkacem", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1990", page, StringComparison.Ordinal);
        using (var accepted = await StaffServer.Post(ines, Answer, ("n", id), ("kind", "Accept"), ("meeting", "2026-12-10"), ("hour", "9h30")))
            Assert.Contains("Merci", await Text(accepted), StringComparison.Ordinal);
        Assert.Contains("acceptée, le jeudi 10 décembre 2026 à 09:30", await Read(ines, Requests), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("ines", await Read(odile, $"/equipe/dossiers/{file}/orientation/suivi?n={id}"), StringComparison.OrdinalIgnoreCase);
        using var amina = await server.InOwnFile("odile", file);
        Assert.Contains("Le service vous attend le jeudi 10 décembre 2026 à 09:30.", await Read(amina, "/mon-dossier/mes-demandes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task She_reads_that_it_was_read_and_by_whom_and_a_consent_names_the_service_with_the_person()
    {
        var id = await Sent(KnownServices.Lessons, "Une place pour les cours.");
        await Read(ines, $"{Answer}?n={id}");
        using var amina = await server.InOwnFile("odile", file);
        Assert.Matches("Ines \\(partenaire\\)\\s: a lu la demande faite à son service", await Read(amina, "/mon-dossier/qui-l-a-ouvert"));
        Assert.Matches("ines, a lu la demande faite à son service", await Read(odile, $"/equipe/dossiers/{file}/journal"));
        await Get<ConsentBook>().Give(file, new(partner, "vos cours", new DateOnly(2027, 1, 1)), "odile", ConsentWay.InTheRoom);
        Assert.Matches("<strong>ines \\([^)]+\\)</strong>", await Read(odile, $"/equipe/dossiers/{file}/accords"));
        Assert.Matches("<strong>ines \\([^)]+\\)</strong>", await Read(amina, "/mon-dossier/demander"));
    }

    [Fact]
    public async Task What_she_takes_back_while_its_page_is_open_is_gone_at_the_next_request()
    {
        var id = await Sent(KnownServices.Lessons, "Une place pour les cours.");
        Assert.Contains("Amina Belkacem", await Read(ines, $"{Answer}?n={id}"), StringComparison.Ordinal);
        using (var amina = await server.InOwnFile("odile", file))
        using (await StaffServer.Post(amina, "/mon-dossier/mes-demandes", ("n", id), ("kind", "Withdraw")))
        {
        }
        using (var again = await ines.GetAsync($"{Answer}?n={id}", Stop))
            Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        using (var late = await StaffServer.Post(ines, Answer, ("n", id), ("kind", "Accept")))
            Assert.Equal(HttpStatusCode.SeeOther, late.StatusCode);
        Assert.Contains("Rien n’attend votre réponse.", await Read(ines, Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_accepts_works_with_her_until_the_day_that_she_set_and_a_consent_besides_lets_them_read_no_more_than_a_referral()
    {
        var id = await Sent(KnownServices.Lessons, "Une place pour les cours.", ("until", "2027-03-01"));
        Assert.Empty(await Missions());
        using (await StaffServer.Post(ines, Answer, ("n", id), ("kind", "Accept")))
        {
        }
        Assert.Equal(new Mission(partner, file, MissionKind.AcceptedReferral, null, new Days(Today, new DateOnly(2027, 3, 1))), Assert.Single(await Missions()));
        Assert.Equal(Accounts.Answer.NotThere, await MayRead());
        await Get<ConsentBook>().Give(file, new(partner, "vos cours", new DateOnly(2027, 1, 1)), "odile", ConsentWay.InTheRoom);
        Assert.Equal(Accounts.Answer.Referral, await MayRead());
        using (var page = await ines.GetAsync($"/equipe/dossiers/{file}", Stop))
            Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains("ines partenaire", Regex.Replace(await Read(odile, $"/equipe/dossiers/{file}"), "\\s+", " "), StringComparison.Ordinal);

        Task<Accounts.Answer> MayRead() => Get<Gate>().WouldAnswer(new Viewer(partner), Gesture.ReadFile, file);
    }

    [Fact]
    public async Task What_she_takes_back_or_is_over_takes_the_mission_away_at_once_and_another_request_keeps_its_own()
    {
        var (first, second) = (await Accepted("Une place pour les cours."), await Accepted("Une place le soir."));
        using (var amina = await server.InOwnFile("odile", file))
        using (await StaffServer.Post(amina, "/mon-dossier/mes-demandes", ("n", first), ("kind", "Withdraw")))
        {
        }
        Assert.Single(await Missions());
        using (await StaffServer.Post(ines, Answer, ("n", second), ("kind", "Meet")))
        {
        }
        Assert.Single(await Missions());
        using (await StaffServer.Post(ines, Answer, ("n", second), ("kind", "Finish")))
        {
        }
        Assert.Empty(await Missions());
    }

    [Fact]
    public async Task An_acceptance_by_telephone_gives_nobody_a_mission()
    {
        var id = await Sent(KnownServices.Lessons, "Une place pour les cours.");
        await Read(ines, $"{Answer}?n={id}");
        using (await StaffServer.Post(odile, $"/equipe/dossiers/{file}/orientation/suite", ("n", id), ("kind", "Accept")))
        {
        }
        Assert.Contains("acceptée", await Read(odile, $"/equipe/dossiers/{file}/orientation/suivi?n={id}"), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await Missions());
    }

    [Fact]
    public async Task What_was_asked_of_another_service_is_not_there_in_any_page_and_neither_is_a_draft()
    {
        var other = await Sent(KnownServices.Housing, "Une dette de loyer.");
        var draft = await Prepare(KnownServices.Lessons, "Des cours le soir.");
        Assert.Contains("Rien n’attend votre réponse.", await Read(ines, Requests), StringComparison.Ordinal);
        foreach (var id in (string[])[other, draft, "rien"])
        {
            using var page = await ines.GetAsync($"{Answer}?n={id}", Stop);
            Assert.Equal((HttpStatusCode.SeeOther, Requests), (page.StatusCode, page.Headers.Location!.ToString()));
            using var answer = await StaffServer.Post(ines, Answer, ("n", id), ("kind", "Decline"), ("reason", "no-room"));
            Assert.Equal((HttpStatusCode.SeeOther, Requests), (answer.StatusCode, answer.Headers.Location!.ToString()));
        }
        Assert.Contains("Envoyée, pas encore lue", await Read(odile, $"/equipe/dossiers/{file}/orientation/suivi?n={other}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_answers_for_no_service_has_no_such_page_a_social_worker_neither()
    {
        await server.Add("paul", Role.Partner, null);
        using var paul = await server.SignedIn("paul");
        foreach (var client in (HttpClient[])[paul, odile])
        {
            using var list = await client.GetAsync(Requests, Stop);
            Assert.Equal(HttpStatusCode.NotFound, list.StatusCode);
            using var one = await client.GetAsync($"{Answer}?n=rien", Stop);
            Assert.Equal(HttpStatusCode.NotFound, one.StatusCode);
        }
    }

    [Fact]
    public async Task It_says_in_one_gesture_that_its_card_is_still_true_and_of_no_other()
    {
        foreach (var service in (string[])[KnownServices.Lessons, KnownServices.Housing])
        {
            using var said = await StaffServer.Post(ines, "/equipe/demandes/fiche", ("service", service));
            Assert.Equal(HttpStatusCode.SeeOther, said.StatusCode);
        }
        Assert.Contains("vérifié le 27 novembre 2026", await Read(ines, $"/services/fiche/{KnownServices.Lessons}"), StringComparison.Ordinal);
        Assert.DoesNotContain("vérifié le", await Read(ines, $"/services/fiche/{KnownServices.Housing}"), StringComparison.Ordinal);
    }

    private async Task<string> Accepted(string purpose)
    {
        var id = await Sent(KnownServices.Lessons, purpose);
        using var answer = await StaffServer.Post(ines, Answer, ("n", id), ("kind", "Accept"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return id;
    }

    private async Task<IReadOnlyList<Mission>> Missions() => [.. (await Get<MissionBook>().Of(file)).Where(one => one.Kind == MissionKind.AcceptedReferral && one.Days.Hold(Today))];

    private T Get<T>()
        where T : notnull => server.Services.GetRequiredService<T>();

    private async Task<string> Sent(string service, string purpose, params (string Name, string Value)[] more)
    {
        var id = await Prepare(service, purpose);
        using var sent = await StaffServer.Post(odile, $"/equipe/dossiers/{file}/orientation/envoi", [("n", id), ("line", "0"), ("agreed", "yes"), .. more]);
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        return id;
    }

    private async Task<string> Prepare(string service, string purpose)
    {
        var once = StaffServer.Hidden(await odile.GetStringAsync($"/equipe/dossiers/{file}/orientation/preparer?service={service}", Stop), "_once");
        using var answer = await StaffServer.Post(odile, $"/equipe/dossiers/{file}/orientation/preparer", ("service", service), ("purpose", purpose), ("_once", once));
        return Regex.Match(answer.Headers.Location!.ToString(), "n=(.+)").Groups[1].Value;
    }

    private static async Task<string> Read(HttpClient client, string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address, Stop));

    private static async Task<string> Text(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
}
