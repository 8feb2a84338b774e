using System.Globalization;
using System.Text;

namespace Prevenance.Populations;

/// <summary>The list of the files of results that are whole, with the unit that each is of and its size: it names each once.</summary>
internal static class ResultManifest
{
    public const string FileName = "manifest.csv";

    public static void Write(string folder, IEnumerable<(int Unit, string Path)> files)
    {
        var lines = new StringBuilder("unit,file,bytes\n");
        foreach (var (unit, path) in files)
            lines.Append(CultureInfo.InvariantCulture, $"{unit},{Path.GetRelativePath(folder, path).Replace('\\', '/')},{new FileInfo(path).Length}\n");
        File.WriteAllText(Path.Combine(folder, FileName), lines.ToString());
    }
}
