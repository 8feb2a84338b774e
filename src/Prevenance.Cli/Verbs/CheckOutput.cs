using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Prevenance.Exchange.Cases;

namespace Prevenance.Cli.Verbs;

/// <summary>Prints what came of a check.</summary>
internal static class CheckOutput
{
    public static string Json(CheckReport report)
    {
        var variables = report.Variables.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Counts(pair.Value, "agree", "differ")));
        return new JsonObject
        {
            ["variables"] = new JsonObject(variables),
            ["cases"] = Counts(report.Cases, "pass", "fail"),
        }.ToJsonString() + Environment.NewLine;
    }

    public static string Lines(CheckReport report, int show)
    {
        var text = new StringBuilder();
        text.AppendLine(Speech.Say(
            "variable                                    accord   écart  non modélisé  accord %",
            "variable                                     agree  differ  not modelled   agree %"));
        foreach (var (name, tally) in report.Variables)
            text.AppendLine(Row(name, tally));
        text.AppendLine(Row(Speech.Say("CAS", "CASES"), report.Cases));
        foreach (var result in report.Differing.Take(show))
            AppendCase(text, result);
        return text.ToString();
    }

    private static JsonObject Counts(Tally tally, string agree, string differ) => new()
    {
        [agree] = tally.Agree,
        [differ] = tally.Differ,
        ["notModelled"] = tally.NotModelled,
    };

    private static string Row(string name, Tally tally)
    {
        var percent = tally.Agree + tally.Differ == 0 ? "" : tally.AgreePercent.ToString("0.00", CultureInfo.InvariantCulture);
        return $"{name,-42} {tally.Agree,7} {tally.Differ,7} {tally.NotModelled,13} {percent,9}";
    }

    private static void AppendCase(StringBuilder text, CaseResult result)
    {
        text.AppendLine().AppendLine(result.Case.Name);
        foreach (var finding in result.Findings.Where(finding => finding.Outcome == Outcome.Differ))
        {
            text.AppendLine(Speech.Say(
                $"  {finding.Variable} ({finding.Where}) : attendu {finding.Expected}, trouvé {finding.Actual}",
                $"  {finding.Variable} ({finding.Where}): expected {finding.Expected}, found {finding.Actual}"));
            foreach (var line in finding.Reason?.Invoke().Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [])
                text.Append("      ").AppendLine(line);
        }
    }
}
