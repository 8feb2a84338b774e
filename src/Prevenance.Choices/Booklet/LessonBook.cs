namespace Prevenance.Choices.Booklet;

/// <summary>The booklet: its lessons, by chapter and then by name.</summary>
/// <param name="Lessons">All of them.</param>
public sealed record LessonBook(IReadOnlyList<Lesson> Lessons)
{
    /// <summary>Where the lessons that come with the program lie, beside it.</summary>
    public static string OwnFolder { get; } = Path.Combine(AppContext.BaseDirectory, "booklet");

    /// <summary>The lessons of a chapter.</summary>
    public IEnumerable<Lesson> Of(Chapter chapter) => Lessons.Where(lesson => lesson.Chapter == chapter);

    /// <summary>Reads every <c>*.lesson.yaml</c> of a folder.</summary>
    /// <param name="folder">The folder, and those within it.</param>
    /// <param name="today">The day after which nothing that lessons stand on can be; nothing where that is not looked at: a server whose clock is behind reads them all the same.</param>
    /// <exception cref="RefusalException">There is none, one is written wrongly, or two have one name: everything that is wrong is told.</exception>
    public static LessonBook Read(string folder, DateOnly? today = null)
    {
        if (!Directory.Exists(folder) || Directory.GetFiles(folder, "*" + LessonFile.Ending, SearchOption.AllDirectories) is not { Length: > 0 } paths)
            throw new RefusalException(folder, new Text("aucune leçon (*.lesson.yaml) n’est là", "no lesson (*.lesson.yaml) is there"));
        var (lessons, refusals) = (new List<Lesson>(), new List<Refusal>());
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            try
            {
                using var text = File.OpenText(path);
                lessons.Add(LessonFile.Read(path, text, today));
            }
            catch (RefusalException refusal)
            {
                refusals.AddRange(refusal.Refusals);
            }
        }
        refusals.AddRange(
            from named in lessons.GroupBy(lesson => lesson.Key, StringComparer.Ordinal)
            from again in named.Skip(1)
            select new Refusal([$"{again.At}"], Text.Of(
                $"deux leçons ont le nom « {again.Key} », dans deux dossiers : en donner un autre à l’une, ou en retirer une", $"two lessons are named '{again.Key}', in two folders: give one another name, or take one away")));
        return refusals.Count > 0
            ? throw new RefusalException(refusals)
            : new LessonBook([.. lessons.OrderBy(lesson => lesson.Chapter).ThenBy(lesson => lesson.Key, StringComparer.Ordinal)]);
    }
}
