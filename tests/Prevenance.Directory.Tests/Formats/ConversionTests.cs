using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Directories.Formats;
using Prevenance.Directories.Formats.Hsds;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Formats;

public class ConversionTests
{
    private static readonly Conversion Conversion = new(Communes.Own);
    private static readonly HsdsReader Reader = new(Communes.Own);

    private static JsonObject Bus => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "hsds.json")))!.AsObject();

    /// <summary>The same service in the three forms in which HSDS writes it.</summary>
    public static readonly TheoryData<string> Roots = ["service", "organization", "at a location", "list", "page"];

    [Theory]
    [MemberData(nameof(Roots))]
    public void Whatever_a_document_is_of_it_comes_out_as_it_came_in(string root)
    {
        var documents = HsdsDocument.In(Rooted(root));
        var written = documents.Select(document => document.Around([.. document.Services.Select(service => Conversion.ToHsds(Reader.Read(service)).Document)])).ToList();
        var expected = Rooted(root) switch { JsonArray list => list, var one => one["contents"]?.AsArray() ?? new JsonArray(one) };
        Assert.True(JsonNode.DeepEquals(expected, new JsonArray([.. written.Select(one => one!.DeepClone())])), new JsonArray([.. written.Select(one => one!.DeepClone())]).ToJsonString());
    }

    [Fact]
    public void A_service_of_an_organization_knows_it_and_one_at_a_location_knows_its_place()
    {
        Assert.Equal("o", Reader.Read(HsdsDocument.In(Rooted("organization"))[0].Services[0]).StructureId);
        Assert.Equal(45.734, Reader.Read(HsdsDocument.In(Rooted("at a location"))[0].Services[0]).Places.Single().Location!.Position!.Value.Latitude);
    }

    [Theory]
    [InlineData("""[{"nom": "un service", "id": "a"}]""")]
    [InlineData("""{"nom": "un service", "id": "a", "services": []}""")]
    [InlineData("""[]""")]
    [InlineData("""[{"name": "a", "id": "a"}, 3]""")]
    [InlineData("3")]
    public void What_is_no_HSDS_is_none(string text) => Assert.Empty(HsdsDocument.In(JsonNode.Parse(text)));

    [Fact]
    public void A_place_that_must_not_be_found_is_not_written_around()
    {
        var root = Rooted("organization").AsObject();
        root["services"]![0]!["name"] = "Hébergement pour femmes victimes de violences";
        var document = HsdsDocument.In(root)[0];
        var service = Reader.Read(document.Services[0]);
        Assert.True(service.IsSensitive);
        var (written, losses) = Conversion.ToHsds(service);
        Assert.Null(document.Around([written]));
        Assert.Contains(losses, loss => loss.Field == "adresse");
    }

    [Fact]
    public void Each_part_of_a_document_is_written_in_the_other_format_or_told()
    {
        var losses = Conversion.ToDataInclusion(Reader.Read(Bus)).Losses.Select(loss => loss.Field).ToList();
        Assert.Equal(["languages", "capacity", "age", "assured_date", "schedules", "wait_time", "service_at_locations.location.location_type", "service_at_locations.location.transportation", "capacities.unit", "required_documents", "id"], losses);
    }

    [Fact]
    public void A_service_that_is_no_longer_given_is_told_where_the_other_format_cannot_say_it()
    {
        var ended = Bus;
        ended["status"] = "defunct";
        Assert.Contains("status", Conversion.ToDataInclusion(Reader.Read(ended)).Losses.Select(loss => loss.Field));
    }

    [Fact]
    public void A_position_that_the_earth_does_not_have_is_no_place()
    {
        var odd = Bus;
        odd["service_at_locations"]![0]!["location"]!["latitude"] = 100.0;
        var location = Reader.Read(odd).Places.Single().Location!;
        Assert.Equal((null, Certainty.ToCheck), (location.Position, location.Certainty));
        Assert.True(JsonNode.DeepEquals(odd, Conversion.ToHsds(Reader.Read(odd)).Document));
        Assert.Contains("service_at_locations.location", Conversion.ToDataInclusion(Reader.Read(odd)).Losses.Select(loss => loss.Field));
    }

    /// <summary>Of each field of each record: without it, something of the document or of what is lost is another.</summary>
    [Fact]
    public void Each_field_of_a_record_is_written_in_HSDS_or_told()
    {
        var silent = new List<string>();
        foreach (var record in ServiceCase.All().Select(ServiceCase.Record))
        {
            if (ServiceCase.Read(record).Service is not { IsSensitive: false } service)
                continue;
            var (whole, told) = (Said(service), ServiceCase.Read(record).Notes.Select(note => note.Field.Split('[')[0]).ToHashSet());
            // A position is judged as one, and the code of a commune is drawn from its postal code and its name too.
            told.UnionWith(told.Overlaps(["latitude", "longitude"]) ? ["latitude", "longitude", "code_insee"] : ["code_insee"]);
            foreach (var field in record.Where(field => field.Value is not (null or JsonArray { Count: 0 })).Select(field => field.Key).Except(told))
            {
                var without = record.DeepClone().AsObject();
                without.Remove(field);
                if (ServiceCase.Read(without, isPartial: true).Service is { } read && Said(read) == whole)
                    silent.Add($"{field}: {record[field]!.ToJsonString()}");
            }
        }
        Assert.Equal([], silent);
    }

    [Fact]
    public void What_is_for_professionals_is_told()
    {
        var service = ServiceCase.Read(ServiceCase.Record([])).Service! with { Contact = "Ada Test", Mails = [new Mail("ada@example.org", IsPrivate: true)] };
        Assert.Equal(["contact_nom_prenom", "courriel"], Conversion.ToDataInclusion(service).Losses.Select(loss => loss.Field).Intersect(["contact_nom_prenom", "courriel"]));
    }

    private static string Said(Service service)
    {
        var (document, losses) = Conversion.ToHsds(service);
        return document.ToJsonString() + JsonSerializer.Serialize(losses);
    }

    private static JsonNode Rooted(string root)
    {
        var (bus, alone) = (Bus, Bus);
        alone.Remove("service_at_locations");
        var place = Bus["service_at_locations"]![0]!.DeepClone();
        place["service"] = alone;
        return root switch
        {
            "organization" => new JsonObject { ["id"] = "o", ["name"] = "Une association", ["description"] = "Elle aide.", ["services"] = new JsonArray(bus) },
            "at a location" => place,
            "list" => new JsonArray(bus, Bus),
            "page" => new JsonObject { ["total_items"] = 1, ["contents"] = new JsonArray(bus) },
            _ => bus,
        };
    }
}
