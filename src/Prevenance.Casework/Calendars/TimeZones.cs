namespace Prevenance.Casework.Calendars;

/// <summary>The time zones that calendars name: those of the world's table (IANA), and those of Windows.</summary>
internal static class TimeZones
{
    /// <summary>The name of the world's table for a zone; nothing where nobody knows it.</summary>
    public static string? Iana(string zone) =>
        TimeZoneInfo.TryConvertWindowsIdToIanaId(zone, out var iana) ? iana
        : TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone
        : null;
}
