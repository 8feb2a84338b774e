using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Prevenance.Exchange.Cases;

namespace Prevenance.Cli.Verbs.Exchange;

/// <summary>Prints what came of a check.</summary>
internal static class CheckOutput
{
    public static string Json(CheckReport report) => new JsonObject
    {
        ["variables"] = new JsonObject(report.Variables.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Counts(pair.Value, "agree", "differ")))),
        ["cases"] = Counts(report.Cases, "pass", "fail"),
        ["rights"] = Counts(report.Rights, "pass", "fail"),
        ["reasons"] = new JsonObject(Ordered(report.Reasons).Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
    }.ToJsonString() + Environment.NewLine;

    public static string Lines(CheckReport report, int show)
    {
        var text = new StringBuilder();
        text.AppendLine(Speech.Say(
            "variable                                    accord   écart  expliqué  non modélisé  accord %  expliqué compris %",
            "variable                                     agree  differ explained  not modelled   agree %  with explained %"));
        foreach (var (name, tally) in report.Variables)
            text.AppendLine(Row(name, tally));
        text.AppendLine(Row(Speech.Say("CAS", "CASES"), report.Cases));
        text.AppendLine(Row(Speech.Say("CAS DE DROITS", "CASES ABOUT RIGHTS"), report.Rights));
        AppendReasons(text, report.Reasons);
        var differing = report.Apart.Where(result => result.Outcome is Outcome.Differ or Outcome.Explained);
        foreach (var result in differing.OrderBy(result => result.Outcome == Outcome.Explained).Take(show))
            AppendCase(text, result);
        return text.ToString();
    }

    /// <summary>Each case that does not agree on the rights that it expects, or does not say why in a line.</summary>
    public static string List(CheckReport report)
    {
        var text = new StringBuilder();
        var apart = report.Apart.Select(report.RightsOf).Where(rights => rights.Findings.Any(finding => finding.Outcome != Outcome.Agree)).ToList();
        foreach (var result in apart)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{Word(result.Outcome)}  {result.Case.Name.ReplaceLineEndings(" ")}");
            foreach (var finding in result.Findings.Where(finding => finding.Outcome != Outcome.Agree))
                text.AppendLine(CultureInfo.InvariantCulture, $"    {finding.Variable} ({finding.Where}) : {Reason(finding)}");
        }
        AppendReasons(text, apart.SelectMany(result => result.Reasons).CountBy(reason => reason));
        return text.AppendLine(Row(Speech.Say("CAS DE DROITS", "CASES ABOUT RIGHTS"), report.Rights)).ToString();
    }

    private static JsonObject Counts(Tally tally, string agree, string differ) => new()
    {
        [agree] = tally.Agree,
        [differ] = tally.Differ,
        ["explained"] = tally.Explained,
        ["notModelled"] = tally.NotModelled,
    };

    private static IEnumerable<KeyValuePair<string, int>> Ordered(IEnumerable<KeyValuePair<string, int>> reasons) =>
        reasons.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal);

    private static string Row(string name, Tally tally) =>
        $"{name,-42} {tally.Agree,7} {tally.Differ,7} {tally.Explained,9} {tally.NotModelled,13} {Percent(tally.AgreePercent),9} {Percent(tally.AccountedPercent),17}";

    private static string Percent(double? percent) => percent?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Explained => Speech.Say("expliqué", "explained"),
        Outcome.Differ => Speech.Say("écart", "differs"),
        _ => Speech.Say("non modélisé", "not modelled"),
    };

    private static string Reason(Finding finding) => finding.Outcome == Outcome.NotModelled
        ? string.Join(" ; ", finding.Reasons)
        : Compared(finding);

    private static string Compared(Finding finding)
    {
        var values = Speech.Say($"attendu {finding.Expected}, trouvé {finding.Actual}", $"expected {finding.Expected}, found {finding.Actual}");
        return finding.Reasons.Count == 0 ? values : $"{values} → {string.Join(" + ", finding.Reasons)}";
    }

    private static void AppendReasons(StringBuilder text, IEnumerable<KeyValuePair<string, int>> reasons)
    {
        text.AppendLine().AppendLine(Speech.Say("  cas  raison", "cases  reason"));
        foreach (var (reason, count) in Ordered(reasons))
            text.AppendLine(CultureInfo.InvariantCulture, $"{count,5}  {reason}");
    }

    private static void AppendCase(StringBuilder text, CaseResult result)
    {
        text.AppendLine().AppendLine(result.Case.Name);
        foreach (var finding in result.Findings.Where(finding => finding.Outcome is Outcome.Differ or Outcome.Explained))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {finding.Variable} ({finding.Where}) : {Compared(finding)}");
            foreach (var line in finding.Explanation?.Invoke().Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [])
                text.Append("      ").AppendLine(line);
        }
    }
}
