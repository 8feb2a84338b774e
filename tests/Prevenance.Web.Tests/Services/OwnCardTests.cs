using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Directories;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Letters;
using Prevenance.Storage;
using Prevenance.Web.Tests.Staff;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Services;

/// <summary>A service puts its own card right, by the link that went to its address or in its account; who waits for it asks to be told.</summary>
public sealed class OwnCardTests : IAsyncLifetime
{
    private const string Card = $"/services/fiche/{KnownServices.Lessons}";

    /// <summary>A mail server that nobody answers at: letters wait, and a door of the test takes them.</summary>
    private const string Mail = """{ "Mail": { "Host": "127.0.0.1", "Port": "1", "From": "annuaire@example.org", "Pages": "https://exemple.invalid/question/" } }""";

    private StaffServer server = null!;
    private HttpClient anybody = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start(Mail);
        await KnownServices.Add(server);
        anybody = server.Browser();
    }

    public async ValueTask DisposeAsync()
    {
        anybody.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_link_goes_to_the_address_of_the_card_and_the_service_puts_right_what_changed_then_says_that_the_rest_is_true()
    {
        using (var asked = await StaffServer.Post(anybody, "/services/votre-fiche", ("service", KnownServices.Lessons)))
            Assert.Contains("Un lien part à l’adresse que la fiche a de ce service.", PageWords.Of(await asked.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        var question = $"/question/{await Link("cours@example.org")}";
        Assert.Contains("Y a-t-il de la place ?", PageWords.Of(await anybody.GetStringAsync(question, Stop)), StringComparison.Ordinal);
        Assert.Contains("value=\"0465710010\"", await anybody.GetStringAsync($"{question}?field=telephone", Stop), StringComparison.Ordinal);
        await Put(question, ("part", "Field"), ("field", "telephone"), ("value", "04 65 71 00 77"));
        await Put(question, ("part", "Room"), ("room", "WaitingList"), ("until", "2027-01-15"));
        await Put(question, ("part", "State"), ("state", "Closed"), ("until", "12/12/2026"));
        var card = PageWords.Of(await anybody.GetStringAsync(Card, Stop));
        foreach (var said in (string[])["04 65 71 00 77", "Téléphone : corrigé ici le 27 novembre 2026, d’après le service lui-même", "Liste d’attente.", "Fermé jusqu’au 12 décembre 2026."])
            Assert.Contains(said, card, StringComparison.Ordinal);
        Assert.Contains("according to the service itself", PageWords.Of(await anybody.GetStringAsync($"/en/services/card/{KnownServices.Lessons}", Stop)), StringComparison.Ordinal);
        using (await StaffServer.Post(anybody, question, ("stilltrue", "yes")))
            Assert.Contains("vérifié le 27 novembre 2026 par le service", PageWords.Of(await anybody.GetStringAsync(Card, Stop)), StringComparison.Ordinal);
        using var over = await StaffServer.Post(anybody, question, ("part", "State"), ("state", "Ended"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, over.StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_taken_is_said_beside_its_form_with_what_was_typed_and_changes_nothing()
    {
        using (await StaffServer.Post(anybody, "/services/votre-fiche", ("service", KnownServices.Lessons)))
        {
        }
        var question = $"/question/{await Link("cours@example.org")}";
        foreach (var (fields, kept) in new ((string, string)[], string)[]
        {
            ([("part", "Field"), ("field", "minimum_age"), ("value", "presque adulte")], "value=\"presque adulte\""),
            ([("part", "Field"), ("field", "thematiques"), ("value", "tout")], "value=\"telephone\""),
            ([("part", "Room"), ("room", "beaucoup")], "Choisissez une réponse."),
            ([("part", "State"), ("state", "Closed"), ("until", "2026-11-26")], "value=\"2026-11-26\""),
            ([("part", "State"), ("state", "Closed"), ("until", "bientôt")], "value=\"bientôt\""),
        })
        {
            using var refused = await StaffServer.Post(anybody, question, fields);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            if (!kept.Contains("telephone", StringComparison.Ordinal))
                Assert.Contains(kept, WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        }
        Assert.DoesNotContain("corrigé ici", PageWords.Of(await anybody.GetStringAsync(Card, Stop)), StringComparison.Ordinal);
        using var shelter = await StaffServer.Post(anybody, "/services/votre-fiche", ("service", KnownServices.Shelter));
        Assert.Equal(HttpStatusCode.NotFound, shelter.StatusCode);
        Assert.Empty(await Waiting());
    }

    [Fact]
    public async Task A_partner_puts_its_own_card_right_in_its_account_and_no_other()
    {
        await server.Add("ines", Role.Partner, KnownServices.Lessons);
        using var ines = await server.SignedIn("ines");
        Assert.Contains("Corriger la fiche", PageWords.Of(await ines.GetStringAsync("/equipe/demandes", Stop)), StringComparison.Ordinal);
        using (var put = await StaffServer.Post(ines, "/equipe/demandes/fiche", ("service", KnownServices.Lessons), ("part", "Room"), ("room", "Full")))
            Assert.Equal(HttpStatusCode.SeeOther, put.StatusCode);
        Assert.Contains("Complet.", PageWords.Of(await anybody.GetStringAsync(Card, Stop)), StringComparison.Ordinal);
        Assert.Contains("Room: corrected here on 27 November 2026", PageWords.Of(await ines.GetStringAsync($"/en/team/requests/card?service={KnownServices.Lessons}", Stop)), StringComparison.Ordinal);
        using (var other = await StaffServer.Post(ines, "/equipe/demandes/fiche", ("service", KnownServices.Housing), ("part", "Room"), ("room", "Full")))
            Assert.Equal("/equipe/demandes", other.Headers.Location!.ToString());
        Assert.DoesNotContain("Complet", PageWords.Of(await anybody.GetStringAsync($"/services/fiche/{KnownServices.Housing}", Stop)), StringComparison.Ordinal);
        using var page = await ines.GetAsync($"/equipe/demandes/fiche?service={KnownServices.Housing}", Stop);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Fact]
    public async Task Who_waits_leaves_an_address_and_gets_one_letter_whose_link_leads_to_the_card()
    {
        Assert.DoesNotContain("Me prévenir", await anybody.GetStringAsync(Card, Stop), StringComparison.Ordinal);
        await server.Services.GetRequiredService<Catalogue>().SayRoom(KnownServices.Lessons, Room.OnHold, new DateOnly(2027, 1, 15), "le service", "odile");
        Assert.Contains("Me prévenir", await anybody.GetStringAsync(Card, Stop), StringComparison.Ordinal);
        using (var none = await StaffServer.Post(anybody, "/services/prevenez-moi", ("service", KnownServices.Lessons), ("address", "amina")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
            Assert.Contains("value=\"amina\"", await none.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }
        using (var asked = await StaffServer.Post(anybody, "/services/prevenez-moi", ("service", KnownServices.Lessons), ("address", "amina@exemple.invalid")))
        {
            var thanks = await asked.Content.ReadAsStringAsync(Stop);
            Assert.Contains("C’est noté", PageWords.Of(thanks), StringComparison.Ordinal);
            Assert.DoesNotContain("amina", thanks, StringComparison.Ordinal);
        }
        server.Clock.Days = 50;
        Assert.Equal(1, await server.Services.GetRequiredService<NewsDesk>().Tell());
        using var card = await anybody.GetAsync($"/question/{await Link("amina@exemple.invalid")}", Stop);
        Assert.Equal((HttpStatusCode.SeeOther, Card), (card.StatusCode, card.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task Who_looks_for_a_service_with_somebody_is_told_at_their_own_address_and_nothing_of_her_enters_the_directory()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        var file = new FileKey((await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990")).Split('/')[^1]);
        var prepare = $"/equipe/dossiers/{file.Value}/orientation/preparer?service={KnownServices.Lessons}";
        Assert.DoesNotContain("Me prévenir", await odile.GetStringAsync(prepare, Stop), StringComparison.Ordinal);
        await server.Services.GetRequiredService<Catalogue>().SayRoom(KnownServices.Lessons, Room.Full, null, "le service", "odile");
        Assert.Contains("Me prévenir", await odile.GetStringAsync(prepare, Stop), StringComparison.Ordinal);
        using (var asked = await StaffServer.Post(odile, $"/equipe/dossiers/{file.Value}/orientation/prevenir", ("service", KnownServices.Lessons)))
            Assert.Contains("C’est noté", PageWords.Of(await odile.GetStringAsync(asked.Headers.Location!.ToString(), Stop)), StringComparison.Ordinal);
        Assert.Contains("a demandé un message pour le jour où un service reprendra des personnes", PageWords.Of(await odile.GetStringAsync($"/equipe/dossiers/{file.Value}/journal", Stop)), StringComparison.Ordinal);
        server.Clock.Days = 50;
        Assert.Equal(1, await server.Services.GetRequiredService<NewsDesk>().Tell());
        Assert.NotNull(await Link("odile@example.org"));
        Assert.Contains(await server.Services.GetRequiredService<AccessJournal>().Of(file), line => line.Entry.Part == "news-of-service");
    }

    [Fact]
    public async Task Who_asks_to_be_told_of_a_service_that_takes_people_meanwhile_reads_that_it_is_not_possible()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        var file = new FileKey((await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990")).Split('/')[^1]);
        using var asked = await StaffServer.Post(odile, $"/equipe/dossiers/{file.Value}/orientation/prevenir", ("service", KnownServices.Lessons));
        var page = PageWords.Of(await odile.GetStringAsync(asked.Headers.Location!.ToString(), Stop));
        Assert.Contains("Ce n’est pas possible pour ce service en ce moment", page, StringComparison.Ordinal);
        Assert.DoesNotContain("C’est noté", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_letter_leaves_nothing_that_needs_one_is_offered()
    {
        await using var silent = await StaffServer.Start();
        await KnownServices.Add(silent);
        await silent.Services.GetRequiredService<Catalogue>().SayRoom(KnownServices.Lessons, Room.OnHold, null, "le service", "odile");
        using var reader = silent.Browser();
        var card = PageWords.Of(await reader.GetStringAsync(Card, Stop));
        Assert.DoesNotContain("Me prévenir", card, StringComparison.Ordinal);
        Assert.DoesNotContain("C’est votre service", card, StringComparison.Ordinal);
        Assert.DoesNotContain("prévenez-moi", card, StringComparison.Ordinal);
        Assert.Contains("demandez-lui, ou à la personne qui vous accompagne", card, StringComparison.Ordinal);
    }

    private async Task Put(string question, params (string Name, string Value)[] fields)
    {
        using var put = await StaffServer.Post(anybody, question, fields);
        Assert.Contains("C’est noté, et la fiche le dit déjà.", PageWords.Of(await put.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
    }

    /// <summary>The link of the letter that waits for an address.</summary>
    private async Task<string> Link(string address)
    {
        // The server's own round may hold it at that moment: it gives it back, since no mail server answers.
        var letters = await Waiting();
        for (var time = 0; letters.Count == 0 && time < 100; time++)
        {
            await Task.Delay(100, Stop);
            letters = await Waiting();
        }
        var letter = Assert.Single(letters);
        Assert.Equal(address, letter.To);
        return letter.Body.French.Split("https://exemple.invalid/question/")[1].Split('\r')[0];
    }

    private async Task<IReadOnlyList<Letter>> Waiting()
    {
        var door = new Taken();
        await new PostOffice(server.Services.GetRequiredService<Store>(), server.Clock, new Uri("https://exemple.invalid/question/")).SendWaiting(door, Stop);
        return door.Letters;
    }

    private sealed class Taken : IMailDoor
    {
        public List<Letter> Letters { get; } = [];

        public Task<MailOutcome> Send(Letter letter, CancellationToken stop)
        {
            Letters.Add(letter);
            return Task.FromResult(MailOutcome.Sent);
        }
    }
}
