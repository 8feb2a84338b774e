using Prevenance.Choices.Distribution;
using Prevenance.Choices.Scenarios;
using Prevenance.Territory.Access;
using Prevenance.Territory.Statistics;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary>A result in lines: who loses first, then each measure with its range.</summary>
internal static class ScenarioLines
{
    public static IEnumerable<string> Of(ScenarioResult result) =>
    [
        Speech.Say($"{result.Scenario.Name} ({result.Scenario.Months} mois dès {result.Scenario.From}, graine {result.Scenario.Seed}, base {result.Hash})", $"{result.Scenario.Name} ({result.Scenario.Months} months from {result.Scenario.From} on, seed {result.Scenario.Seed}, baseline {result.Hash})"),
        result.OfWhom.In(Speech.Language),
        .. result.Law is { } law ? Of(law, result.Scenario.Months) : [],
        .. result.Sites is { } sites ? Of(sites) : [],
        .. result.Week is { } week ? WeekVerb.Lines(week) : [],
    ];

    private static IEnumerable<string> Of(LawEffect law, int months) =>
    [
        law.Sentence.In(Speech.Language),
        .. law.Losers.Select(loser => LoserText.Of(loser).In(Speech.Language)),
        .. law.ChangesAnybody ? Measures(law, months) : [],
    ];

    private static IEnumerable<string> Measures(LawEffect law, int months) =>
    [
        .. law.Budgets.Where(line => line.Change.Widest is not null).Select(line =>
            $"{line.Name.In(Speech.Language)}, {line.Year} : {RangeWords.Of(line.Change.Assumptions, "+#,##0;-#,##0;0", " €")} "
            + Speech.Say($"(recours) ; {RangeWords.Of(line.Change.Sampling, "+#,##0;-#,##0;0", " €")} (échantillon) ; {Calibration(line)}. {line.Change.Sentence.French}", $"(take-up); {RangeWords.Of(line.Change.Sampling, "+#,##0;-#,##0;0", " €")} (sample); {Calibration(line)}. {line.Change.Sentence.English}")),
        .. law.Tenths.Low.Parts.Index().Select(tenth => Speech.Say($"dixième {tenth.Index + 1} : ", $"tenth {tenth.Index + 1}: ")
            + RangeWords.Of(law.Tenths.Range(way => way.Parts[tenth.Index].MeanChange), "+0.00;-0.00;0", Speech.Say(" € par mois et par personne", " € a month and person"))),
        Speech.Say("sous le seuil de pauvreté d’avant : ", "under the poverty line as it was: ") + RangeWords.Of(law.Poverty.Range(poverty => poverty.Before), "p1") + " → " + RangeWords.Of(law.Poverty.Range(poverty => poverty.AfterFixedLine), "p1"),
        Speech.Say("sous le seuil d’après : ", "under the line as it moves: ") + RangeWords.Of(law.Poverty.Range(poverty => poverty.AfterOwnLine), "p1"),
        "Gini : " + RangeWords.Of(law.Evenness.Range(one => one.Before), "0.0000") + " → " + RangeWords.Of(law.Evenness.Range(one => one.After), "0.0000"),
        TriedText.Of(law, months).In(Speech.Language),
        .. law.TakeUpNotSaid.Count > 0 ? [TriedText.NotSaid(new Text(string.Join(", ", law.TakeUpNotSaid), string.Join(", ", law.TakeUpNotSaid))).In(Speech.Language)] : Array.Empty<string>(),
        .. law.TakeUpExact.Count > 0 ? [TriedText.Exact(new Text(string.Join(", ", law.TakeUpExact), string.Join(", ", law.TakeUpExact))).In(Speech.Language)] : Array.Empty<string>(),
        .. law.Cliffs is { } cliffs ? Of(cliffs) : [],
        .. law.Received.Count > 0 ? [Speech.Say($"touchés déjà par tous ceux qui y ont droit, puisque la population est calée sur eux (le recours ne porte que sur qui y aurait droit en plus) : {string.Join(", ", law.Received)}", $"already received by all who have them, since the people were brought to them (take-up bears on those alone who newly would): {string.Join(", ", law.Received)}")] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Of(Cliffs cliffs) =>
    [
        $"{CliffsText.Lose.In(Speech.Language)} : " + Change(cliffs.Before.Lose, cliffs.After.Lose),
        $"{CliffsText.KeepLessThanHalf.In(Speech.Language)} : " + Change(cliffs.Before.KeepLessThanHalf, cliffs.After.KeepLessThanHalf),
    ];

    private static string Change(Interval before, Interval after) => RangeWords.Of(before, "p1") + " → " + RangeWords.Of(after, "p1");

    private static string Calibration(BudgetLine line) => line.Change.Calibration is { } range
        ? RangeWords.Of(range, "+#,##0;-#,##0;0", " €") + Speech.Say(" (calage)", " (calibration)")
        : Speech.Say("calage : pas calculé", "calibration: not worked out");

    private static IEnumerable<string> Of(SitesEffect sites) =>
    [
        Speech.Say(
            $"sans réponse à {SitesEffect.Minutes:0} minutes à pied ({sites.Figure}, {sites.Source.Words.French}) : {WithoutAnswer(sites.Before)} avec {sites.SitesBefore} lieux ; {WithoutAnswer(sites.After)} avec {sites.SitesAfter}",
            $"without an answer within {SitesEffect.Minutes:0} minutes on foot ({sites.Figure}, {sites.Source.Words.English}): {WithoutAnswer(sites.Before)} with {sites.SitesBefore} sites; {WithoutAnswer(sites.After)} with {sites.SitesAfter}"),
        .. sites.DependsOnDay ? SitesEffect.Week.Where(sites.OnDay.ContainsKey).Select(day => $"   {SitesEffect.On(day).In(Speech.Language)} : {WithoutAnswer(sites.OnDay[day])}") : [],
    ];

    private static string WithoutAnswer(Desert desert) => RangeWords.Of(new Interval(desert.Certain, desert.Possible), "p1");
}
