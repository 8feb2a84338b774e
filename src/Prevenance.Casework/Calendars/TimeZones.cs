using System.Text.RegularExpressions;

namespace Prevenance.Casework.Calendars;

/// <summary>The time zones that calendars name: those of the world's table (IANA), those of Windows, and both as programs dress them.</summary>
internal static partial class TimeZones
{
    /// <summary>Of the world's table, each zone by the town that names it.</summary>
    private static readonly Lazy<ILookup<string, string>> ByTown = new(() =>
        TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id.Contains('/', StringComparison.Ordinal))
            .ToLookup(id => id[(id.LastIndexOf('/') + 1)..].Replace('_', ' '), StringComparer.OrdinalIgnoreCase));

    /// <summary>The name of the world's table for a zone; nothing where nobody knows it.</summary>
    public static string? Iana(string zone) =>
        TimeZoneInfo.TryConvertWindowsIdToIanaId(zone, out var iana) ? iana
        : IsKnown(zone) ? zone
        : OfPath(zone) ?? OfLabel(zone);

    private static bool IsKnown(string zone) => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _);

    /// <summary>« /freeassociation.sourceforge.net/Europe/Paris »: what a program puts before the name.</summary>
    private static string? OfPath(string zone)
    {
        var parts = zone.Split('/');
        return Enumerable.Range(1, parts.Length - 1).Select(from => string.Join('/', parts[from..])).FirstOrDefault(name => name.Contains('/', StringComparison.Ordinal) && IsKnown(name));
    }

    /// <summary>« (UTC+01:00) Brussels, Copenhagen, Madrid, Paris »: what Windows shows people, whose towns share their hours.</summary>
    private static string? OfLabel(string zone) => Label().Match(zone) is { Success: true } label
        ? label.Groups["towns"].Value.Split(',', StringSplitOptions.TrimEntries).SelectMany(town => ByTown.Value[town].Take(1)).FirstOrDefault()
        : null;

    [GeneratedRegex(@"^\((?:UTC|GMT)[^)]*\)\s*(?<towns>.+)$")]
    private static partial Regex Label();
}
