using Prevenance.Law;
using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Choices.Scenarios;

/// <summary>Reads which sites open and close.</summary>
internal static class SitesReader
{
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <param name="map">Which.</param>
    /// <param name="last">The last month of the scenario: what opens later is no part of it.</param>
    public static SitesChange Read(YamlMap map, Month last)
    {
        var change = new SitesChange(
            map.Find("add") is null ? [] : [.. map.List("add").Select(site => Added(map.Inner(site, ScenarioFile.Section), last))],
            map.Find("close") is null ? [] : [.. map.List("close").Select(site => map.LineIn(site, "close"))]);
        map.RefuseOtherKeys();
        if (change.Added.Count + change.Closed.Count == 0)
            throw map.Fault("aucun lieu n’ouvre ni ne ferme : nommer un lieu sous add ou close, ou retirer sites", "no site opens or closes: name a site under add or close, or take sites out");
        RefuseTwice(map, "add", [.. change.Added.Select(site => site.Iris)]);
        RefuseTwice(map, "close", change.Closed);
        return change;
    }

    /// <summary>The same twice would be counted as two sites.</summary>
    private static void RefuseTwice(YamlMap map, string key, IReadOnlyList<string> places)
    {
        foreach (var (rank, place) in places.Index().Where(one => places.Take(one.Index).Contains(one.Item)))
            throw map.Fault(map.List(key)[rank], $"{key} : « {place} » y est deux fois, l’écrire une fois avec tous ses jours", $"{key}: '{place}' is there twice, write it once with all its days");
    }

    private static AddedSite Added(YamlMap map, Month last)
    {
        var site = new AddedSite(map.Line("code_iris"), DaysIn(map, map.SomeOf(map.Require("days"))), ScenarioFile.MonthIn(map, "from"));
        map.RefuseOtherKeys();
        if (site.From > last)
            throw map.Fault(map.Require("from"), $"ce lieu ouvre après la fin du scénario ({last})", $"this site opens after the end of the scenario ({last})");
        return site;
    }

    private static List<DayOfWeek> DaysIn(YamlMap map, IReadOnlyList<YamlNode> said)
    {
        var days = new List<DayOfWeek>();
        foreach (var node in said)
        {
            var day = DayIn(map, map.TextIn(node));
            if (days.Contains(day))
                throw map.Fault(node, $"days : « {node} » y est deux fois, l’écrire une fois", $"days: '{node}' is there twice, write it once");
            days.Add(day);
        }
        return days;
    }

    private static DayOfWeek DayIn(YamlMap map, string day) => Array.IndexOf(Days, day) is >= 0 and var rank
        ? (DayOfWeek)rank
        : throw map.Fault(map.Require("days"), $"« {day} » n’est pas un jour ; attendu : {string.Join(", ", Days)}", $"'{day}' is no day; expected {string.Join(", ", Days)}");
}
