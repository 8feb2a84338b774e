using System.Text;
using System.Text.Unicode;

namespace Prevenance.Casework.Imports.Caseload.Files;

/// <summary>Text that was written in UTF-8 and read as windows-1252 on its way: « FranÃ§ois ».</summary>
internal static class Mojibake
{
    private const int MostTimes = 2;

    private static readonly Encoding Strict = CodePagesEncodingProvider.Instance.GetEncoding(
        CaseloadEncoding.Windows.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>
    /// The text as it was written, where that is certain: all its letters are windows-1252, and their bytes are UTF-8 of more than one byte a letter.
    /// Nobody's name is so by chance. Nothing where it is not certain.
    /// </summary>
    public static string? Repaired(string text)
    {
        string? repaired = null;
        for (var times = 0; times < MostTimes && Once(repaired ?? text) is { } better; times++)
            repaired = better;
        return repaired;
    }

    private static string? Once(string text)
    {
        if (text.All(char.IsAscii) || !CouldBeBytes(text, out var bytes) || !Utf8.IsValid(bytes))
            return null;
        return Encoding.UTF8.GetString(bytes);
    }

    private static bool CouldBeBytes(string text, out byte[] bytes)
    {
        try
        {
            bytes = Strict.GetBytes(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            bytes = [];
            return false;
        }
    }
}
