using System.Formats.Tar;
using System.Text;
using Prevenance.Law;
using Prevenance.Texts.Files;

namespace Prevenance.Exchange.Cases;

/// <summary>Finds cases in a file, a folder or an archive, by the endings of names.</summary>
/// <param name="law">The law that the cases are about.</param>
/// <param name="refused">Told of each file of a folder or archive that cannot be read; the others are read all the same.</param>
public sealed class CaseFiles(LegalSystem law, Action<RefusalException> refused)
{
    /// <exception cref="RefusalException">A file named by itself cannot be read, nothing has that name, or no case is in it.</exception>
    public IEnumerable<PeerCase> Read(string path)
    {
        var isEmpty = true;
        foreach (var peer in CasesIn(path))
        {
            isEmpty = false;
            yield return peer;
        }
        if (isEmpty)
            throw new RefusalException(path, new Text("aucun cas ne s’y lit ; attendu : des tests avec period, input et output", "no case can be read in it; expected tests with period, input and output"));
    }

    private IEnumerable<PeerCase> CasesIn(string path)
    {
        if (Directory.Exists(path))
            return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsCaseFile)
                .Order(StringComparer.Ordinal).SelectMany(file => OrRefuse(() => ReadFile(file, Path.GetRelativePath(path, file))));
        if (!File.Exists(path))
            throw new RefusalException(path, new Text("ce fichier ou dossier n’existe pas", "there is no such file or folder"));
        if (path.EndsWith(".tar.gz", StringComparison.Ordinal))
            return ReadArchive(path);
        return IsCaseFile(path)
            ? ReadFile(path, Path.GetFileName(path))
            : throw new RefusalException(path, new Text("attendu : .jsonl, .jsonl.gz, .yaml, .yml ou .tar.gz", "expected .jsonl, .jsonl.gz, .yaml, .yml or .tar.gz"));
    }

    private static bool IsCaseFile(string name) => IsYaml(name) || IsLines(name);

    private static bool IsYaml(string name) =>
        name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal);

    private static bool IsLines(string name) =>
        name.EndsWith(".jsonl", StringComparison.Ordinal) || name.EndsWith(".jsonl.gz", StringComparison.Ordinal);

    private IEnumerable<PeerCase> ReadFile(string file, string place)
    {
        if (IsLines(file))
            return SituationsFile.Read(file);
        using var text = File.OpenText(file);
        return YamlTestFile.Read(text, place, law);
    }

    private IEnumerable<PeerCase> ReadArchive(string path)
    {
        using var compressed = ExpandedStream.Open(path);
        using var archive = new TarReader(compressed);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null || !IsYaml(entry.Name))
                continue;
            using var text = new StreamReader(entry.DataStream, Encoding.UTF8);
            foreach (var peer in OrRefuse(() => YamlTestFile.Read(text, entry.Name, law)))
                yield return peer;
        }
    }

    private IEnumerable<PeerCase> OrRefuse(Func<IEnumerable<PeerCase>> read)
    {
        try
        {
            return read();
        }
        catch (RefusalException fault)
        {
            refused(fault);
            return [];
        }
    }
}
