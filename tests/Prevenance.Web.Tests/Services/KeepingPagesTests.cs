using System.Net;
using Prevenance.Accounts;
using Prevenance.Web.Tests.Staff;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Services;

/// <summary>A card that is not right: a passer-by says so, a worker reads it, corrects it beside its source, and takes that back.</summary>
public sealed class KeepingPagesTests : IAsyncLifetime
{
    private const string Card = $"/equipe/annuaire/fiche?service={KnownServices.Lessons}";
    private const string PublicCard = $"/services/fiche/{KnownServices.Lessons}";

    private StaffServer server = null!;
    private HttpClient odile = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await KnownServices.Add(server);
        await server.Add("odile", Role.SocialWorker, "nord");
        odile = await server.SignedIn("odile");
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_correction_says_from_whom_it_is_known_stands_beside_its_source_and_is_taken_back_at_will()
    {
        using (var nobody = await Correct("telephone", "04 65 71 00 77", ""))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.StatusCode);
            Assert.Contains("dites de qui vous le savez", PageWords.Of(await nobody.Content.ReadAsStringAsync(Stop)), StringComparison.OrdinalIgnoreCase);
        }
        using (var corrected = await Correct("telephone", "04 65 71 00 77", "le service, au téléphone"))
            Assert.Equal(HttpStatusCode.SeeOther, corrected.StatusCode);
        using var anybody = server.Browser();
        var card = PageWords.Of(await anybody.GetStringAsync(PublicCard, Stop));
        Assert.Contains("04 65 71 00 77", card, StringComparison.Ordinal);
        Assert.Contains("Téléphone : corrigé ici le 27 novembre 2026, d’après le service, au téléphone Sa source écrit : 0465710010", card, StringComparison.Ordinal);
        Assert.Contains("Telephone: corrected here on 27 November 2026", PageWords.Of(await anybody.GetStringAsync($"/en/services/card/{KnownServices.Lessons}", Stop)), StringComparison.Ordinal);
        var kept = await odile.GetStringAsync(Card, Stop);
        Assert.Contains("27 novembre 2026 : corrigée, par odile", PageWords.Of(kept), StringComparison.Ordinal);
        Assert.Contains("Cours de français du soir", PageWords.Of(await odile.GetStringAsync("/equipe/annuaire", Stop)), StringComparison.Ordinal);
        for (var time = 0; time < 2; time++)
        {
            using var back = await StaffServer.Post(odile, "/equipe/annuaire/reprendre", ("service", KnownServices.Lessons), ("n", StaffServer.Hidden(kept, "n")));
            Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        }
        Assert.DoesNotContain("corrigé ici", PageWords.Of(await anybody.GetStringAsync(PublicCard, Stop)), StringComparison.Ordinal);
        Assert.Contains("une correction a pris fin, par odile", PageWords.Of(await odile.GetStringAsync(Card, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_value_of_a_field_is_refused_with_what_was_typed()
    {
        using var refused = await Correct("minimum_age", "presque adulte", "une visite");
        var page = await refused.Content.ReadAsStringAsync(Stop);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("value=\"presque adulte\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"une visite\"", page, StringComparison.Ordinal);
        using var anybody = server.Browser();
        Assert.Contains("Gratuit", PageWords.Of(await anybody.GetStringAsync(PublicCard, Stop)), StringComparison.Ordinal);
        foreach (var (field, value, known) in new[] { ("frais", "presque gratuit", "une visite"), ("capacity", "beaucoup", "une visite"), ("minimum_age", "200", "une visite"), ("telephone", "04 65 71 00 77", "Inès Exemple, 06 39 98 00 40") })
        {
            using var no = await Correct(field, value, known);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, no.StatusCode);
        }
        using var room = await StaffServer.Post(odile, "/equipe/annuaire/corriger", ("service", KnownServices.Lessons), ("part", "Room"), ("room", "7"), ("known", "une visite"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, room.StatusCode);
    }

    [Fact]
    public async Task Codes_of_the_format_are_chosen_and_read_in_words_of_either_language()
    {
        foreach (var (field, value) in new[] { ("publics", "femmes,jeunes"), ("frais", "payant"), ("wheelchair", "non"), ("zone_eligibilite", "Bron, la Métropole de Lyon"), ("mobilisable_par", "professionnels") })
        {
            using var corrected = await Correct(field, value, "une visite");
            Assert.Equal(HttpStatusCode.SeeOther, corrected.StatusCode);
        }
        var form = await odile.GetStringAsync($"{Card}&field=publics", Stop);
        Assert.Matches("type=\"checkbox\" id=\"value.femmes\" name=\"value\" value=\"femmes\" checked", form);
        Assert.DoesNotMatch("value=\"etudiants\" checked", form);
        var english = PageWords.Of(await odile.GetStringAsync($"/en/team/directory/card?service={KnownServices.Lessons}", Stop));
        foreach (var said in (string[])["women, young people", "The source writes: everybody", "Price paid", "The source writes: free", "The source writes: yes", "Bron, Greater Lyon", "professionals"])
            Assert.Contains(said, english, StringComparison.Ordinal);
        using var anybody = server.Browser();
        var card = PageWords.Of(await anybody.GetStringAsync($"/en/services/card/{KnownServices.Lessons}", Stop));
        Assert.Contains("Its source writes: everybody", card, StringComparison.Ordinal);
        foreach (var code in (string[])["tous-publics", "usagers", "professionnels", "en-presentiel", "telephoner", "gratuit", "payant", "200046977", "69029"])
        {
            Assert.DoesNotContain(code, english, StringComparison.Ordinal);
            Assert.DoesNotContain(code, card, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_a_source_writes_for_professionals_is_told_to_nobody_else_once_it_is_corrected()
    {
        using (await Correct("courriel", "accueil@example.org", "le service"))
        {
        }
        using var anybody = server.Browser();
        var card = PageWords.Of(await anybody.GetStringAsync(PublicCard, Stop));
        Assert.Contains("accueil@example.org", card, StringComparison.Ordinal);
        Assert.DoesNotContain("cours@example.org", card, StringComparison.Ordinal);
        Assert.Contains("cours@example.org", PageWords.Of(await odile.GetStringAsync(Card, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passer_by_says_that_it_was_closed_a_human_reads_it_and_nothing_changes_before()
    {
        using var anybody = server.Browser();
        var before = PageWords.Of(await anybody.GetStringAsync(PublicCard, Stop));
        using (var empty = await StaffServer.Post(anybody, "/services/signaler", ("service", KnownServices.Lessons), ("words", "Porte close.")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
            Assert.Contains("Porte close.", await empty.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }
        for (var time = 0; time < 2; time++)
        {
            using var said = await StaffServer.Post(anybody, "/services/signaler", ("service", KnownServices.Lessons), ("kind", "WasClosed"), ("words", "Porte close, un papier disait jeudi."));
            var thanks = PageWords.Of(await said.Content.ReadAsStringAsync(Stop));
            Assert.Contains("Une personne le lira ; la fiche ne change pas avant.", thanks, StringComparison.Ordinal);
            Assert.DoesNotContain("Porte close", thanks, StringComparison.Ordinal);
        }
        Assert.Equal(before, PageWords.Of(await anybody.GetStringAsync(PublicCard, Stop)));
        Assert.Contains("C’était fermé quand je suis venu (dit 2 fois)", PageWords.Of(await odile.GetStringAsync("/equipe/annuaire", Stop)), StringComparison.Ordinal);
        var kept = await odile.GetStringAsync(Card, Stop);
        Assert.Contains("Porte close, un papier disait jeudi.", PageWords.Of(kept), StringComparison.Ordinal);
        using (var read = await StaffServer.Post(odile, "/equipe/annuaire/remarque", ("service", KnownServices.Lessons), ("n", StaffServer.Hidden(kept, "n"))))
            Assert.Equal(HttpStatusCode.SeeOther, read.StatusCode);
        Assert.Contains("(dit une fois)", PageWords.Of(await odile.GetStringAsync("/equipe/annuaire", Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_follows_people_or_answers_for_a_team_keeps_the_directory_and_a_hidden_place_has_no_card_there()
    {
        await server.Add("nora", Role.TeamManager, "nord");
        using (var nora = await server.SignedIn("nora"))
            Assert.Contains("L’annuaire", PageWords.Of(await nora.GetStringAsync("/equipe", Stop)), StringComparison.Ordinal);
        foreach (var (name, role) in new[] { ("ines", Role.Partner), ("samir", Role.Volunteer), ("elu", Role.ElectedOfficial), ("rec", Role.Reception) })
        {
            await server.Add(name, role, KnownServices.Lessons);
            using var client = await server.SignedIn(name);
            foreach (var address in (string[])["/equipe/annuaire", Card])
            {
                using var page = await client.GetAsync(address, Stop);
                Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
            }
            using var corrected = await StaffServer.Post(client, "/equipe/annuaire/corriger", ("service", KnownServices.Lessons), ("field", "nom"), ("value", "Autre nom"), ("known", "moi"));
            Assert.Equal(HttpStatusCode.NotFound, corrected.StatusCode);
        }
        using var shelter = await odile.GetAsync($"/equipe/annuaire/fiche?service={KnownServices.Shelter}", Stop);
        Assert.Equal(HttpStatusCode.NotFound, shelter.StatusCode);
        using var hidden = await StaffServer.Post(odile, "/equipe/annuaire/corriger", ("service", KnownServices.Shelter), ("field", "nom"), ("value", "Autre nom"), ("known", "moi"));
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        using var somebody = server.Browser();
        using var asked = await somebody.GetAsync("/equipe/annuaire", Stop);
        Assert.Contains("name=\"password\"", await asked.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> Correct(string field, string value, string known) =>
        StaffServer.Post(odile, "/equipe/annuaire/corriger", ("service", KnownServices.Lessons), ("part", "Field"), ("field", field), ("value", value), ("known", known));
}
