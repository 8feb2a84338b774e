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
        .. result.Law is { } law ? Of(result, law) : [],
        .. result.Sites is { } sites ? Of(sites) : [],
        .. result.Week is { } week ? WeekVerb.Lines(week) : [],
    ];

    private static IEnumerable<string> Of(ScenarioResult result, LawEffect law) =>
    [
        law.Sentence.In(Speech.Language),
        .. law.Losers.Count > 0 ? [LoserText.Lead.In(Speech.Language)] : Array.Empty<string>(),
        .. law.Losers.Select(loser => LoserText.Of(loser).In(Speech.Language)),
        .. law.ChangesAnybody ? Measures(result, law) : [],
    ];

    private static IEnumerable<string> Measures(ScenarioResult result, LawEffect law) =>
    [
        .. Beside.OfClasses([result]).Concat(Beside.Of([result])).Concat(Beside.OfTenths([result])).Where(row => row.Doubts[0] is not null).SelectMany(Lines),
        TriedText.Of(law, result.Scenario.Months).In(Speech.Language),
        .. law.TakeUpNotSaid.Count > 0 ? [TriedText.NotSaid(new Text(string.Join(", ", law.TakeUpNotSaid), string.Join(", ", law.TakeUpNotSaid))).In(Speech.Language)] : Array.Empty<string>(),
        .. law.TakeUpExact.Count > 0 ? [TriedText.Exact(new Text(string.Join(", ", law.TakeUpExact), string.Join(", ", law.TakeUpExact))).In(Speech.Language)] : Array.Empty<string>(),
        .. law.CountedElsewhere.Count > 0 ? CountedElsewhereText.Of(law.CountedElsewhere).Select(line => line.In(Speech.Language)) : [],
        .. law.Received.Count > 0 ? [Speech.Say($"touchés déjà par tous ceux qui y ont droit, puisque la population est calée sur eux (le recours ne porte que sur qui y aurait droit en plus) : {string.Join(", ", law.Received)}", $"already received by all who have them, since the people were brought to them (take-up bears on those alone who newly would): {string.Join(", ", law.Received)}")] : Array.Empty<string>(),
    ];

    /// <summary>A measure, and beneath it the three reasons for which it is not exact, apart.</summary>
    private static IEnumerable<string> Lines(Beside row) =>
        BandsText.Of(row.Doubts[0]!, row.Words).Select(line => $"   {line.In(Speech.Language)}").Prepend(row.Name.In(Speech.Language));

    private static IEnumerable<string> Of(SitesEffect sites) =>
    [
        Speech.Say(
            $"sans réponse à {SitesEffect.Minutes:0} minutes à pied ({sites.Figure}, {sites.Source.Words.French}) : {WithoutAnswer(sites.Before)} avec {sites.SitesBefore} lieux ; {WithoutAnswer(sites.After)} avec {sites.SitesAfter}",
            $"without an answer within {SitesEffect.Minutes:0} minutes on foot ({sites.Figure}, {sites.Source.Words.English}): {WithoutAnswer(sites.Before)} with {sites.SitesBefore} sites; {WithoutAnswer(sites.After)} with {sites.SitesAfter}"),
        .. sites.DependsOnDay ? SitesEffect.Week.Where(sites.OnDay.ContainsKey).Select(day => $"   {SitesEffect.On(day).In(Speech.Language)} : {WithoutAnswer(sites.OnDay[day])}") : [],
    ];

    private static string WithoutAnswer(Desert desert) => RangeWords.Of(new Interval(desert.Certain, desert.Possible), "p1");
}
