using Prevenance.Aids.Compiling;
using Prevenance.Aids.Reading;
using Prevenance.Law;
using Prevenance.Texts.Files;

namespace Prevenance.Aids;

/// <summary>Aids declared as data, read and made into rights of a law.</summary>
public sealed class AidBook
{
    public const string Ending = ".aid.yaml";

    private AidBook(IReadOnlyList<CompiledAid> aids, LegalSystem law) => (Compiled, Law) = (aids, law);

    public IEnumerable<Aid> Aids => Compiled.Select(aid => aid.Aid);

    /// <summary>The law, with these aids among its rights.</summary>
    public LegalSystem Law { get; }

    internal IReadOnlyList<CompiledAid> Compiled { get; }

    /// <summary>Reads every <c>*.aid.yaml</c> under a folder.</summary>
    /// <exception cref="RefusalException">A file is not written as expected, or two declare one aid.</exception>
    public static AidBook Load(string folder, LegalSystem law) => Read(
        Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (path, ReadText(path))),
        law);

    /// <param name="files">Each file's name, for messages, and its text.</param>
    /// <param name="law">The law whose variables the aids read.</param>
    /// <exception cref="RefusalException">A file is not written as expected, or two declare one aid.</exception>
    public static AidBook Read(IEnumerable<(string Path, string Text)> files, LegalSystem law)
    {
        var aids = new Dictionary<string, (Aid Aid, string Path)>(StringComparer.Ordinal);
        foreach (var (path, text) in files)
        {
            using var reader = new StringReader(text);
            var aid = AidReader.Read(path, reader, law);
            if (!aids.TryAdd(aid.VariableName, (aid, path)))
                throw new RefusalException(path, 1, $"l’aide {aid.Id} est déclarée aussi dans {Path.GetFileName(aids[aid.VariableName].Path)}", $"the aid {aid.Id} is declared in {Path.GetFileName(aids[aid.VariableName].Path)} too");
        }
        foreach (var (aid, path) in aids.Values)
            RequireKnown(aid, path, name => law.Find(name) is not null || aids.ContainsKey($"aide_{name}"));
        return Compile(aids.Values.Select(one => one.Aid), law);
    }

    private static string ReadText(string path)
    {
        using var text = File.OpenText(path);
        return BoundedText.ReadToEnd(text, GuardedYaml.MostLength);
    }

    private static AidBook Compile(IEnumerable<Aid> aids, LegalSystem law)
    {
        LegalSystem? whole = null;
        var places = new Places();
        var compiled = aids.Select(aid => new CompiledAid(aid, name => law.Find(name) ?? whole!.Find($"aide_{name}")!, places.Of)).ToList();
        whole = law.With(compiled.SelectMany(aid => aid.Declared), [.. compiled.Select(aid => aid.Right)]);
        return new AidBook(compiled, whole);
    }

    private static void RequireKnown(Aid aid, string path, Predicate<string> isKnown)
    {
        if (aid.NotWith.FirstOrDefault(name => !isKnown(name)) is { } unknown)
            throw new RefusalException(path, 1, $"not_with : « {unknown} » n’est ni une variable publique ni une aide", $"not_with: '{unknown}' is neither a public variable nor an aid");
    }
}
