using Prevenance.Choices.Booklet;
using Prevenance.Texts.Files;

namespace Prevenance.Choices.Horizon;

/// <summary>Reads a signal from its file (docs/choices.md).</summary>
public static class SignalFile
{
    private static readonly Text Expected = new(
        "attendu : un signal, avec signal, title, sentence, source, seen, of, chapters, kind, strength, reach, seen_by, next_review",
        "expected a signal, with signal, title, sentence, source, seen, of, chapters, kind, strength, reach, seen_by, next_review");

    private static readonly Text NoSource = new("donner la source : rien n’est repris sans elle", "give the source: nothing is told without it");
    private static readonly Text Section = new("attendu : une table", "expected a mapping");

    /// <summary>What the name of its file ends on.</summary>
    public const string Ending = ".signal.yaml";

    /// <param name="path">The file’s name: that of the signal, and <see cref="Ending"/>.</param>
    /// <param name="text">Its text.</param>
    /// <param name="lessons">The booklet, whose choices a signal names.</param>
    /// <param name="today">The day after which nothing can have been seen; nothing where that is not looked at.</param>
    /// <exception cref="RefusalException">It is written wrongly, has no source, or names a choice that is none.</exception>
    public static Signal Read(string path, TextReader text, LessonBook lessons, DateOnly? today = null)
    {
        var map = YamlMap.Parse(path, text, Expected);
        var signal = new Signal(
            map.Key("signal", path, Ending),
            map.Words("title"),
            map.Words("sentence"),
            map.Source(NoSource),
            map.OptionalText("link") is { } link ? LinkIn(map, link) : null,
            DayReader.Read(map, "seen", today),
            DayReader.Read(map, "of", today),
            [.. map.SomeOf(map.Require("chapters")).Select(item => ChapterIn(map, item)).Distinct().Order()],
            map.OneOf<SignalKind>(map.Require("kind"), "kind"),
            map.OneOf<SignalStrength>(map.Require("strength"), "strength"),
            map.OneOf<SignalReach>(map.Require("reach"), "reach"),
            map.OptionalMap("changes", Section) is { } changes ? ChangeIn(changes, lessons) : null,
            map.Find("contradicts") is { } contrary ? ContrariesIn(map, contrary) : new Dictionary<string, FileLine>(),
            map.OneOf<SignalRole>(map.Require("seen_by"), "seen_by"),
            map.Find("reviewed_by") is { } reviewers ? [.. map.SomeOf(reviewers).Select(reviewer => map.OneOf<SignalRole>(reviewer, "reviewed_by")).Distinct()] : [],
            DayReader.Read(map, "next_review"),
            map.OptionalMap("retired", Section) is { } retired ? RetirementIn(retired, today) : null,
            map.PlaceOf(map.Require("signal")));
        map.RefuseOtherKeys();
        return signal.ReviewedBy.Contains(signal.SeenBy)
            ? throw map.Fault(map.Require("reviewed_by"), "qui apporte un signal ne le relit pas : deux autres le font", "who brings a signal does not review it: two others do")
            : signal;
    }

    private static Uri LinkIn(YamlMap map, string link) => Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
        ? uri
        : throw map.Fault(map.Require("link"), $"« {link} » n’est pas une adresse, comme https://www.legifrance.gouv.fr/…", $"'{link}' is no address, such as https://www.legifrance.gouv.fr/…");

    private static Chapter ChapterIn(YamlMap map, YamlDotNet.RepresentationModel.YamlNode item) => map.NumberIn(item) is var number && Enum.IsDefined((Chapter)(int)number) && number == (int)number
        ? (Chapter)(int)number
        : throw map.Fault(item, "les chapitres vont de 1 à 5", "chapters go from 1 to 5");

    private static Dictionary<string, FileLine> ContrariesIn(YamlMap map, YamlDotNet.RepresentationModel.YamlNode list) =>
        map.SomeOf(list).DistinctBy(map.TextIn).ToDictionary(map.TextIn, map.PlaceOf, StringComparer.Ordinal);

    private static ChangedChoice ChangeIn(YamlMap map, LessonBook lessons)
    {
        var change = new ChangedChoice(map.Text("lesson"), map.Text("choice"), map.Words("how"));
        map.RefuseOtherKeys();
        if (lessons.Lessons.FirstOrDefault(lesson => lesson.Key == change.Lesson) is not { } lesson)
            throw Unknown(map, "lesson", change.Lesson, lessons.Lessons.Select(one => one.Key));
        return lesson.Choices.Any(choice => choice.Key == change.Choice) ? change : throw Unknown(map, "choice", change.Choice, lesson.Choices.Select(one => one.Key));
    }

    private static Retirement RetirementIn(YamlMap map, DateOnly? today)
    {
        var retired = new Retirement(DayReader.Read(map, "on", today), map.Words("because"));
        map.RefuseOtherKeys();
        return retired;
    }

    private static RefusalException Unknown(YamlMap map, string key, string said, IEnumerable<string> known)
    {
        var near = NearestName.Find(said, known);
        return map.Fault(
            map.Require(key), $"« {said} » n’est pas dans le livret{(near is null ? "" : $" ({near} ?)")}", $"'{said}' is not in the booklet{(near is null ? "" : $" ({near}?)")}");
    }
}
