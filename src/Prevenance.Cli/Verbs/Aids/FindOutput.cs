using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Aids;
using Prevenance.Cli.Verbs.Law;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Situations;

namespace Prevenance.Cli.Verbs.Aids;

/// <summary>Prints aids for people, or for programs.</summary>
internal static class FindOutput
{
    public static string Lines(Month month, IReadOnlyList<AidFinding> findings, Language language)
    {
        var text = new StringBuilder().AppendLine(month.InWords.In(language)).AppendLine();
        foreach (var group in findings.GroupBy(finding => finding.Verdict))
        {
            text.Append(Heading(group.Key)).Append(" (").Append(group.Count()).AppendLine(")").AppendLine();
            foreach (var finding in group)
                Append(text, finding, language);
            text.AppendLine();
        }
        if (ForecastText.Of(findings.SelectMany(finding => finding.Result.Projected), language) is { } forecast)
            text.AppendLine(forecast);
        return text.ToString();
    }

    public static string Json(Month month, IReadOnlyList<AidFinding> findings)
    {
        var document = new JsonObject { ["month"] = month.ToString(), ["aids"] = new JsonArray([.. findings.Select(Describe)]) };
        return JsonText.Write(document);
    }

    private static void Append(StringBuilder text, AidFinding finding, Language language)
    {
        var aid = finding.Aid;
        text.Append("   ").Append(aid.Label.In(language)).Append(" – ").Append(aid.Institution.Name).Append(" – ").Append(finding.Result.Who.Name.In(language));
        text.AppendLine(Amount(finding, language));
        if (finding.Verdict is AidVerdict.NotEntitled or AidVerdict.NotModelled)
            text.Append("      ").AppendLine(finding.Result.Reason.In(language));
        if (finding.Result.Distance is { } distance)
            text.Append("      ").AppendLine(distance.Words.In(language));
        if (finding.Verdict is AidVerdict.Entitled or AidVerdict.ToVerify)
            AppendClaim(text, aid, language);
        foreach (var fact in finding.Missing)
            text.Append("      ").Append(Speech.Say("il manque : ", "missing: ")).AppendLine(fact.Variable.Notes.Label.In(language));
        foreach (var fact in finding.ToVerify)
            text.Append("      ").Append(Speech.Say("à vérifier : ", "to verify: ")).AppendLine(fact.Variable.Notes.Label.In(language));
    }

    private static void AppendClaim(StringBuilder text, Aid aid, Language language)
    {
        if (aid.Claim.Words is { } words)
            text.Append("      ").AppendLine(words.In(language));
        if (aid.Claim.Address is { } address)
            text.Append("      ").AppendLine(address);
        var read = aid.Source.Read is { } day ? Speech.Say($", lu le {ValueText.Date(day).French}", $", read on {ValueText.Date(day).English}") : "";
        text.Append("      ").Append(Speech.Say("source : ", "source: ")).Append(aid.Source.Url).AppendLine(read);
    }

    private static string Amount(AidFinding finding, Language language)
    {
        if (finding.Aid.Amount is null || finding.AtMost is not > 0)
            return "";
        var shown = ValueText.Of(finding.AtMost.Value, finding.Result.Right.Kind).In(language);
        var unit = finding.Aid.Unit == Aid.Euros ? "" : $" {finding.Aid.Unit}";
        var note = finding.Aid.AmountNote is { } words ? $" ({words.In(language)})" : "";
        return $" : {shown}{unit}{note}";
    }

    private static JsonObject Describe(AidFinding finding) => new()
    {
        ["id"] = finding.Aid.Id,
        ["label"] = finding.Aid.Label.French,
        ["institution"] = finding.Aid.Institution.Name,
        ["who"] = finding.Result.Who.Key,
        ["verdict"] = JsonNamingPolicy.CamelCase.ConvertName(finding.Verdict.ToString()),
        ["value"] = finding.Result.Value is { } value ? PossibleNotation.Write(finding.Result.Right, value) : null,
        ["unit"] = finding.Aid.Amount is null ? null : finding.Aid.Unit,
        ["note"] = finding.Aid.AmountNote?.French,
        ["reason"] = finding.Result.Reason.French,
        ["figuresUntil"] = finding.Result.FiguresUntil?.ToString(),
        ["distance"] = finding.Result.Distance is { } distance ? JsonText.Describe(distance) : null,
        ["toVerify"] = Texts(finding.ToVerify),
        ["missing"] = Texts(finding.Missing),
        ["source"] = finding.Aid.Source.Url,
        ["read"] = finding.Aid.Source.Read?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["claim"] = finding.Aid.Claim.Address,
    };

    private static JsonArray Texts(IEnumerable<FactAt> facts) =>
        [.. facts.Select(fact => (JsonNode)fact.Variable.Notes.Label.French)];

    private static string Heading(AidVerdict verdict) => verdict switch
    {
        AidVerdict.Entitled => Speech.Say("Ouvertes", "Open"),
        AidVerdict.ToVerify => Speech.Say("Possibles, à vérifier", "Possible, to verify"),
        AidVerdict.FactsMissing => Speech.Say("On ne peut pas encore dire", "Cannot tell yet"),
        AidVerdict.NotEntitled => Speech.Say("Pas ouvertes", "Not open"),
        _ => Speech.Say("Non calculées ici", "Not modelled here"),
    };
}
