using System.Text.Json.Nodes;
using Prevenance.Directories.Catalogues;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Catalogues;

public sealed class TerritoryPlacesTests(PostgreSqlServer postgreSql) : DirectoryTest
{
    private static readonly JsonObject Bron = Numbered(1, ("nom", "Bron"), ("code_insee", "69029"), ("latitude", 45.73), ("longitude", 4.91));
    private static readonly JsonObject Givors = Numbered(2, ("nom", "Givors"), ("code_insee", "69091"), ("code_postal", "69700"), ("commune", "Givors"), ("latitude", 45.58), ("longitude", 4.77));

    [Theory, InlineData(false), InlineData(true)]
    public async Task On_an_empty_directory_they_are_those_of_the_file_the_nearest_first(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        Assert.Equal(["Givors", "Bron"], await Near("69091"));
        Assert.Equal(["Bron", "Givors"], await Near("69029"));
        Assert.Empty(await Near("75056"));
        Assert.Empty(await Near(null));
    }

    [Fact]
    public async Task What_the_directory_knows_better_is_what_is_read()
    {
        await Take(Bron, Givors);
        await Catalogue.Correct("exemple--1", "nom", System.Text.Json.JsonSerializer.SerializeToElement("Bron, mieux connu"), "le service", "elle");
        Assert.Equal(["Bron, mieux connu", "Givors"], await Near("69029"));
        await Catalogue.SetState("exemple--2", CardState.Ended, null, "elle");
        Assert.Equal(["Bron, mieux connu"], await Near("69029"));
    }

    [Fact]
    public async Task A_place_that_must_not_be_found_is_no_place_to_send_anybody_to()
    {
        await Take(Bron, Givors);
        await Catalogue.SettleSensitivity("exemple--1", true, "elle");
        Assert.Equal(["Givors"], await Near("69029"));
    }

    [Fact]
    public async Task A_file_with_a_place_that_is_nowhere_is_refused_by_its_place()
    {
        var refused = await Assert.ThrowsAsync<RefusalException>(async () => Named(await Write(Bron, Numbered(3, ("latitude", null), ("longitude", null)))));
        Assert.EndsWith("/2", refused.Refusals[0].Place);
    }

    private async Task<IEnumerable<string>> Near(string? commune) =>
        (await new TerritoryPlaces(Named(await Write(Bron, Givors)), new CardShelf(Store, Communes.Own, Clock), Communes.Own, Clock).Near(commune, 2)).Select(near => near.Place.Name);

    private static IReadOnlyList<Service> Named(string path) => TerritoryPlaces.Read(path, Communes.Own, Today);

    private async Task<string> Write(params IReadOnlyList<JsonObject> records)
    {
        var file = Path.Combine(Folder, "places.json");
        await File.WriteAllTextAsync(file, new JsonArray([.. records.Select(record => record.DeepClone())]).ToJsonString());
        return file;
    }
}
