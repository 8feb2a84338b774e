using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Casework.Imports.Caseload;
using Prevenance.Casework.People;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary>A caseload, line by line, for programs.</summary>
internal static class CaseloadJson
{
    public static string Of(CaseloadPreview preview) => JsonText.Write(new JsonObject
    {
        ["encoding"] = preview.Encoding,
        ["encodingGuessed"] = preview.IsEncodingGuessed,
        ["separator"] = preview.Separator.ToString(),
        ["records"] = preview.Lines.Count,
        ["columns"] = new JsonArray([.. preview.Columns.Select(column => new JsonObject { ["header"] = column.Header, ["holds"] = Word(column.Column) })]),
        ["lines"] = new JsonArray([.. preview.Lines.Select(Line)]),
        ["totals"] = new JsonObject(Enum.GetValues<CaseloadVerdict>().Select(verdict => KeyValuePair.Create(Word<CaseloadVerdict>(verdict)!, (JsonNode?)preview.Count(verdict)))),
    });

    private static JsonObject Line(CaseloadLine line) => new()
    {
        ["line"] = line.Number,
        ["verdict"] = Word<CaseloadVerdict>(line.Verdict),
        ["read"] = line.Reading is { } reading ? Read(line, reading) : new JsonObject(),
        ["because"] = new JsonArray([.. line.Because.Select(reason => (JsonNode)reason.In(Speech.Language))]),
    };

    private static JsonObject Read(CaseloadLine line, CaseloadReading reading)
    {
        var read = new JsonObject
        {
            ["fileNumber"] = reading.File,
            ["usageName"] = reading.UsageName?.Value,
            ["birthName"] = reading.BirthName?.Value,
            ["firstName"] = reading.FirstNames?.Value,
            ["usedName"] = reading.UsedName?.Value,
            ["born"] = reading.Birth?.ToString(),
            ["bornPrecision"] = Precision(reading.Birth),
            ["bornIsDefaultDate"] = reading.Birth?.IsDefaultDate,
            ["phones"] = Values(reading.Telephones),
            ["emails"] = Values(reading.Mails),
            ["address"] = reading.Address,
            ["postalCode"] = reading.PostalCode,
            ["city"] = reading.City,
            ["commune"] = reading.Commune?.Code,
            ["family"] = reading.Family,
            ["cafNumber"] = Number(reading, "CAF"),
            ["msaNumber"] = Number(reading, "MSA"),
            ["referent"] = reading.Referent,
            ["lastContact"] = Day(reading.LastContact),
            ["note"] = reading.Note,
            ["hiddenAddressProposed"] = reading.ProposesHiddenAddress,
            ["domiciliationProposed"] = reading.ProposesDomiciliation,
            ["statusProposed"] = reading.ProposesDeath ? $"deceased {Day(reading.DiedOn)}".Trim() : null,
            ["repairToConfirm"] = reading.HasRepairs,
        };
        if (line.ToCorrect.Count > 0)
            (read["column"], read["columnsToCorrect"]) = (line.ToCorrect[0].Place, new JsonArray([.. line.ToCorrect.Select(fault => (JsonNode)fault.Place)]));
        if (line.CandidateLevel is { } level)
            (read["candidateOfLine"], read["candidate"], read["likeness"]) = (line.CandidateLine, line.Candidate?.Value, level.ToString().ToLowerInvariant());
        if (line.HouseholdLine is { } household)
            read["sameHouseholdProposedWithLine"] = household;
        return read;
    }

    private static string? Precision(Birth? birth) => birth switch
    {
        null => null,
        { Day: not null } => "day",
        { Month: not null } => "month",
        _ => "year",
    };

    private static JsonArray Values(IEnumerable<ContactMeans> means) => [.. means.Select(one => (JsonNode)one.Value)];

    private static string? Number(CaseloadReading reading, string organism) => reading.Numbers.FirstOrDefault(number => number.Organism == organism)?.Number;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Word<T>(T? value)
        where T : struct, Enum => value is { } one ? JsonNamingPolicy.CamelCase.ConvertName(one.ToString()) : null;
}
