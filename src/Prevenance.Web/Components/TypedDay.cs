using Prevenance.Casework.People;

namespace Prevenance.Web.Components;

/// <summary>A day as somebody types it, 01/04/2026, or as the field of a browser gives it, 2026-04-01.</summary>
internal static class TypedDay
{
    // Nobody who is alive remembers more.
    private const int YearsBehind = 120;

    /// <returns>The day; nothing where the text is none.</returns>
    public static DateOnly? Read(string typed) => DayText.Read(typed) ?? Birth.Typed(typed)?.Date;

    /// <returns>The day; nothing where the text is none, or one that is yet to come or longer ago than anybody lives.</returns>
    public static DateOnly? Past(string typed, DateOnly today) => Read(typed) is { } day && day <= today && IsOfALife(day, today) ? day : null;

    /// <summary>Whether somebody who is alive may have known that day.</summary>
    public static bool IsOfALife(DateOnly day, DateOnly today) => day >= today.AddYears(-YearsBehind);
}
