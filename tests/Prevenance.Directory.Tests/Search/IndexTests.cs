using System.Text.Json.Nodes;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Duplicates;
using Prevenance.Directories.Search;
using Prevenance.Directories.Search.Typed;
using Prevenance.Directories.Tests.Formats;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Search;

public sealed class IndexTests : DirectoryTest
{
    private static readonly Random Random = new(20261127);
    private static readonly DateTime Midnight = Today.ToDateTime(TimeOnly.MinValue);

    [Fact]
    public void An_index_lists_what_weighing_each_service_lists_in_the_same_order()
    {
        var services = Enumerable.Range(0, 150).Select(Drawn).ToList();
        var list = new ServiceList(services, Communes.Own);
        for (var time = 0; time < 300; time++)
        {
            var (query, now) = (DrawnQuery(), Today.ToDateTime(new TimeOnly(Random.Next(24), Random.Next(60))));
            var found = list.Find(query, now, SearchPage.Whole);
            FoundList[] lists = [found.Sheltered, found.Listed, found.Further, found.Apart, found.Closed];
            Assert.Equal(PlainSearch.Lists(services, query, now), lists.Select(one => PlainSearch.Ids(one.Shown.Select(shown => shown.Service))));
            Assert.Equal(lists.Select(one => one.Shown.Count), lists.Select(one => one.Count));
        }
    }

    [Fact]
    public void Pages_follow_one_another_and_count_the_whole()
    {
        var list = new ServiceList(Enumerable.Range(0, 150).Select(Drawn), Communes.Own);
        var query = QueryReader.Read("depuis Bron", Communes.Own);
        var whole = list.Find(query, Today);
        var pages = Enumerable.Range(1, 40).Select(number => list.Find(query, Midnight, new SearchPage(number, 7))).ToList();
        Assert.All(pages, page => Assert.Equal(whole.Listed.Count, page.Listed.Count));
        Assert.Equal(PlainSearch.Ids(whole.Listed.Shown.Select(one => one.Service)), PlainSearch.Ids(pages.SelectMany(page => page.Listed.Shown).Select(one => one.Service)));
        Assert.True(whole.Listed.Count > 20);
    }

    [Fact]
    public async Task What_is_kept_is_found_and_what_changed_is_found_a_little_later()
    {
        await Take(Numbered(1), Numbered(2));
        using var search = Search();
        Assert.Equal(2, (await Find(search)).Listed.Count);
        await Take(Numbered(1), Numbered(2), Numbered(3));
        Clock.Days = ServiceSearch.LooksEvery.TotalDays;
        await search.Prepare(TestContext.Current.CancellationToken);
        Assert.Equal(3, (await Find(search)).Listed.Count);
    }

    [Fact]
    public async Task A_card_that_was_hidden_or_ended_a_moment_ago_is_shown_to_nobody()
    {
        await Take(Numbered(1), Numbered(2), Numbered(3, ("adresse", "8 impasse Cachée")));
        using var search = Search();
        Assert.Equal(3, (await Find(search)).Listed.Shown.Count);
        await Catalogue.SetState("exemple--1", CardState.Ended, null, "odile");
        await Catalogue.SettleSensitivity("exemple--3", true, "odile");
        var shown = (await Find(search)).Listed.Shown;
        Assert.DoesNotContain(shown, one => one.Service.Id is "exemple--1" or "exemple--3" || one.Kilometres is not null && one.Service.IsSensitive);
        Assert.DoesNotContain(shown, one => one.Service.Places.Any(place => place.Location?.Address?.Contains("Cachée", StringComparison.Ordinal) == true));
    }

    private ServiceSearch Search() => new(Catalogue, new CardShelf(Store, Communes.Own, Clock), new KinDesk(Store, Catalogue, Clock), Communes.Own, Clock);

    private static Task<SearchResults> Find(ServiceSearch search) => search.Find(QueryReader.Read("permanence, depuis Bron", Communes.Own), SearchPage.First);

    private static T One<T>(params T[] some) => some[Random.Next(some.Length)];

    private static SearchQuery DrawnQuery() => QueryReader.Read(string.Join(", ", (string[])
    [
        One("", "depuis Bron", "depuis Lyon 3e", "depuis Villeurbanne"), One("", "à moins de 3 km"),
        One("", "", "en fauteuil"), One("", "", "gratuit"), One("", "", "en arabe"), One("", "", "sur place", "à distance"), One("", "", "40 ans"), One("", "pour les jeunes"), One("", "", "samedi", "samedi matin", "le soir", "demain après-midi", "maintenant", "aujourd’hui", "vendredi matin"),
    ]), Communes.Own);

    private static Service Drawn(int rank)
    {
        var with = new JsonObject
        {
            ["id"] = $"exemple--{rank}",
            ["nom"] = One("Repas partagés", "Permanence d’écoute", "Aide aux papiers"),
            ["zone_eligibilite"] = One<JsonNode?>(null, new JsonArray("69"), new JsonArray("69029", "69266"), new JsonArray("38"), new JsonArray("france")),
            ["frais"] = One<JsonNode?>(null, "gratuit", "payant"),
            ["modes_accueil"] = One<JsonNode?>(null, new JsonArray("en-presentiel"), new JsonArray("a-distance"), new JsonArray("a-distance", "en-presentiel")),
            ["publics"] = One<JsonNode?>(new JsonArray("tous-publics"), new JsonArray("jeunes"), new JsonArray("femmes"), new JsonArray("etudiants")),
            ["wheelchair"] = One<JsonNode?>(null, true, false),
            ["languages"] = One<JsonNode?>(null, new JsonArray("fr"), new JsonArray("fr", "ar")),
            ["minimum_age"] = One<JsonNode?>(null, null, 18, 60),
            ["date_maj"] = One("2026-09-14", "2024-01-05", "2025-11-01"),
            ["capacity"] = One<JsonNode?>(null, new JsonObject { ["state"] = "on-hold", ["said"] = "2026-11-20", ["until"] = "2027-01-05" }),
            ["latitude"] = 45.734 + (Random.Next(-3, 4) / 100.0),
            ["horaires_accueil"] = One<JsonNode?>(null, "Mo-Fr 09:00-12:00", "Sa 09:00-12:15; PH off", "Mo-Su 18:00-20:00 \"sur rendez-vous\"", "fermé le samedi après 10 h, sauf exception"),
            ["thematiques"] = One(
                new JsonArray("famille--surmonter-conflits-separation-violence", "logement-hebergement--rechercher-une-solution-dhebergement-temporaire"),
                new JsonArray("equipement-et-alimentation--alimentation"), new JsonArray("numerique--acquerir-un-equipement")),
        };
        return ServiceCase.Read(ServiceCase.Record(new JsonObject { ["with"] = with })).Service!;
    }
}
