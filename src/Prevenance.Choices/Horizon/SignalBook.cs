using Prevenance.Choices.Booklet;

namespace Prevenance.Choices.Horizon;

/// <summary>The signals that there are, by name, and what is wrong with files that hold none.</summary>
/// <param name="Signals">Those that can be read.</param>
/// <param name="Refusals">What has to be put right in the others.</param>
public sealed record SignalBook(IReadOnlyList<Signal> Signals, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>Where the signals that come with the program lie, beside it.</summary>
    public static string OwnFolder { get; } = Path.Combine(AppContext.BaseDirectory, "horizon");

    /// <summary>Where those of an installation lie.</summary>
    /// <param name="data">The folder of what it keeps.</param>
    public static string FolderIn(string data) => Path.Combine(data, "horizon");

    /// <summary>How many files hold a signal that cannot be told: each is one, however much is wrong with it.</summary>
    public int Unread => Refusals.Select(refusal => refusal.Path[0].Split(':')[0]).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The signals that are told of a chapter, by name: no order is a preference.</summary>
    public IEnumerable<Signal> Of(Chapter chapter) => Signals.Where(signal => signal.IsTold && signal.Chapters.Contains(chapter));

    /// <summary>The signals that say the contrary of one, whichever of the two says so.</summary>
    public IReadOnlyList<Signal> Against(Signal signal) =>
        [.. Signals.Where(other => other.IsTold && (signal.Contradicts.ContainsKey(other.Key) || other.Contradicts.ContainsKey(signal.Key)))];

    /// <summary>Reads every <c>*.signal.yaml</c> of some folders.</summary>
    /// <param name="folders">The folders; one that is not there holds nothing.</param>
    /// <param name="lessons">The booklet, whose choices signals name.</param>
    /// <param name="today">The day after which nothing can have been seen; nothing where that is not looked at.</param>
    public static SignalBook Read(IReadOnlyList<string> folders, LessonBook lessons, DateOnly? today = null)
    {
        var (signals, refusals) = (new List<Signal>(), new List<Refusal>());
        foreach (var path in folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*" + SignalFile.Ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal)))
        {
            try
            {
                using var text = File.OpenText(path);
                signals.Add(SignalFile.Read(path, text, lessons, today));
            }
            catch (RefusalException refusal)
            {
                refusals.AddRange(refusal.Refusals);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                refusals.Add(new Refusal([Path.GetFileName(path)], new Text("ce fichier ne s’ouvre pas : en permettre la lecture", "this file cannot be opened: let it be read")));
            }
        }
        refusals.AddRange(folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories)).Where(IsNeither).Order(StringComparer.Ordinal).Select(path => new Refusal(
            [Path.GetFileName(path)], Text.Of($"ni un signal (*{SignalFile.Ending}) ni un brouillon (*{SignalDrafts.Ending}) : le renommer, ou l’ôter de ce dossier", $"neither a signal (*{SignalFile.Ending}) nor a draft (*{SignalDrafts.Ending}): rename it, or take it out of this folder"))));
        refusals.AddRange(
            from named in signals.GroupBy(signal => signal.Key, StringComparer.Ordinal)
            from again in named.Skip(1)
            select new Refusal([$"{again.At}"], Text.Of(
                $"deux signaux ont le nom « {again.Key} », dans deux dossiers : en donner un autre à l’un, ou en retirer un", $"two signals are named '{again.Key}', in two folders: give one another name, or take one away")));
        refusals.AddRange(
            from signal in signals
            from contrary in signal.Contradicts
            where signals.All(other => other.Key != contrary.Key || other.Key == signal.Key)
            select new Refusal([$"{contrary.Value}"], Text.Of(
                $"contredit « {contrary.Key} », qui n’est pas là ou est ce signal même : écrire le nom d’un autre signal{Meant(contrary.Key, signal, signals, " ?")}",
                $"contradicts '{contrary.Key}', which is not there or is this very signal: write the name of another signal{Meant(contrary.Key, signal, signals, "?")}")));
        return new SignalBook([.. signals.DistinctBy(signal => signal.Key).OrderBy(signal => signal.Key, StringComparer.Ordinal)], refusals);
    }

    private static bool IsNeither(string path) => !path.EndsWith(SignalFile.Ending, StringComparison.Ordinal) && !path.EndsWith(SignalDrafts.Ending, StringComparison.Ordinal);

    /// <summary>The name that somebody probably meant.</summary>
    private static string Meant(string said, Signal by, List<Signal> signals, string asked) =>
        NearestName.Find(said, signals.Where(signal => signal != by).Select(signal => signal.Key)) is { } near ? $" ({near}{asked})" : "";
}
