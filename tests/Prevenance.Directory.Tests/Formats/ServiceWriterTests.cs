using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Directories.Publishing;

namespace Prevenance.Directories.Tests.Formats;

public class ServiceWriterTests
{
    [Fact]
    public void What_is_written_is_valid_by_the_schema_of_the_format()
    {
        var schema = JsonSchema.FromFile(SharedCases.Require("directory", "data-inclusion", "service.json"));
        foreach (var record in Taken().SelectMany(service => ServiceWriter.Write(PublicView.Of(service)).Records))
        {
            var result = schema.Evaluate(JsonSerializer.SerializeToElement(record), new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
            Assert.True(result.IsValid, record.ToJsonString());
        }
    }

    [Fact]
    public void What_goes_in_comes_out_equal_but_for_what_was_told()
    {
        foreach (var one in ServiceCase.All())
        {
            var record = ServiceCase.Record(one);
            var read = ServiceCase.Read(record);
            if (read.Service is not { IsSensitive: false } service || service.Freshness.Updated is null)
                continue;
            var (records, losses) = ServiceWriter.Write(PublicView.Of(service));
            var told = read.Notes.Select(note => note.Field.Split('[')[0]).Concat(losses.Select(loss => loss.Field)).ToHashSet();
            // A position and the codes of its commune are judged together; a number is written in one way.
            told.UnionWith(told.Contains("latitude") || told.Contains("longitude") ? ["latitude", "longitude"] : []);
            // Ages are no field of the format: they are told in words.
            told.UnionWith(told.Contains("age") ? ["minimum_age", "maximum_age", "publics_precisions"] : []);
            told.UnionWith(["telephone"]);
            var differing = record.Where(field => field.Value is not null && !JsonNode.DeepEquals(field.Value, records[0][field.Key])).Select(field => field.Key)
                .Concat(records[0].Select(field => field.Key).Except(record.Select(field => field.Key)));
            Assert.Equal([], differing.Except(told).Except(["contact_nom_prenom"]));
        }
    }

    [Fact]
    public void A_service_of_two_places_is_two_records_each_with_its_area()
    {
        var service = ServiceCase.Read(ServiceCase.Record([])).Service!;
        var records = ServiceWriter.Write(service with { Places = [service.Places[0] with { Id = "bron" }, service.Places[0] with { Id = "vaulx", Area = new(["69256"]) }] }).Records;
        Assert.Equal(["exemple--70--bron 69", "exemple--70--vaulx 69256"], records.Select(record => $"{record["id"]} {record["zone_eligibilite"]![0]}"));
    }

    [Fact]
    public void What_the_format_cannot_say_is_listed_and_written_in_words_where_it_can()
    {
        var service = ServiceCase.Read(ServiceCase.Record([])).Service! with
        {
            Languages = ["fr", "ar"],
            Capacity = new Capacity(Room.Few, new DateOnly(2026, 11, 20)) { Available = 0, Maximum = 12 },
            Audience = new Audience { MinimumAge = 16 },
            Freshness = new Freshness(new DateOnly(2026, 9, 14), new DateOnly(2026, 10, 15)),
        };
        var (records, losses) = ServiceWriter.Write(service);
        Assert.Equal(["languages", "capacity", "age", "assured_date"], losses.Select(loss => loss.Field));
        Assert.Equal("À partir de 16 ans. Langues : fr, ar. Places libres : 0 sur 12, au 20/11/2026.", (string?)records[0]["publics_precisions"]);
    }

    private static IEnumerable<Service> Taken() => ServiceCase.All().Select(one => ServiceCase.Read(ServiceCase.Record(one)).Service).OfType<Service>();
}
