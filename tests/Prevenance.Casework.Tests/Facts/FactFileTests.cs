using Prevenance.Accounts;
using Prevenance.Casework.Facts;

namespace Prevenance.Casework.Tests.Facts;

public class FactFileTests
{
    private const string Line = """{"id": "f1", "fact": "loyer", "value": 620, "from": "2025-01-01", "to": null, "recordedAt": "2025-01-15T10:00+01:00", "source": "said", "by": "Perrin", "corrects": null}""";

    [Theory]
    [InlineData("loyer", "2026-03-01", "2026-02-01", "620", "f1")]
    [InlineData("loyer", "2026-03-01", "2026-03-01", "640", "f2")]
    [InlineData("loyer", "2026-03-01", "2026-11-27", "645", "f6")]
    [InlineData("salaire_net", "2026-05-01", "2026-02-28", "1210", "f3")]
    [InlineData("salaire_net", "2026-05-01", "2026-11-27", "1120", "f4")]
    [InlineData("salaire_net", "2026-08-01", "2026-08-02", "0", "f5")]
    [InlineData("salaire_net", "2026-08-01", "2026-11-27", "inconnu", "f7")]
    [InlineData("loyer", "2024-12-31", "2026-11-27", "inconnu", null)]
    public void The_shared_file_answers_as_it_was_known(string what, string day, string known, string value, string? from)
    {
        var answer = Shared().KnownAt(FrenchTime.EndOf(DateOnly.Parse(known)).AddTicks(-1)).On(what, DateOnly.Parse(day));
        Assert.Equal((value, from), (answer.Value.InWords.French.Replace("\u202f", ""), answer.Fact?.Id));
    }

    [Fact]
    public void The_shared_file_says_what_was_corrected_from_what_and_keeps_everything()
    {
        Assert.Equal("corrected on 1 September 2026 (seen: bail), was 640", Shared().On("loyer", new(2026, 3, 1)).Correction?.English);
        Assert.DoesNotContain(Shared().KnownAt(DateTimeOffset.Parse("2026-10-25T02:30+02:00")).Facts, fact => fact.Id == "f7");
        Assert.Contains("already corrected", Shared().WhyKept("f3").English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"value\": 620", "\"value\": {}", "f.jsonl:2/value")]
    [InlineData("\"value\": 620", "\"valeur\": 620", "f.jsonl:2/valeur")]
    [InlineData("\"by\": \"Perrin\", ", "", "f.jsonl:2/by")]
    [InlineData("2025-01-01", "2025-02-30", "f.jsonl:2/from")]
    [InlineData("T10:00+01:00", "T10:00", "f.jsonl:2/recordedAt")]
    [InlineData("\"said\"", "\"heard\"", "f.jsonl:2/source")]
    [InlineData("\"said\"", "\"document\"", "f.jsonl:2/source")]
    [InlineData("\"said\"", "\"withdrawn: error\"", "f.jsonl:2/f2")]
    [InlineData("\"corrects\": null", "\"corrects\": \"f9\"", "f.jsonl:2/f2")]
    [InlineData("\"to\": null", "\"to\": \"2024-12-31\"", "f.jsonl:2/f2")]
    [InlineData("\"corrects\": null", "\"corrects\": \"f2\"", "f.jsonl:2/f2")]
    [InlineData("{", "", "f.jsonl:2")]
    [InlineData("\"id\": \"f2\"", "\"id\": \"f2\", \"id\": \"f3\"", "f.jsonl:2")]
    public void A_line_that_is_no_fact_is_refused_at_its_place(string found, string instead, string place)
    {
        var second = Line.Replace("f1", "f2").Replace(found, instead);
        var refusal = Assert.Throws<RefusalException>(() => FactFile.Read("f.jsonl", new StringReader($"{Line}\n{second}")));
        Assert.Equal(place, refusal.Refusals[0].Place);
    }

    [Fact]
    public void An_import_may_not_correct_what_a_person_said()
    {
        var second = Line.Replace("f1", "f2").Replace("\"said\"", "\"imported: CAF\"").Replace("\"corrects\": null", "\"corrects\": \"f1\"");
        var refusal = Assert.Throws<RefusalException>(() => FactFile.Read("f.jsonl", new StringReader($"{Line}\n{second}")));
        Assert.Contains("un import ne corrige pas", refusal.Reason.French, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_at_fault_is_told_at_once()
    {
        var refusal = Assert.Throws<RefusalException>(() => FactFile.Read("f.jsonl", new StringReader($"[]\n{Line}\n\n{{}}")));
        Assert.Equal(["f.jsonl:1", "f.jsonl:4/id"], refusal.Refusals.Select(one => one.Place));
    }

    [Theory]
    [InlineData("\"2026-01-31\"", typeof(FactValue.Day))]
    [InlineData("\"locataire\"", typeof(FactValue.Words))]
    [InlineData("true", typeof(FactValue.YesOrNo))]
    [InlineData("12.5", typeof(FactValue.Number))]
    public void A_value_may_be_a_number_a_text_a_day_or_yes_or_no(string value, Type kind) =>
        Assert.IsType(kind, FactFile.Read("f", new StringReader(Line.Replace("620", value))).Facts[0].Value);

    [Fact]
    public void A_value_may_be_told_as_unknown() =>
        Assert.True(FactFile.Read("f", new StringReader(Line.Replace("620", "\"unknown\""))).Facts[0].Value.IsUnknown);

    private static FactBook Shared() => FactFile.Read(SharedCases.Require("casework", "cases", "c05-facts.jsonl"));
}
