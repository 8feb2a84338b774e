using System.Text.Json.Nodes;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Duplicates;
using Prevenance.Directories.Search;
using Prevenance.Directories.Search.Typed;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Duplicates;

public sealed class KinDeskTests(PostgreSqlServer postgreSql) : DirectoryTest
{
    private KinDesk Desk => new(Store, Catalogue, Clock);

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_group_names_its_rule_and_what_a_human_says_of_it_is_remembered_and_undone(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        await Take(From("un", 1), From("deux", 2), From("trois", 3, ("nom", "Tout autre chose"), ("adresse", "99 rue Ailleurs"), ("telephone", "0465710033"), ("courriel", "ailleurs@example.org")));
        var group = Assert.Single(await Desk.Open(Stop));
        Assert.Equal((Kinship.Same, "même nom, même adresse, et aucun SIREN qui s’y oppose"), (group.Found.Kinship, group.Found.Reasons[0].Because.French));
        Assert.Equal(["exemple--1", "exemple--2"], group.Cards.Select(card => card.Service.Id));
        await Desk.Say([("exemple--2", "exemple--1")], isSame: true, "nora");
        Assert.Empty(await Desk.Open(Stop));
        Assert.Equal("exemple--2", Assert.Single(await Desk.Others("exemple--1")).Id);
        // The last word holds, and there is one.
        await Desk.Say([("exemple--1", "exemple--2")], isSame: false, "jo");
        var word = Assert.Single(await Desk.Words());
        Assert.Equal((false, "jo", Today), (word.IsSame, word.By, word.SaidOn));
        Assert.Empty(await Desk.Open(Stop));
        Assert.Empty(await Desk.Others("exemple--1"));
        await Desk.TakeBack(word.Id, "nora");
        Assert.Single(await Desk.Open(Stop));
        Assert.Equal(3, await Catalogue.All(Stop).CountAsync(Stop));
    }

    [Fact]
    public async Task Who_is_not_the_same_is_not_brought_back_through_a_third()
    {
        await Take(From("un", 1), From("deux", 2), From("trois", 3));
        Assert.Equal(3, Assert.Single(await Desk.Open(Stop)).Cards.Count);
        await Desk.Say([("exemple--3", "exemple--1"), ("exemple--3", "exemple--2")], isSame: false, "nora");
        Assert.Equal(["exemple--1", "exemple--2"], Assert.Single(await Desk.Open(Stop)).Cards.Select(card => card.Service.Id));
        await Desk.Say([("exemple--1", "exemple--2")], isSame: true, "nora");
        Assert.Equal("exemple--1", Assert.Single(await Desk.Others("exemple--2")).Id);
        Assert.Empty(await Desk.Others("exemple--3"));
    }

    [Fact]
    public async Task Services_of_one_structure_in_one_source_and_places_that_must_not_be_found_are_no_duplicates()
    {
        await Take(From("un", 1), From("un", 2), From("deux", 3));
        await Catalogue.SettleSensitivity("exemple--3", true, "odile");
        Assert.Empty(await Desk.Open(Stop));
    }

    [Fact]
    public async Task A_search_shows_one_line_for_what_a_human_said_to_be_one_and_the_line_that_answers_best()
    {
        await Take(From("un", 1, ("zone_eligibilite", new JsonArray("69029"))), From("deux", 2, ("zone_eligibilite", new JsonArray("69266"))), From("trois", 3, ("zone_eligibilite", new JsonArray("69266"))));
        Assert.Equal(2, (await Search("depuis Villeurbanne")).Listed.Count);
        await Desk.Say([("exemple--1", "exemple--2"), ("exemple--2", "exemple--3")], isSame: true, "nora");
        Assert.Equal("exemple--2", Assert.Single((await Search("depuis Villeurbanne")).Listed.Shown).Service.Id);
        Assert.Equal("exemple--1", Assert.Single((await Search("depuis Bron")).Listed.Shown).Service.Id);
        Assert.Equal(1, (await Search("")).Listed.Count);
        await Desk.TakeBack((await Desk.Words()).First(word => word.One == "exemple--2").Id, "nora");
        Assert.Equal(2, (await Search("")).Listed.Count);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<SearchResults> Search(string query)
    {
        using var search = new ServiceSearch(Catalogue, new CardShelf(Store, Communes.Own, Clock), Desk, Communes.Own, Clock);
        return await search.Find(QueryReader.Read(query, Communes.Own), SearchPage.First);
    }

    /// <summary>A service of a source of its own.</summary>
    private static JsonObject From(string source, int rank, params IReadOnlyList<(string Field, JsonNode? Value)> with) =>
        Numbered(rank, [("source", source), ("structure_id", $"{source}--s"), .. with]);
}
