using System.Text;
using System.Text.Unicode;

namespace Prevenance.Casework.Imports.Caseload.Files;

/// <summary>In which encoding a file was written, when nobody says.</summary>
public static class CaseloadEncoding
{
    /// <summary>What French spreadsheets write by default.</summary>
    public static Encoding Windows { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>
    /// That of its byte order mark; UTF-16 where every other byte is nothing; UTF-8 where it is nothing but UTF-8; else windows-1252, in which any
    /// bytes are letters.
    /// </summary>
    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble) || HasNothingAt(bytes, 1))
            return Encoding.Unicode;
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) || HasNothingAt(bytes, 0))
            return Encoding.BigEndianUnicode;
        return Utf8.IsValid(bytes) ? Encoding.UTF8 : Windows;
    }

    /// <exception cref="RefusalException">No encoding has that name.</exception>
    public static Encoding Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw new RefusalException(new Text($"« {name} » n’est pas un encodage connu ; par exemple : utf-8, windows-1252, utf-16, macintosh", $"'{name}' is no known encoding; for example utf-8, windows-1252, utf-16, macintosh"));
        }
    }

    /// <summary>The text, without its byte order mark.</summary>
    public static string Read(ReadOnlySpan<byte> bytes, Encoding encoding) => encoding.GetString(bytes).TrimStart('\uFEFF');

    private static bool HasNothingAt(ReadOnlySpan<byte> bytes, int parity)
    {
        const int looked = 64;
        var length = Math.Min(bytes.Length, looked) & ~1;
        var nothing = 0;
        for (var at = parity; at < length; at += 2)
            nothing += bytes[at] == 0 ? 1 : 0;
        return length >= 4 && nothing > length / 4;
    }
}
