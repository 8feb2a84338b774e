namespace Prevenance.Web.Places;

internal static class Clock
{
    private static readonly TimeZoneInfo Lyon = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>The day and hour on the clocks of Lyon, wherever the machine is.</summary>
    public static DateTime InLyon(this TimeProvider clock) => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Lyon).DateTime;

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.InLyon());
}
