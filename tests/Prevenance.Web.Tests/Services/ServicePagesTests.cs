using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Letters;
using Prevenance.Storage;
using Prevenance.Territory.Tests;
using Prevenance.Web.Tests.Staff;

namespace Prevenance.Web.Tests.Services;

/// <summary>Anybody looks for a service and reads its card, without an account and without leaving a trace in an address.</summary>
public sealed class ServicePagesTests : IAsyncLifetime
{
    private StaffServer server = null!;
    private HttpClient somebody = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await KnownServices.Add(server);
        somebody = server.Browser();
    }

    public async ValueTask DisposeAsync()
    {
        somebody.Dispose();
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData("/services", "cours de francais", "Cours de français du soir")]
    [InlineData("/services", "françias, en arabe", "Cours de français du soir")]
    [InlineData("/en/services", "French lessons, from Villeurbanne", "Cours de français du soir")]
    [InlineData("/services", "loyer", "Sur demande d’un travailleur social")]
    public async Task A_search_forgives_slips_and_says_what_stands_on_a_card(string address, string what, string expected) =>
        Assert.Contains(expected, await Found(address, ("what", what)), StringComparison.Ordinal);

    [Fact]
    public async Task A_search_that_finds_nothing_tells_what_to_do_next_and_keeps_what_was_typed()
    {
        var page = await Found("/services", ("what", "trampoline"), ("commune", "69266"), ("age", "12"));
        Assert.Contains("Aucun service ne répond", page, StringComparison.Ordinal);
        Assert.Contains("une maison France services", page, StringComparison.Ordinal);
        Assert.Contains("value=\"trampoline\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"12\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_that_closes_a_service_says_so_rather_than_hide_it() =>
        Assert.Contains("s’ouvre avec un interprète", await Found("/services", ("what", "français"), ("language", "tr")), StringComparison.Ordinal);

    [Fact]
    public async Task A_card_tells_hours_area_languages_access_and_where_it_all_comes_from()
    {
        var card = WebUtility.HtmlDecode(await somebody.GetStringAsync($"/services/fiche/{KnownServices.Lessons}", Stop));
        foreach (var word in (string[])["04 65 71 00 10", "18 h – 20 h", "Villeurbanne", "Français, arabe", "Accessible en fauteuil roulant", "essai", "2 octobre 2026"])
            Assert.Contains(word, Plain(card), StringComparison.Ordinal);
        var forProfessionals = WebUtility.HtmlDecode(await somebody.GetStringAsync($"/services/fiche/{KnownServices.Housing}", Stop));
        Assert.Contains("Sur demande d’un travailleur social", forProfessionals, StringComparison.Ordinal);
        Assert.DoesNotContain("Venir sur place", forProfessionals, StringComparison.Ordinal);
        Assert.DoesNotContain("logement@example.org", forProfessionals, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_territory_was_imported_there_is_no_map_for_points_to_stand_on()
    {
        Assert.DoesNotContain("Voir ces lieux sur une carte", await Found("/services", ("what", "")), StringComparison.Ordinal);
        using var none = await somebody.GetAsync("/services/communes.geojson", Stop);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task A_map_has_the_places_that_are_located_and_none_that_must_not_be_found()
    {
        using var town = InventedTown.Imported();
        var folder = Directory.CreateDirectory(Path.Combine(server.Data, "territory")).FullName;
        foreach (var file in Directory.EnumerateFiles(town.Folder))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var found = await Found("/services", ("what", ""));
        Assert.Matches("data-place=\"4\\.[0-9]+ 45\\.[0-9]+\"", found);
        Assert.Contains("Voir ces lieux sur une carte", found, StringComparison.Ordinal);
        var shelter = await Found("/services", ("what", "violences"));
        Assert.Contains("Pour être à l’abri", shelter, StringComparison.Ordinal);
        Assert.DoesNotContain("data-place=\"4.9", shelter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_must_not_be_found_has_no_card_and_no_word_that_leads_to_it()
    {
        using var card = await somebody.GetAsync($"/services/fiche/{KnownServices.Shelter}", Stop);
        using var none = await somebody.GetAsync("/services/fiche/essai--rien", Stop);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (card.StatusCode, none.StatusCode));
        var pages = new List<string>();
        foreach (var what in (string[])["violences", "abri", "hébergement", "Tilleuls", "Bron", ""])
            pages.Add(await Found("/services", ("what", what), ("commune", "69029")));
        Assert.Contains("3919", pages[0], StringComparison.Ordinal);
        Assert.Contains("Pour être à l’abri", pages[0], StringComparison.Ordinal);
        foreach (var word in (string[])["tilleuls", "69500", "0465710099", "04 65 71 00 99", "refuge@example.org", "45.73", KnownServices.Shelter])
            Assert.All(pages, page => Assert.DoesNotContain(word, page.Replace("value=\"Tilleuls\"", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_service_says_by_one_gesture_and_without_a_password_that_its_card_is_still_true()
    {
        var (asked, _) = await server.Services.GetRequiredService<FreshnessDesk>().Ask();
        Assert.Equal([KnownServices.Housing], asked);
        var door = new KeptLetters();
        await new PostOffice(server.Services.GetRequiredService<Store>(), server.Clock, new Uri(server.Address, "/question/")).SendWaiting(door, Stop);
        var link = door.Letters.Single().Body.French.Split("\r\n")[1];
        Assert.Contains("Accompagnement logement", await somebody.GetStringAsync(link, Stop), StringComparison.Ordinal);
        using (var answer = await StaffServer.Post(somebody, new Uri(link).AbsolutePath, ("stilltrue", "yes")))
            Assert.Contains("vérifiée aujourd’hui", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        Assert.Contains("vérifié le 27 novembre 2026 par le service", WebUtility.HtmlDecode(await somebody.GetStringAsync($"/services/fiche/{KnownServices.Housing}", Stop)), StringComparison.Ordinal);
        // The question is over, and its link with it.
        using var again = await StaffServer.Post(somebody, new Uri(link).AbsolutePath, ("stilltrue", "yes"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    private async Task<string> Found(string address, params (string Name, string Value)[] fields)
    {
        using var answer = await StaffServer.Post(somebody, address, fields);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }

    private static string Plain(string page) => page.Replace('\u00a0', ' ').Replace('\u202f', ' ');

    private sealed class KeptLetters : IMailDoor
    {
        public List<Letter> Letters { get; } = [];

        public Task<MailOutcome> Send(Letter letter, CancellationToken stop)
        {
            Letters.Add(letter);
            return Task.FromResult(MailOutcome.Sent);
        }
    }
}
