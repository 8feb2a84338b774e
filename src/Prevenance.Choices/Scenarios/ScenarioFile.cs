using Prevenance.Choices.Reforms;
using Prevenance.Choices.Scenarios.Running;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Rights;
using Prevenance.Territory.Statistics;
using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Choices.Scenarios;

/// <summary>Reads a scenario from its file (docs/choices.md).</summary>
public static class ScenarioFile
{
    /// <summary>The longest that a scenario may look ahead.</summary>
    public const int MostMonths = 60;

    /// <summary>How many months a scenario may look ahead.</summary>
    private static readonly Interval Ahead = new(1, MostMonths);

    private static readonly Text Expected = new("attendu : un scénario, avec scenario, baseline, horizon, seed", "expected a scenario, with scenario, baseline, horizon, seed");

    /// <exception cref="RefusalException">There is no such file, or it is written wrongly.</exception>
    public static Scenario Open(string path)
    {
        if (!File.Exists(path))
            throw new RefusalException(path, new Text("ce fichier n’existe pas", "there is no such file"));
        using var text = File.OpenText(path);
        return Read(path, text);
    }

    /// <inheritdoc cref="Open"/>
    /// <param name="path">The file's name; what it names by a word or a path is found from its folder.</param>
    /// <param name="text">Its text.</param>
    public static Scenario Read(string path, TextReader text)
    {
        var map = YamlMap.Parse(path, text, Expected);
        var name = Name(map);
        var (baseline, baselinePlaces) = BaselineReader.Read(path, map);
        var (from, months) = Horizon(map.Map("horizon", Section));
        var law = map.OptionalMap("law", Section) is { } changes ? Law(changes) : Reform.None;
        var takeUp = map.OptionalMap("take_up", Section) is { } shares ? TakeUp(shares) : new Dictionary<string, Interval>();
        if (law.Changes.Count > 0 && takeUp.Count == 0)
        {
            throw map.Fault(
                KeyOf(map, "law"),
                "la loi change sans fourchette de recours : ajouter take_up, comme { rsa: [0.66, 0.80] }. Tous ceux qui ont un droit ne le demandent pas",
                "the law changes without a range of take-up: add take_up, such as { rsa: [0.66, 0.80] }. Not all who have a right claim it");
        }
        var scenario = new Scenario
        {
            Name = name,
            Baseline = baseline,
            From = from,
            Months = months,
            Law = law,
            TakeUp = takeUp,
            Sites = map.OptionalMap("sites", Section) is { } sites ? SitesReader.Read(sites, from + (months - 1)) : null,
            Team = map.OptionalMap("capacity", Section) is { } capacity ? CapacityReader.Read(path, capacity) : null,
            Seed = map.Count("seed"),
            Places = baselinePlaces is null ? map.Places : map.Places.With(BaselineReader.Key, baselinePlaces),
        };
        map.RefuseOtherKeys();
        return scenario;
    }

    /// <summary>Scenarios stand side by side by their names: none may tell which to choose, however it joins its words.</summary>
    private static string Name(YamlMap map)
    {
        var name = map.NamelessLine("scenario");
        var words = name.Replace('-', ' ').Replace('_', ' ').Replace('.', ' ');
        return Prescriptions.In(new Text(words, words)) is [var first, ..]
            ? throw map.Fault(map.Require("scenario"), $"« {first} » dit quoi choisir : nommer ce qui change", $"'{first}' says what to choose: name what changes")
            : name;
    }

    /// <summary>A change that the law cannot follow is told now, at its line, and not once people have been drawn.</summary>
    private static Reform Law(YamlMap changes)
    {
        var reform = ReformReader.Read(changes);
        AmendedLaw.Of(FrenchLaw.System, reform);
        return reform;
    }

    private static YamlNode KeyOf(YamlMap map, string key) => map.Entries.First(entry => entry.Name == key).Key;

    internal static Text Section { get; } = new("attendu : une table", "expected a mapping");

    private static (Month From, int Months) Horizon(YamlMap map)
    {
        var (from, months) = (MonthIn(map, "from"), map.Whole("months", Ahead));
        map.RefuseOtherKeys();
        var coverage = FrenchLaw.System.Figures.Coverage;
        return coverage.Holds(from) && coverage.Holds(from + (months - 1)) ? (from, months) : throw map.Fault(
            map.Require("from"),
            $"les chiffres de la loi couvrent de {coverage.First} à {coverage.Last}",
            $"figures of the law cover {coverage.First} to {coverage.Last}");
    }

    internal static Month MonthIn(YamlMap map, string key) => Month.TryParse(map.Text(key), out var month)
        ? month
        : throw map.Fault(map.Require(key), $"{key} est un mois, comme 2027-01", $"{key} is a month such as 2027-01");

    private static Dictionary<string, Interval> TakeUp(YamlMap map) => map.Keys.ToDictionary(key => ReckonedIn(map, key).Key, key => map.Range(key, 0, 1), StringComparer.Ordinal);

    /// <summary>Take-up of what is not worked out would bear on nothing, and look as if it did.</summary>
    private static Right ReckonedIn(YamlMap map, string key) => RightIn(map, key) is var right && Benefits.IsReckoned(right) ? right : throw map.Fault(
        KeyOf(map, key),
        $"« {key} » n’est pas une somme versée chaque mois, et n’est pas compté ici : le retirer",
        $"'{key}' is no amount that is paid each month, and is not reckoned here: take it out");

    private static Right RightIn(YamlMap map, string key) => FrenchLaw.System.Rights.FirstOrDefault(right => right.Key == key) ?? throw map.Fault(
        KeyOf(map, key),
        Text.Of($"« {key} » n’est pas un droit d’ici{NearRights.Of(key)}", $"'{key}' is no right here{NearRights.Of(key)}"));
}
