using System.Text.Json.Nodes;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Formats;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Catalogues;

/// <summary>Files of HSDS 3 are taken as those of data.inclusion are.</summary>
public sealed class HsdsImportTests : DirectoryTest
{
    private const string BusId = "7d0e7a52-31c8-4a5e-8f2e-000000000007";

    private static JsonObject Bus => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "hsds.json")))!.AsObject();

    private static JsonObject Grocery => Named("00000000-0000-4000-8000-000000000001", "Épicerie");

    [Fact]
    public async Task A_service_is_a_card_with_its_languages_its_ages_its_room_and_its_day()
    {
        Assert.Equal((1, 0), (await TakeHsds(Bus)) is var taken ? (taken.New, taken.Refused) : default);
        var bus = (await Catalogue.Find(BusId))!.View;
        Assert.Equal(("Bus des démarches", "hsds"), (bus.Name, bus.Source));
        Assert.Equal(["ro"], bus.Languages);
        Assert.Equal((18, null), (bus.Audience.MinimumAge, bus.Audience.MaximumAge));
        Assert.Equal((Room.Open, new DateOnly(2026, 8, 20)), (bus.Capacity!.Room, bus.Capacity.SaidOn!.Value));
        Assert.Equal(["69029"], bus.Places[0].Area.Codes);
        Assert.NotNull(bus.Places[0].Location!.Position);
    }

    [Fact]
    public async Task What_is_lost_on_the_way_is_told_with_its_record()
    {
        var told = new List<ImportedRecord>();
        await TakeHsds(Bus, told.Add);
        var lost = Assert.Single(told).Notes.Where(note => note.Kind == NoteKind.Lost).Select(note => note.Field).ToList();
        Assert.Contains("required_documents", lost);
        Assert.Contains("schedules", lost);
        Assert.DoesNotContain("languages", lost);
    }

    [Fact]
    public async Task The_same_file_writes_nothing_and_what_one_publisher_has_no_more_is_absent_of_its_own_services_alone()
    {
        await TakeHsds(new JsonArray(Bus, Grocery), source: "ville");
        await TakeHsds(Named("00000000-0000-4000-8000-000000000002", "Laverie"), source: "département");
        Assert.Equal(0, (await TakeHsds(new JsonArray(Bus, Grocery), source: "ville")).Written);
        Assert.Equal(1, (await TakeHsds(Grocery, source: "ville")).Absent);
    }

    [Fact]
    public async Task A_page_and_an_organization_with_its_services_are_read_service_by_service()
    {
        var organization = new JsonObject { ["id"] = "00000000-0000-4000-8000-00000000000a", ["name"] = "Association", ["services"] = new JsonArray(Bus, Grocery) };
        Assert.Equal(2, (await TakeHsds(new JsonObject { ["total_items"] = 1, ["contents"] = new JsonArray(organization) })).New);
        Assert.Equal("00000000-0000-4000-8000-00000000000a", (await Catalogue.Find(BusId))!.View.StructureId);
    }

    [Fact]
    public async Task A_service_without_a_day_waits_for_that_when_the_file_was_published()
    {
        var undated = Bus;
        foreach (var field in (string[])["last_modified", "capacities"])
            undated.Remove(field);
        var told = new List<ImportedRecord>();
        Assert.Equal((0, 1), (await TakeHsds(undated, told.Add)) is var taken ? (taken.New, taken.Refused) : default);
        Assert.Contains("--published", told[0].Deciding!.Because.English, StringComparison.Ordinal);
        await TakeHsds(undated, published: new DateOnly(2026, 10, 1));
        Assert.Equal(new DateOnly(2026, 10, 1), (await Catalogue.Find(BusId))!.View.Freshness.Updated);
    }

    [Fact]
    public async Task A_service_without_a_name_is_refused_alone()
    {
        var nameless = new JsonObject { ["id"] = "00000000-0000-4000-8000-000000000003", ["name"] = "", ["description"] = "?" };
        var told = new List<ImportedRecord>();
        Assert.Equal((1, 1), (await TakeHsds(new JsonArray(nameless, Bus), told.Add)) is var taken ? (taken.New, taken.Refused) : default);
        Assert.Equal((1, "name"), (told[0].Number, told[0].Deciding!.Field));
    }

    [Fact]
    public async Task A_document_of_thousands_of_parts_is_taken_in_a_moment_and_says_that_not_all_that_is_lost_is_told()
    {
        var endless = Bus;
        endless["phones"] = new JsonArray([.. Enumerable.Range(0, 20_000).Select(rank => (JsonNode)new JsonObject { ["id"] = $"{rank}", ["number"] = $"04{rank:00000000}" })]);
        var told = new List<ImportedRecord>();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await TakeHsds(endless, told.Add);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
        Assert.Contains(Assert.Single(told).Notes, note => note.Because.English.Contains("too long", StringComparison.Ordinal));
    }

    private async Task<ImportTaken> TakeHsds(JsonNode file, Action<ImportedRecord>? tell = null, DateOnly? published = null, string source = ServiceFile.Hsds)
    {
        var path = Path.Combine(Folder, "hsds-import.json");
        await File.WriteAllTextAsync(path, file.DeepClone().ToJsonString());
        return await new CatalogueImport(Store, Communes.Own).Take(path, Today, tell, published, source);
    }

    private static JsonObject Named(string id, string name)
    {
        var service = Bus;
        (service["id"], service["name"]) = (id, name);
        return service;
    }
}
