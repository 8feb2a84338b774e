using System.Text;

namespace Prevenance.Casework.Calendars;

/// <summary>The events of an iCalendar text, each as a calendar of its own: what is wrong with one is no matter of the others.</summary>
internal static class EventBlocks
{
    private const int MostLength = 8 * 1024 * 1024;
    private const int MostEvents = 5_000;

    /// <exception cref="RefusalException">The text is no whole calendar, or is longer than any.</exception>
    public static IReadOnlyList<string> In(string text)
    {
        if (text.Length > MostLength)
            throw new RefusalException(Text.Of($"cet agenda a plus de {MostLength} caractères", $"this calendar is longer than {MostLength} characters"));
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        if (!lines.Any(line => Is(line, "BEGIN:VCALENDAR")) || !lines.Any(line => Is(line, "END:VCALENDAR")))
            throw new RefusalException(new Text("attendu : un agenda iCalendar entier, de BEGIN:VCALENDAR à END:VCALENDAR", "expected a whole iCalendar, from BEGIN:VCALENDAR to END:VCALENDAR"));
        var blocks = Blocks(lines).Take(MostEvents + 1).ToList();
        return blocks.Count <= MostEvents ? blocks : throw new RefusalException(Text.Of($"cet agenda a plus de {MostEvents} événements", $"this calendar has more than {MostEvents} events"));
    }

    private static IEnumerable<string> Blocks(string[] lines)
    {
        StringBuilder? block = null;
        foreach (var line in lines)
        {
            if (Is(line, "BEGIN:VEVENT"))
                block = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
            block?.Append(line).Append("\r\n");
            if (block is null || !Is(line, "END:VEVENT"))
                continue;
            yield return block.Append("END:VCALENDAR\r\n").ToString();
            block = null;
        }
    }

    private static bool Is(string line, string what) => line.TrimEnd().Equals(what, StringComparison.OrdinalIgnoreCase);
}
