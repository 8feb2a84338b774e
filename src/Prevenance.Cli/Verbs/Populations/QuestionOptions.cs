using System.CommandLine;

namespace Prevenance.Cli.Verbs.Populations;

/// <summary>The options that say what is asked of a population.</summary>
internal static class QuestionOptions
{
    private const int MostMonths = 24;

    public static Option<string> Month() => new("--month") { Description = Speech.Say("le mois, comme 2026-07", "the month, such as 2026-07"), DefaultValueFactory = _ => "2026-07" };

    public static Option<int> Months() => new("--months") { Description = Speech.Say("combien de mois, à partir de celui-là", "how many months, from that one on"), DefaultValueFactory = _ => 1 };

    public static Option<bool> Forecast() => new("--forecast") { Description = Speech.Say("prendre les derniers chiffres connus pour les mois d’après, et le dire", "use the last known figures for later months, and say so") };

    public static RightsAsked Asked(ParseResult parsed, Option<string> month, Option<int> months, Option<bool> forecast) => parsed.GetValue(months) is >= 1 and <= MostMonths and var count
        ? new RightsAsked(Options.Month("--month", parsed.GetValue(month)!), count, parsed.GetValue(forecast))
        : throw Options.Fault("--months", $"attendu : de 1 à {MostMonths}", $"expected 1 to {MostMonths}");
}
