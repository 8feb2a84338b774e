using Prevenance.Texts.Files;

namespace Prevenance.Choices;

/// <summary>Reads the short name that a file gives itself, by which others name it: it is the file's own.</summary>
internal static class KeyReader
{
    /// <param name="map">Where it is read.</param>
    /// <param name="key">Under which key.</param>
    /// <param name="path">The file.</param>
    /// <param name="ending">What the name of the file ends on, after the short name.</param>
    /// <exception cref="RefusalException">It is missing, or is not the file's.</exception>
    public static string Key(this YamlMap map, string key, string path, string ending)
    {
        var (said, file) = (map.Line(key), Path.GetFileName(path));
        return said + ending == file ? said : throw map.Fault(
            map.Require(key),
            $"{key} dit « {said} », et le fichier se nomme {file} : renommer le fichier {said}{ending}, ou écrire son nom",
            $"{key} says '{said}', and the file is named {file}: rename the file {said}{ending}, or write its name");
    }
}
