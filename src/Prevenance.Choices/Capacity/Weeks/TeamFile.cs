using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Territory.Statistics;
using Prevenance.Texts.Files;

namespace Prevenance.Choices.Capacity.Weeks;

/// <summary>Reads a team from its file (docs/choices.md).</summary>
public static class TeamFile
{
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
        var people = map.Count("people");
        if (people < Team.FewestShown)
            throw map.Fault(map.Require("people"), Team.TooSmall);
        if (map.Number("posts", TeamBounds.Posts) > people)
            throw map.Fault(map.Require("posts"), Team.MorePostsThanPeople);
        var team = new Team(
            map.NamelessLine("team"),
            map.Number("posts", TeamBounds.Posts),
            map.Find("week_hours") is null ? Team.UsualWeekHours : map.Number("week_hours", TeamBounds.WeekHours),
            map.Range("leave", TeamBounds.Leave),
            map.OptionalMap("shares", Section) is { } shares ? Shares(shares) : TeamShares.FirstLook,
            Counter(map.Map("counter", Section)),
            Appointments(map.Map("appointments", Section)),
            map.OptionalMap("prevention", Section) is { } prevention ? Prevention(prevention) : null,
            map.Find("rights") is null ? [] : Rights(map));
        map.RefuseOtherKeys();
        return team;
    }

    private static TeamShares Shares(YamlMap map)
    {
        var shares = Closed(map, new TeamShares(
            map.Range("contact", TeamBounds.Share), map.Range("writing", TeamBounds.Share), map.Range("travel", TeamBounds.Share),
            map.Range("collective", TeamBounds.Share), map.Range("other", TeamBounds.Share), Whose(map)));
        return new[] { shares.Contact, shares.Writing, shares.Travel, shares.Collective, shares.Other }.Any(share => share.High > 0)
            ? shares
            : throw map.Fault(map.Require("contact"), "des parts toutes nulles ne partagent aucune heure", "shares that are all zero share no hour");
    }

    private static TeamCounter Counter(YamlMap map)
    {
        var hours = map.List("by_hour");
        if (hours.Count is 0 or > MostHours)
            throw map.Fault(map.Require("by_hour"), "un jour a de 1 à 24 heures", "a day has 1 to 24 hours");
        return Closed(map, new TeamCounter(
            map.Whole("days", TeamBounds.Days), [.. hours.Select(hour => map.RangeIn(hour, "by_hour", TeamBounds.Coming.Low, TeamBounds.Coming.High))],
            map.Range("minutes", TeamBounds.Minutes), map.Range("patience", TeamBounds.Patience), map.Whole("open", TeamBounds.Open), Whose(map)));
    }

    private static TeamAppointments Appointments(YamlMap map) => Closed(map, new TeamAppointments(
        map.Number("waiting", TeamBounds.Waiting), map.Range("asked", TeamBounds.Asked), map.Range("hours", TeamBounds.AppointmentHours), map.Range("missed", TeamBounds.Missed), Whose(map)));

    private static TeamPrevention Prevention(YamlMap map) => Closed(map, new TeamPrevention(
        map.Number("protected", TeamBounds.Share), map.Range("hours_per_contact", TeamBounds.HoursPerContact), map.Range("fragile", TeamBounds.Fragile), map.Range("crisis", TeamBounds.InAMonth), map.Range("recovery", TeamBounds.InAMonth),
        map.Range("hours_per_crisis", TeamBounds.HoursPerCrisis), map.OptionalRange("hr", TeamBounds.HazardRatio, Capacity.Prevention.NoEffect) ?? TeamFirstLook.HazardRatio, Whose(map)));

    private static List<WaitingRight> Rights(YamlMap map)
    {
        var rights = new List<WaitingRight>();
        foreach (var one in map.List("rights"))
        {
            var right = Right(map.Inner(one, Section));
            if (rights.Any(other => other.Right == right.Right))
                throw map.Fault(one, $"« {right.Right} » y est deux fois", $"'{right.Right}' is there twice");
            rights.Add(right);
        }
        return rights;
    }

    private static WaitingRight Right(YamlMap map)
    {
        var name = map.Text("right");
        if (FrenchLaw.System.Rights.All(right => right.Key != name))
            throw map.Fault(map.Require("right"), Text.Of($"« {name} » n’est pas un droit d’ici{NearRights.Of(name)}", $"'{name}' is no right here{NearRights.Of(name)}"));
        return Closed(map, new WaitingRight(name, map.Range("asked", TeamBounds.Asked), map.Range("month", TeamBounds.EurosAMonth)));
    }

    /// <summary>Who measured it, in the words of whoever wrote the file.</summary>
    private static Text Whose(YamlMap map) => map.NamelessLine("whose") is var whose ? new Text(whose, whose) : default;

    private static T Closed<T>(YamlMap map, T read)
    {
        map.RefuseOtherKeys();
        return read;
    }
}
