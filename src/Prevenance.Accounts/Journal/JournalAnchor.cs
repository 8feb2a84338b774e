using System.Globalization;

namespace Prevenance.Accounts.Journal;

/// <summary>What the journal ended on at an instant: kept elsewhere, it tells later that nothing before it changed, and that its end is still there.</summary>
/// <param name="At">When; nothing where nobody noted it.</param>
/// <param name="Code">The code of the line, in hexadecimal.</param>
public sealed record JournalAnchor(DateTimeOffset? At, string Code)
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The month in which it was noted, as 202611.</summary>
    internal int? Month => At is { UtcDateTime: var at } ? (at.Year * 100) + at.Month : null;

    /// <summary><c>2026-11-30T09:00:00Z 4be0…</c>.</summary>
    public override string ToString() => $"{At?.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture)} {Code}";

    /// <summary>Reads what <see cref="ToString"/> writes; nothing where it is no anchor.</summary>
    public static JournalAnchor? Read(string line) =>
        line.Split(' ') is [var at, { Length: > 0 } code] && code.All(char.IsAsciiHexDigit) && DateTimeOffset.TryParseExact(at, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? new JournalAnchor(instant, code)
            : null;
}
