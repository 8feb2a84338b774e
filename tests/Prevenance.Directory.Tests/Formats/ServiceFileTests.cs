using System.Text.Json.Nodes;
using Prevenance.Directories.Formats;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Directories.Publishing;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Formats;

public sealed class ServiceFileTests : IDisposable
{
    public static readonly TheoryData<string> Names = [.. ServiceCase.All().Select(one => (string)one["name"]!)];

    private readonly string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.json");

    public void Dispose() => File.Delete(file);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_record_is_taken_bent_or_refused_by_the_field_that_decides(string name)
    {
        var one = ServiceCase.All().Single(other => (string)other["name"]! == name);
        var read = ServiceCase.Read(ServiceCase.Record(one));
        Assert.Equal(((string)one["expected"]!, (string)one["field"]!), (Word(read.Verdict), read.Deciding?.Field ?? ""));
        foreach (var (what, expected) in one["reads"]?.AsObject() ?? [])
            Assert.Equal(expected!.ToJsonString(), Told(PublicView.Of(read.Service!), what));
    }

    [Fact]
    public async Task The_shared_records_are_taken_bent_or_refused_as_expected()
    {
        var records = await Read(SharedCases.Require("directory", "cases", "d01-services-faulty.json"));
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(SharedCases.Require("directory", "cases", "d01-expected.json")))!["records"]!.AsArray();
        Assert.Equal(expected.Select(one => $"{one!["record"]} {one["expected"]} {one["field"]}"), records.Select(one => $"{one.Number} {Word(one.Verdict)} {one.Deciding?.Field}"));
        Assert.Equal(expected.Select(one => ((string)one!["schema"]!).StartsWith("valid", StringComparison.Ordinal)), records.Select(one => one.Broken.Count == 0));
    }

    [Fact]
    public async Task A_file_that_is_read_again_changes_nothing_and_what_is_absent_is_not_deleted()
    {
        await File.WriteAllLinesAsync(file, Enumerable.Range(1, 4).Select(rank => Numbered(rank).ToJsonString()));
        var (first, again) = (await Read(file), await Read(file));
        Assert.Equal((4, 0, 0, 0), Counts(ImportComparison.Between(again, first)));
        var changed = Numbered(2);
        changed["telephone"] = "04 65 71 00 99";
        await File.WriteAllTextAsync(file, new JsonArray(Numbered(1), changed, Numbered(5)).ToJsonString());
        Assert.Equal((3, 1, 1, 2), Counts(ImportComparison.Between(await Read(file), first)));
    }

    [Fact]
    public async Task Two_records_of_one_identifier_are_one_and_a_refusal()
    {
        await File.WriteAllTextAsync(file, new JsonArray(Numbered(1), Numbered(1)).ToJsonString());
        Assert.Equal([NoteKind.Noted, NoteKind.Refused], (await Read(file)).Select(record => record.Verdict));
    }

    [Theory]
    [InlineData("[{\"id\": \"a\"}, {", 1)]
    [InlineData("[{}]\n{", 2)]
    [InlineData("pas du JSON", 1)]
    [InlineData("[1, [2], \"x\", null]", null)]
    [InlineData("", null)]
    public async Task What_is_no_list_of_records_is_told_with_its_line(string text, int? line)
    {
        await File.WriteAllTextAsync(file, text);
        if (line is null)
            Assert.All(await Read(file), record => Assert.Equal(NoteKind.Refused, record.Verdict));
        else
            Assert.EndsWith($":{line}", (await Assert.ThrowsAsync<RefusalException>(() => Read(file))).Refusals[0].Place);
    }

    [Theory]
    [InlineData("\"nom\": \"a\\ud800\"")]
    [InlineData("\"nom\": \"a\u00ff\"")]
    [InlineData("\"nom\": \"Un\", \"nom\": \"Deux\"")]
    [InlineData("\"name\": \"Un\", \"contacts\": [{ \"id\": 1, \"id\": 2 }]")]
    public async Task A_record_that_cannot_be_read_through_is_refused_by_itself_and_the_others_are_taken(string fields)
    {
        var others = new[] { 1, 2 }.Select(rank => Numbered(rank).ToJsonString()).ToList();
        // One byte a sign: what is above 127 is no UTF-8.
        await File.WriteAllBytesAsync(file, [.. System.Text.Encoding.UTF8.GetBytes(others[0]), .. System.Text.Encoding.Latin1.GetBytes($"\n{{ {fields}, }}\n"), .. System.Text.Encoding.UTF8.GetBytes(others[1])]);
        Assert.Equal([true, false, true], (await Read(file)).Select(record => record.Service is not null));
    }

    [Fact]
    public async Task A_comma_too_many_in_a_document_of_HSDS_is_no_failure()
    {
        await File.WriteAllTextAsync(file, "{ \"id\": \"a\", \"name\": \"Bus\", \"status\": \"active\", }");
        Assert.Equal(NoteKind.Refused, Assert.Single(await Read(file)).Verdict);
    }

    private static JsonObject Numbered(int rank)
    {
        var record = ServiceCase.Record([]);
        record["id"] = $"exemple--{rank}";
        return record;
    }

    private static async Task<List<ImportedRecord>> Read(string path)
    {
        var records = new List<ImportedRecord>();
        await foreach (var record in ServiceFile.Read(path, ServiceCase.Today, Communes.Own))
            records.Add(record);
        return records;
    }

    private static (int Seen, int New, int Changed, int Absent) Counts(ImportComparison one) => (one.Seen, one.New.Count, one.Changed.Count, one.Absent.Count);

    private static string Told(Service service, string what) => (what switch
    {
        "telephones" => List(service.Telephones),
        "mails" => List(service.Mails.Select(mail => mail.Address)),
        "ways" => List(service.Mobilisation.WaysForResidents),
        "description" => (JsonNode)service.Description,
        "commune" => (JsonNode)service.Places[0].Location!.CommuneCode!,
        "located" => (JsonNode)service.Places[0].Location!.Certainty.ToString(),
        "closure" => (JsonNode)$"{service.Closure!.From:yyyy-MM-dd}..{service.Closure.To:yyyy-MM-dd}",
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "no such thing is told"),
    }).ToJsonString();

    private static JsonArray List(IEnumerable<string> texts) => new JsonArray([.. texts.Select(text => (JsonNode)text)]);

    private static string Word(NoteKind verdict) => verdict switch
    {
        NoteKind.Lost => "take-with-loss",
        NoteKind.Asked => "take-with-question",
        NoteKind.Hidden => "take-hidden",
        NoteKind.Refused => "refuse",
        _ => "take",
    };
}
