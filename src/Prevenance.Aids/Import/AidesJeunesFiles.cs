using System.Formats.Tar;
using System.Text;
using Prevenance.Texts.Files;

namespace Prevenance.Aids.Import;

/// <summary>The files of the aides-jeunes form, from a folder, an archive or one file with the folder that it stands in.</summary>
public sealed class AidesJeunesFiles
{
    private const string BenefitsFolder = "benefits/";
    private const string InstitutionsFolder = "institutions/";

    /// <summary>Characters of all the files together: three thousand aids of ten thousand signs.</summary>
    private const long MostLength = 32 * 1024 * 1024;

    private readonly SortedDictionary<string, string> benefits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> institutions = new(StringComparer.Ordinal);

    private long length;

    private AidesJeunesFiles()
    {
    }

    /// <summary>The aids: place under <c>benefits/</c>, and text.</summary>
    public IEnumerable<KeyValuePair<string, string>> Benefits => benefits;

    /// <summary>The text that describes an institution, by its name.</summary>
    public string? Institution(string name) => institutions.GetValueOrDefault(name);

    /// <exception cref="FileNotFoundException">Nothing has that name.</exception>
    /// <exception cref="InvalidDataException">There is no aid of this form in it.</exception>
    public static AidesJeunesFiles Read(string path)
    {
        var files = new AidesJeunesFiles();
        if (Directory.Exists(path))
            files.ReadFolder(path, path);
        else if (!File.Exists(path))
            throw new RefusalException(path, new Text("ce fichier ou dossier n’existe pas", "there is no such file or folder"));
        else if (path.EndsWith(".tar.gz", StringComparison.Ordinal))
            files.ReadArchive(path);
        else
            files.ReadOne(path);
        return files.benefits.Count > 0
            ? files
            : throw new RefusalException(path, Text.Of($"aucune aide sous {BenefitsFolder}*/*.yml", $"there is no aid under {BenefitsFolder}*/*.yml"));
    }

    private void ReadFolder(string root, string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories))
            Add(Path.GetRelativePath(root, path).Replace('\\', '/'), ReadText(path));
    }

    private void ReadArchive(string path)
    {
        using var compressed = ExpandedStream.Open(path);
        using var archive = new TarReader(compressed);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null || !entry.Name.EndsWith(".yml", StringComparison.Ordinal))
                continue;
            using var text = new StreamReader(entry.DataStream, Encoding.UTF8);
            Add(entry.Name, BoundedText.ReadToEnd(text, GuardedYaml.MostLength));
        }
    }

    private void ReadOne(string path)
    {
        var folder = new FileInfo(path).Directory;
        benefits[$"{BenefitsFolder}{folder!.Name}/{Path.GetFileName(path)}"] = ReadText(path);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, InstitutionsFolder)))
            folder = folder.Parent;
        if (folder is not null)
            ReadFolder(folder.FullName, Path.Combine(folder.FullName, InstitutionsFolder));
    }

    private static string ReadText(string path)
    {
        using var text = File.OpenText(path);
        return BoundedText.ReadToEnd(text, GuardedYaml.MostLength);
    }

    private void Add(string name, string text)
    {
        length += text.Length;
        if (length > MostLength)
            throw new RefusalException(name, Text.Of(
                $"les fichiers des aides font ensemble plus de {MostLength / 1024 / 1024} millions de caractères",
                $"the files of the aids come to more than {MostLength / 1024 / 1024} million characters together"));
        // The root of an archive, or of a folder, may stand above those of the aids.
        if (After(name, BenefitsFolder) is { } benefit)
            benefits[BenefitsFolder + benefit] = text;
        else if (After(name, InstitutionsFolder) is { } institution)
            institutions[Path.GetFileNameWithoutExtension(institution)] = text;
    }

    private static string? After(string name, string folder)
    {
        var at = ("/" + name).LastIndexOf("/" + folder, StringComparison.Ordinal);
        return at < 0 ? null : name[(at + folder.Length)..];
    }
}
