using System.Globalization;
using Prevenance.Casework;
using Prevenance.Casework.People;
using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.SocialWorker.Situation;

/// <summary>The day since which something is so, as it was typed.</summary>
/// <param name="Typed">Word for word.</param>
/// <param name="Day">The day; nothing where it is none, one too far ahead, or one that is before a birth or longer ago than anybody lives.</param>
public sealed record Since(string Typed, DateOnly? Day)
{
    private const int YearsAhead = 2;

    /// <summary>What holds from today on.</summary>
    public static Since From(DateOnly today) => new(today.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), today);

    /// <param name="typed">2026-03-01, or 1/3/2026; nothing for today.</param>
    /// <param name="today">The day.</param>
    /// <param name="born">When the person was born of whom it is so, as far as that is known.</param>
    public static Since From(string typed, DateOnly today, Birth? born = null) => typed.Trim() is { Length: > 0 } text
        ? new(text, TypedDay.Read(text) is { } day && day <= today.AddYears(YearsAhead) && TypedDay.IsOfALife(day, today) && !(day < born?.Earliest) ? day : null)
        : From(today);
}
