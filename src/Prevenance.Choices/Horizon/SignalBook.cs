using Prevenance.Choices.Booklet;

namespace Prevenance.Choices.Horizon;

/// <summary>The signals that there are, by name, and what is wrong with files that hold none.</summary>
/// <param name="Signals">Those that can be read.</param>
/// <param name="Refusals">What has to be put right in the others.</param>
public sealed record SignalBook(IReadOnlyList<Signal> Signals, IReadOnlyList<Refusal> Refusals)
{
    private const string Ending = "*.signal.yaml";

    /// <summary>Where the signals that come with the program lie, beside it.</summary>
    public static string OwnFolder { get; } = Path.Combine(AppContext.BaseDirectory, "horizon");

    /// <summary>Where those of an installation lie.</summary>
    /// <param name="data">The folder of what it keeps.</param>
    public static string FolderIn(string data) => Path.Combine(data, "horizon");

    /// <summary>The signals that are told of a chapter, by name: no order is a preference.</summary>
    public IEnumerable<Signal> Of(Chapter chapter) => Signals.Where(signal => signal.IsTold && signal.Chapters.Contains(chapter));

    /// <summary>The signals that say the contrary of one, whichever of the two says so.</summary>
    public IReadOnlyList<Signal> Against(Signal signal) =>
        [.. Signals.Where(other => other.IsTold && (signal.Contradicts.Contains(other.Key) || other.Contradicts.Contains(signal.Key)))];

    /// <summary>Reads every <c>*.signal.yaml</c> of some folders.</summary>
    /// <param name="folders">The folders; one that is not there holds nothing.</param>
    /// <param name="lessons">The booklet, whose choices signals name.</param>
    public static SignalBook Read(IEnumerable<string> folders, LessonBook lessons)
    {
        var (signals, refusals) = (new List<Signal>(), new List<Refusal>());
        foreach (var path in folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, Ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal)))
        {
            try
            {
                using var text = File.OpenText(path);
                signals.Add(SignalFile.Read(path, text, lessons));
            }
            catch (RefusalException refusal)
            {
                refusals.AddRange(refusal.Refusals);
            }
        }
        refusals.AddRange(signals.GroupBy(signal => signal.Key, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => new Refusal([group.Key], new Text("deux signaux ont ce nom", "two signals have this name"))));
        refusals.AddRange(
            from signal in signals
            from contrary in signal.Contradicts
            where signals.All(other => other.Key != contrary || other.Key == signal.Key)
            select new Refusal([signal.Key], Text.Of($"contredit « {contrary} », qui n’est pas là", $"contradicts '{contrary}', which is not there")));
        return new SignalBook([.. signals.DistinctBy(signal => signal.Key).OrderBy(signal => signal.Key, StringComparer.Ordinal)], refusals);
    }
}
