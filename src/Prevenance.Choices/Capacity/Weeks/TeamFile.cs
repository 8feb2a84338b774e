using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Territory.Statistics;
using Prevenance.Texts.Files;

namespace Prevenance.Choices.Capacity.Weeks;

/// <summary>Reads a team from its file (docs/choices.md).</summary>
public static class TeamFile
{
    private const double MostPosts = 1_000;
    private const int MostHours = 24;

    private static readonly Text Expected = new("attendu : une équipe, avec team, people, posts, appointments", "expected a team, with team, people, posts, appointments");
    private static readonly Text Section = new("attendu : une table", "expected a mapping");

    /// <exception cref="RefusalException">There is no such file, it is written wrongly, or the team is too small to show.</exception>
    public static Team Open(string path)
    {
        if (!File.Exists(path))
            throw new RefusalException(path, new Text("ce fichier n’existe pas", "there is no such file"));
        using var text = File.OpenText(path);
        return Read(path, text);
    }

    /// <inheritdoc cref="Open"/>
    public static Team Read(string path, TextReader text)
    {
        var map = YamlMap.Parse(path, text, Expected);
        if (map.Count("people") < Team.FewestShown)
        {
            throw map.Fault(
                map.Require("people"),
                $"trop petite pour être montrée : en dessous de {Team.FewestShown} personnes, un chiffre d’équipe est le chiffre de quelqu’un",
                $"too small to show: below {Team.FewestShown} people, a figure of a team is a figure of somebody");
        }
        var team = new Team(
            map.Text("team"),
            map.Number("posts", least: 0.5, MostPosts),
            map.OptionalNumber("week_hours") ?? 35,
            map.Range("leave", 0, 0.9),
            map.OptionalMap("shares", Section) is { } shares ? Shares(shares) : TeamShares.FirstLook,
            Counter(map.Map("counter", Section)),
            Appointments(map.Map("appointments", Section)),
            map.OptionalMap("prevention", Section) is { } prevention ? Prevention(prevention) : null,
            map.Find("rights") is null ? [] : [.. map.List("rights").Select(right => Right(map.Inner(right, Section)))]);
        map.RefuseOtherKeys();
        return team;
    }

    private static TeamShares Shares(YamlMap map) => Closed(map, new TeamShares(
        map.Range("contact", 0, 1), map.Range("writing", 0, 1), map.Range("travel", 0, 1), map.Range("collective", 0, 1), map.Range("other", 0, 1), Whose(map)));

    private static TeamCounter Counter(YamlMap map)
    {
        var hours = map.List("by_hour");
        if (hours.Count > MostHours)
            throw map.Fault(map.Require("by_hour"), "un jour a au plus 24 heures", "a day has at most 24 hours");
        return Closed(map, new TeamCounter(
            (int)map.Number("days", 1, 7), [.. hours.Select(hour => map.RangeIn(hour, "by_hour", 0, 200))],
            map.Range("minutes", 1, 480), map.Range("patience", 1, 10_000), (int)map.Number("open", 1, 100), Whose(map)));
    }

    private static TeamAppointments Appointments(YamlMap map) => Closed(map, new TeamAppointments(
        map.Number("waiting", 0, 1e6), map.Range("asked", 0, 1e5), map.Range("hours", 0.1, 40), map.Range("missed", 0, 0.95), Whose(map)));

    private static TeamPrevention Prevention(YamlMap map) => Closed(map, new TeamPrevention(
        map.Number("protected", 0, 1), map.Range("hours_per_contact", 0.1, 1_000), map.Range("fragile", 0, 1e6), map.Range("crisis", 0, 10), map.Range("recovery", 0, 10),
        map.Range("hours_per_crisis", 0, 1e4), map.OptionalRange("hr", 0, 10) ?? new Interval(Capacity.Prevention.NoEffect, Capacity.Prevention.NoEffect), Whose(map)));

    private static WaitingRight Right(YamlMap map)
    {
        var name = map.Text("right");
        if (FrenchLaw.System.Rights.All(right => right.Key != name))
        {
            var near = NearestName.Find(name, FrenchLaw.System.Rights.Select(right => right.Key));
            throw map.Fault(map.Require("right"), $"« {name} » n’est pas un droit d’ici{(near is null ? "" : $" ({near} ?)")}", $"'{name}' is no right here{(near is null ? "" : $" ({near}?)")}");
        }
        return Closed(map, new WaitingRight(name, map.Range("asked", 0, 1e5), map.Range("month", 0, 1e5)));
    }

    /// <summary>Who measured it, in the words of whoever wrote the file.</summary>
    private static Text Whose(YamlMap map) => map.Text("whose") is var whose ? new Text(whose, whose) : default;

    private static T Closed<T>(YamlMap map, T read)
    {
        map.RefuseOtherKeys();
        return read;
    }
}
