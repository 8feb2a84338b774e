using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Directories.Formats.Hsds;
using Prevenance.Directories.Publishing;
using Prevenance.Directories.Schedules;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Formats;

public class HsdsTests
{
    private static readonly HsdsReader Reader = new(Communes.Own);
    private static readonly HsdsWriter Writer = new(Communes.Own);

    private static JsonObject Bus => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "hsds.json")))!.AsObject();

    [Fact]
    public void A_document_that_comes_in_goes_out_as_it_came() => Assert.True(JsonNode.DeepEquals(Bus, Writer.Write(PublicView.Of(Reader.Read(Bus))).Document));

    [Fact]
    public void Only_what_changed_since_is_written_anew()
    {
        var written = Writer.Write(Reader.Read(Bus) with { Fees = new Fees(FeeKind.Free), Languages = [] }).Document;
        var expected = Bus;
        expected["fees_description"] = "gratuit";
        expected.Remove("languages");
        Assert.True(JsonNode.DeepEquals(expected, written), written.ToJsonString());
    }

    [Fact]
    public void What_data_inclusion_cannot_say_of_it_is_listed_with_one_record_a_place()
    {
        var (records, losses) = ServiceWriter.Write(Reader.Read(Bus));
        Assert.Equal("69029", (string?)records.Single()["zone_eligibilite"]![0]);
        Assert.Equal(["languages", "capacity", "age", "assured_date", "schedules"], losses.Select(loss => loss.Field));
    }

    [Fact]
    public void Sessions_are_counted_and_closed_ones_told() => Assert.Equal(
        ["2026-11-11 False", "2026-12-09 True", "2027-01-13 False"],
        Session.Of(Reader.Read(Bus).Schedules, new(2026, 11, 1), new(2027, 1, 31)).Select(session => $"{session.Day:yyyy-MM-dd} {session.IsClosed}"));

    [Fact]
    public void The_shared_document_goes_both_ways_with_its_losses_and_sessions()
    {
        var shared = JsonNode.Parse(File.ReadAllText(SharedCases.Require("directory", "cases", "d10-hsds.json")))!.AsObject();
        var service = Reader.Read(shared["hsds"]!.AsObject());
        Assert.True(JsonNode.DeepEquals(shared["hsds"], Writer.Write(PublicView.Of(service)).Document));
        var (records, losses) = ServiceWriter.Write(PublicView.Of(service));
        Assert.Equal(["69256 45.778", "69029 45.734"], records.Select(record => $"{record["zone_eligibilite"]![0]} {record["latitude"]}"));
        Assert.All(records, record => Assert.Equal("gratuit", (string?)record["frais"]));
        Assert.Equal(["languages", "capacity", "age", "assured_date", "schedules", "alert"], losses.Select(loss => loss.Field));
        var expected = shared["sessions"]!.AsArray().Select(session => (string)session!).ToList();
        Assert.Equal(expected, Session.Of(service.Schedules, new(2026, 11, 1), new(2027, 1, 14)).Select(session => session.IsClosed ? $"({session.Day:yyyy-MM-dd} closed)" : $"{session.Day:yyyy-MM-dd}"));
    }

    [Fact]
    public void What_is_written_of_a_service_of_data_inclusion_is_valid_and_says_its_losses()
    {
        var schema = Schema();
        Assert.False(schema.Evaluate(JsonSerializer.SerializeToElement(new { id = "a", name = "a", status = "open", phones = new[] { new { id = 3 } } })).IsValid);
        foreach (var service in ServiceCase.All().Select(one => ServiceCase.Read(ServiceCase.Record(one)).Service).OfType<Service>())
        {
            var (document, losses) = Writer.Write(PublicView.Of(service));
            var result = schema.Evaluate(JsonSerializer.SerializeToElement(document), new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
            Assert.True(result.IsValid, document.ToJsonString());
            Assert.Contains(losses, loss => loss.Field == "thematiques");
        }
    }

    [Fact]
    public void A_service_of_data_inclusion_keeps_its_identifier_in_words_and_its_UUID_stays()
    {
        var service = ServiceCase.Read(ServiceCase.Record([])).Service!;
        var (one, other) = (Writer.Write(service).Document, Writer.Write(service).Document);
        Assert.True(JsonNode.DeepEquals(one, other));
        Assert.Equal("exemple--70", (string?)one["attributes"]![0]!["value"]);
        Assert.True(Guid.TryParse((string?)one["id"], out _));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id": "a"}""")]
    [InlineData("""{"id": 3, "name": "a"}""")]
    public void A_document_without_identifier_or_name_is_refused(string text) => Assert.Throws<RefusalException>(() => Reader.Read(JsonNode.Parse(text)!.AsObject()));

    private static JsonSchema Schema()
    {
        var folder = Path.GetDirectoryName(SharedCases.Require("directory", "hsds", "service.json"))!;
        // The schemas of HSDS hold words of their own beside those of JSON Schema.
        var options = new BuildOptions { SchemaRegistry = new SchemaRegistry(), Dialect = Dialect.Draft202012.With([], new Uri("https://hsds.invalid/dialect"), null, true) };
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Where(file => Path.GetFileName(file) is not ("openapi.json" or "service.json" or "meta_table_description.json")))
            JsonSchema.FromText(File.ReadAllText(file), options, new Uri($"https://hsds.invalid/{Path.GetFileName(file)}"));
        return JsonSchema.FromText(File.ReadAllText(Path.Combine(folder, "service.json")), options, new Uri("https://hsds.invalid/service.json"));
    }
}
