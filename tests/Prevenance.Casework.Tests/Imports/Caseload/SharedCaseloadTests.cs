using System.Text.Json.Nodes;
using Prevenance.Casework.Imports.Caseload;

namespace Prevenance.Casework.Tests.Imports.Caseload;

/// <summary>The messy caseload that lies beside the project, and what must come out of it.</summary>
public class SharedCaseloadTests
{
    private static readonly CaseloadSettings Settings = new(new DateOnly(2026, 11, 27));

    [Fact]
    public void Each_line_has_the_verdict_and_the_facts_that_are_expected()
    {
        var expected = JsonNode.Parse(File.ReadAllText(SharedCases.Require("casework", "cases", "c01-expected.json")))!;
        var preview = Read();
        Assert.Equal((int)expected["records"]!, preview.Lines.Count);
        Assert.Equal("windows-1252", preview.Encoding);
        Assert.Equal(
            expected["lines"]!.AsArray().Select(line => $"{line!["line"]} {line["verdict"]}"),
            preview.Lines.Select(line => $"{line.Number} {line.Verdict.ToString().ToLowerInvariant()}"));
        Assert.Equal([], expected["lines"]!.AsArray().SelectMany(line => Differences(preview.Lines.Single(read => read.Number == (int)line!["line"]!), line!["expect"]!.AsObject())));
    }

    [Fact]
    public void The_digits_of_a_social_security_number_are_nowhere_in_what_was_read() =>
        Assert.DoesNotContain("699", string.Concat(Read().Lines.Select(line => $"{line} {line.Reading} {string.Join(' ', line.Because)} {string.Join(' ', line.Reading?.Numbers ?? [])}")).Replace(" ", "", StringComparison.Ordinal).Replace("06399", "", StringComparison.Ordinal));

    [Fact]
    public void A_second_time_nothing_is_taken()
    {
        var taken = Read().Lines.Where(line => line.Verdict == CaseloadVerdict.Take).Select(line => line.Fingerprint).ToHashSet();
        var again = CaseloadPreview.Of(File.ReadAllBytes(Path()), Settings with { Taken = taken });
        Assert.Equal((0, 13, 3), (again.Count(CaseloadVerdict.Take), again.Count(CaseloadVerdict.Unchanged), again.Count(CaseloadVerdict.Compare)));
    }

    private static CaseloadPreview Read() => CaseloadPreview.Of(File.ReadAllBytes(Path()), Settings);

    private static string Path() => SharedCases.Require("casework", "cases", "c01-caseload-messy.csv");

    private static IEnumerable<string> Differences(CaseloadLine line, JsonObject expected) => expected
        .Select(pair => (pair.Key, Expected: pair.Value?.ToJsonString() ?? "null", Found: Found(line, pair.Key)?.ToJsonString() ?? "null"))
        .Where(one => one.Expected != one.Found).Select(one => $"line {line.Number}, {one.Key}: expected {one.Expected}, found {one.Found}");

    private static JsonNode? Found(CaseloadLine line, string key) => key switch
    {
        "usageName" => line.Reading!.UsageName?.Value,
        "birthName" => line.Reading!.BirthName?.Value,
        "firstName" => line.Reading!.FirstNames?.Value,
        "born" => line.Reading!.Birth?.ToString(),
        "bornPrecision" => line.Reading!.Birth is { Day: null, Month: null } ? "year" : "day",
        "phones" => new JsonArray([.. line.Reading!.Telephones.Select(one => (JsonNode)one.Value)]),
        "emails" => new JsonArray([.. line.Reading!.Mails.Select(one => (JsonNode)one.Value)]),
        "postalCode" => line.Reading!.PostalCode,
        "cafNumber" => line.Reading!.Numbers is [var number, ..] ? number.Number : null,
        "lastContact" => line.Reading!.LastContact?.ToString("yyyy-MM-dd"),
        "candidateOfLine" => line.CandidateLine,
        "atMost" => line.CandidateLevel!.Value.ToString().ToLowerInvariant(),
        "sameHouseholdProposedWithLine" => line.HouseholdLine,
        "column" => line.ToCorrect.Single().Place,
        "statusProposed" => line.Reading!.ProposesDeath ? $"deceased {line.Reading.DiedOn:yyyy-MM-dd}" : null,
        "repairToConfirm" => line.Reading!.HasRepairs,
        _ => throw new InvalidOperationException(key),
    };
}
