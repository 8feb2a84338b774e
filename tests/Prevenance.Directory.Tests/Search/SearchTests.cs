using System.Text.Json.Nodes;
using Prevenance.Directories.Formats;
using Prevenance.Directories.Search;
using Prevenance.Directories.Search.Typed;
using Prevenance.Directories.Tests.Formats;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Search;

public class SearchTests
{
    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "Cases");
    private static readonly ServiceList Index = Services(Path.Combine(Cases, "search-services.json"));

    public static readonly TheoryData<SearchCase> Own = [.. SearchCase.Read(Path.Combine(Cases, "queries.csv"), Index, ServiceCase.Today, Communes.Own)];

    [Theory]
    [MemberData(nameof(Own))]
    public void A_query_finds_what_it_should(SearchCase one) => Assert.True(one.Agrees, $"{one.Query}: {string.Join(' ', one.Outcome)}, not {one.Expected}");

    [Fact]
    public void The_shared_queries_find_what_they_should()
    {
        var index = Services(SharedCases.Require("directory", "cases", "d05-corpus.json"));
        var cases = SearchCase.Read(SharedCases.Require("directory", "cases", "d05-queries.csv"), index, ServiceCase.Today, Communes.Own);
        Assert.Equal([], cases.Where(one => !one.Agrees).Select(one => $"{one.Query}: {string.Join(' ', one.Outcome)}, not {one.Expected}"));
    }

    [Fact]
    public void Nothing_is_listed_without_a_way_on() => Assert.All(Own, row => Assert.True(row.Data.Results.Listed.Count > 0 || row.Data.Results.WaysOn.Count > 0));

    [Theory]
    [InlineData("alimentation, depuis Bron, 40 ans", "e6", "s’ouvre à 65 ans")]
    [InlineData("alimentation, depuis Lyon 3e, en fauteuil", "e3", "pas accessible en fauteuil")]
    [InlineData("alimentation, depuis Bron, gratuit", "e2", "payant")]
    public void What_a_filter_leaves_out_says_why(string query, string id, string because)
    {
        var closed = Index.Find(QueryReader.Read(query, Communes.Own), ServiceCase.Today).Closed.Shown;
        Assert.Contains(closed, one => one.Service.Id == id && one.Notes.Any(note => note.French.Contains(because, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_sensitive_place_has_no_distance_and_an_order_that_no_point_changes()
    {
        var index = new ServiceList(Enumerable.Range(1, 6).Select(Shelter), Communes.Own);
        var orders = new HashSet<string>();
        foreach (var (north, east) in Enumerable.Range(0, 8).SelectMany(north => Enumerable.Range(0, 5).Select(east => (north, east))))
        {
            var from = new Origin("69266", new("Villeurbanne", "Villeurbanne"), new Position(45.70 + (north * 0.01), 4.80 + (east * 0.02)));
            var results = index.Find(new SearchQuery { What = ["hebergement"], From = from, Within = 1 + north }, ServiceCase.Today);
            Assert.Equal((6, 0, 0, 0), (results.Sheltered.Count, results.Listed.Count, results.Further.Count, results.Closed.Count));
            Assert.All(results.Sheltered.Shown, one => Assert.Null(one.Kilometres));
            orders.Add(string.Join(' ', results.Sheltered.Shown.Select(one => one.Service.Id)));
        }
        Assert.Single(orders);
    }

    [Fact]
    public void A_sensitive_place_is_not_found_by_a_word_of_its_address()
    {
        var index = new ServiceList([Shelter(1)], Communes.Own);
        foreach (var word in (string[])["inventee", "69500", "bron", "exemple"])
            Assert.Empty(index.Find(new SearchQuery { What = [word] }, ServiceCase.Today).Sheltered.Shown);
        Assert.Single(index.Find(new SearchQuery { What = ["hebergement"] }, ServiceCase.Today).Sheltered.Shown);
    }

    [Fact]
    public void The_order_of_the_file_changes_nothing()
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(Cases, "search-services.json")))!.AsArray();
        var services = file.Select(record => ServiceCase.Read(record!.AsObject(), isPartial: true).Service!).ToList();
        var query = QueryReader.Read("alimentation, depuis Bron", Communes.Own);
        string Listed(IEnumerable<Service> all) => string.Join(' ', new ServiceList(all, Communes.Own).Find(query, ServiceCase.Today).Listed.Shown.Select(one => one.Service.Id));
        var expected = Listed(services);
        var random = new Random(9);
        Assert.All(Enumerable.Range(0, 50), _ => Assert.Equal(expected, Listed(services.OrderBy(_ => random.Next()))));
    }

    private static Service Shelter(int rank) => ServiceCase.Read(ServiceCase.Record(new JsonObject
    {
        ["with"] = new JsonObject
        {
            ["id"] = $"exemple--abri-{rank}",
            ["nom"] = "Mise à l’abri",
            ["latitude"] = 45.72 + (rank * 0.01),
            ["thematiques"] = new JsonArray("famille--surmonter-conflits-separation-violence", "logement-hebergement--rechercher-une-solution-dhebergement-temporaire"),
        },
    })).Service!;

    private static ServiceList Services(string path) => new(
        ServiceFile.Read(path, ServiceCase.Today, Communes.Own, isPartial: true).ToBlockingEnumerable().Select(record => record.Service!).ToList(), Communes.Own);
}
