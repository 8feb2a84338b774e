using Prevenance.Texts.Files;

namespace Prevenance.Choices.Booklet;

/// <summary>Reads a lesson from its file (docs/choices.md).</summary>
public static class LessonFile
{
    /// <summary>No count, share or sum of a territory is above; a figure beyond was mistyped.</summary>
    private const double MostMeasured = 1e12;

    private static readonly Text Expected = new("attendu : une leçon, avec lesson, chapter, sentence, evidence, choices", "expected a lesson, with lesson, chapter, sentence, evidence, choices");
    private static readonly Text NoSource = new("donner la source de ce qui est dit", "give what is said its source");
    private static readonly Text Section = new("attendu : une table", "expected a mapping");

    /// <summary>What the name of its file ends on.</summary>
    public const string Ending = ".lesson.yaml";

    /// <param name="path">The file’s name: that of the lesson, and <see cref="Ending"/>.</param>
    /// <param name="text">Its text.</param>
    /// <param name="today">The day after which nothing that it stands on can be; nothing where that is not looked at.</param>
    /// <exception cref="RefusalException">It is written wrongly, has no source, or opens no choice.</exception>
    public static Lesson Read(string path, TextReader text, DateOnly? today = null)
    {
        var map = YamlMap.Parse(path, text, Expected);
        var lesson = new Lesson(
            map.Key("lesson", path, Ending),
            (Chapter)Math.Clamp(map.Count("chapter"), 0, 6),
            map.Words("sentence"),
            All(map, "evidence", item => Evidence(item, today)),
            All(map, "measures", item => Measure(item, today)),
            [.. All(map, "choices", Choice).OrderBy(choice => choice.Key, StringComparer.Ordinal)],
            All(map, "history", item => Revision(item, today)),
            map.PlaceOf(map.Require("lesson")));
        map.RefuseOtherKeys();
        return Checked(map, lesson);
    }

    private static Lesson Checked(YamlMap map, Lesson lesson)
    {
        if (!Enum.IsDefined(lesson.Chapter))
            throw map.Fault(map.Require("chapter"), "chapter va de 1 à 5", "chapter goes from 1 to 5");
        if (lesson.Evidence.Count == 0)
            throw map.Fault(map.Require("lesson"), "une leçon s’appuie sur une source : ajouter evidence", "a lesson stands on a source: add evidence");
        if (lesson.Choices.Count < 2)
            throw map.Fault(map.Find("choices") ?? map.Require("lesson"), "un choix seul n’en est pas un : en ouvrir au moins deux", "a choice alone is none: open at least two");
        if (lesson.Choices.All(choice => choice.Key != LessonChoice.NothingChanges))
            throw map.Fault(map.Require("choices"), $"parmi les choix, il manque « {LessonChoice.NothingChanges} » : ne rien changer en est un, avec son coût", $"'{LessonChoice.NothingChanges}' is missing among the choices: to leave things as they are is one, with its cost");
        if (lesson.Choices.GroupBy(choice => choice.Key).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw map.Fault(map.Require("choices"), $"deux choix ont le nom « {twice.Key} »", $"two choices are named '{twice.Key}'");
        foreach (var words in (Func<LessonChoice, string>[])[choice => choice.What.French, choice => choice.What.English])
        {
            if (lesson.Choices.GroupBy(choice => words(choice).Trim(), StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1)?.ToList() is [var one, var other, ..])
                throw map.Fault(map.Require("choices"), $"« {one.Key} » et « {other.Key} » disent la même chose : les distinguer, ou en retirer un", $"'{one.Key}' and '{other.Key}' say the same: tell them apart, or take one out");
        }
        if (lesson.History.Count == 0)
            throw map.Fault(map.Require("lesson"), "history manque : dire de quel jour est cette leçon, et ce qui en a changé depuis", "history is missing: tell of which day this lesson is, and what was changed of it since");
        return lesson;
    }

    private static List<T> All<T>(YamlMap map, string key, Func<YamlMap, T> read) => map.Find(key) is not { } list ? [] : [.. YamlMap.Items(list).Select(item =>
    {
        var inner = map.Inner(item, Section);
        var one = read(inner);
        inner.RefuseOtherKeys();
        return one;
    })];

    private static Evidence Evidence(YamlMap map, DateOnly? today) => new(map.Words("says"), map.Source(NoSource), DayReader.Read(map, "date", today), map.OneOf<Strength>(map.Require("strength"), "strength"));

    private static LiveMeasure Measure(YamlMap map, DateOnly? today) => new(
        map.Words("name"), map.Line("command"), map.Words("band"), LiveIn(map), map.OptionalMap("last", Section) is { } last ? Last(last, today) : null, map.PlaceOf(map.Require("command")));

    private static string? LiveIn(YamlMap map)
    {
        if (map.OptionalText("live") is not { } live || LiveFigures.All.Contains(live))
            return map.OptionalText("live");
        var known = string.Join(", ", LiveFigures.All);
        throw map.Fault(map.Require("live"), $"aucune installation ne dit « {live} » par elle-même ; attendu : {known}", $"no installation tells '{live}' by itself; expected {known}");
    }

    private static LastMeasured Last(YamlMap map, DateOnly? today)
    {
        var measured = new LastMeasured(map.Range("value", -MostMeasured, MostMeasured), DayReader.Read(map, "on", today));
        map.RefuseOtherKeys();
        return measured;
    }

    private static LessonChoice Choice(YamlMap map) => new(
        map.Line("key"), map.Words("what"), map.NamelessWords("who"), map.Words("cost"), map.Words("gives_up"), map.Words("wrong_if"), map.NamelessWords("disagrees"));

    private static Revision Revision(YamlMap map, DateOnly? today) => new(DayReader.Read(map, "on", today), map.Words("what"));
}
