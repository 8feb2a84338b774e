using System.Text;
using System.Text.Unicode;

namespace Prevenance.Territory.Imports.Tables;

/// <summary>The text of a source: UTF-8, or the windows-1252 of older files.</summary>
internal static class SourceText
{
    private const long MostBytes = 128L * 1024 * 1024;

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <exception cref="RefusalException">The file is absent, or larger than those of a territory.</exception>
    public static byte[] Bytes(string path)
    {
        if (!File.Exists(path))
            throw new RefusalException(path, new Text("ce fichier n’existe pas", "there is no such file"));
        if (new FileInfo(path).Length > MostBytes)
            throw new RefusalException(path, Text.Of($"ce fichier a plus de {MostBytes / 1024 / 1024} Mo : gardez-en les lignes de votre territoire", $"this file has more than {MostBytes / 1024 / 1024} MB: keep the lines of your territory"));
        return File.ReadAllBytes(path);
    }

    public static string Of(ReadOnlySpan<byte> bytes) => (Utf8.IsValid(bytes) ? Encoding.UTF8 : Windows).GetString(bytes).TrimStart('\uFEFF');
}
