using Prevenance.Storage;

namespace Prevenance.Web.Hosting;

/// <summary>
/// The folder of a demonstration: invented people only, and anybody comes in as any of them. It is marked, so that no demonstration ever runs over
/// what is kept of real people, and nobody takes invented people for real ones.
/// </summary>
internal static class DemonstrationStore
{
    private const string Mark = "demonstration";
    private const string LockName = "demonstration.lock";
    private const string Begun = "prévenance : une démonstration, que l’on remplit";
    private const string Ready = "prévenance : une démonstration";

    /// <summary>Whether what is kept in a folder is a demonstration’s.</summary>
    public static bool IsIn(string data) => MarkIn(data) is Begun or Ready;

    /// <summary>Makes a folder a demonstration’s, empty where it was not yet filled to the end.</summary>
    /// <returns>What keeps other processes from it, until it is disposed.</returns>
    /// <exception cref="RefusalException">Others than this machine could come in, the folder holds something else, or a demonstration runs there already.</exception>
    public static IDisposable Claim(string urls, string data)
    {
        if (urls.Split(';').FirstOrDefault(url => !IsOfThisMachine(url)) is { } open)
        {
            throw Refused(
                $"une démonstration n’écoute que sur cette machine, et pas sur {open} ; attendu : http://localhost:5080",
                $"a demonstration listens on this machine only, and not on {open}; expected http://localhost:5080");
        }
        if (StoreSettings.In(data).PostgreSql is not null)
            throw Refused("une démonstration a un fichier à elle : retirez Store__PostgreSql", "a demonstration has a file of its own: remove Store__PostgreSql");
        if (Directory.Exists(data) && Directory.EnumerateFileSystemEntries(data).Any() && !IsIn(data))
            throw Refused($"{data} contient autre chose qu’une démonstration ; donnez-lui un dossier à elle", $"{data} holds something else than a demonstration; give it a folder of its own");
        Directory.CreateDirectory(data);
        var alone = Lock(data);
        if (!IsFilled(data))
        {
            File.WriteAllText(Path.Combine(data, Mark), Begun);
            foreach (var file in Directory.EnumerateFiles(data).Where(file => Path.GetFileName(file) is not (Mark or LockName)))
                File.Delete(file);
        }
        return alone;
    }

    /// <exception cref="RefusalException">The folder is a demonstration’s: what is kept there is of nobody.</exception>
    public static void RequireNone(string data)
    {
        if (IsIn(data))
            throw Refused($"{data} est le dossier d’une démonstration ; donnez-en un autre (--data), ou ajoutez --demonstration", $"{data} is the folder of a demonstration; give another (--data), or add --demonstration");
    }

    /// <summary>Whether its people are all there.</summary>
    public static bool IsFilled(string data) => MarkIn(data) == Ready;

    public static void NoteFilled(string data) => File.WriteAllText(Path.Combine(data, Mark), Ready);

    private static string? MarkIn(string data) => Path.Combine(data, Mark) is var mark && File.Exists(mark) ? File.ReadAllText(mark) : null;

    private static FileStream Lock(string data)
    {
        try
        {
            return new FileStream(Path.Combine(data, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw Refused($"une démonstration tourne déjà dans {data}", $"a demonstration runs in {data} already");
        }
    }

    private static bool IsOfThisMachine(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback;

    private static RefusalException Refused(string french, string english) => new("--demonstration", new Text(french, english));
}
