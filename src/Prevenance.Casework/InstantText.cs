using System.Globalization;

namespace Prevenance.Casework;

/// <summary>Instants as files have them: an hour of the wall with its distance from Greenwich, without which one hour of October comes twice.</summary>
public static class InstantText
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>An instant written as 2026-10-25T02:30+01:00, or ending with Z; nothing where the text is none, or says no distance.</summary>
    public static DateTimeOffset? Read(string text)
    {
        var offset = text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
        return DateTimeOffset.TryParseExact(offset, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;
    }

    /// <summary>In Greenwich, to the minute: 2026-10-25T01:30Z.</summary>
    public static string Utc(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);
}
