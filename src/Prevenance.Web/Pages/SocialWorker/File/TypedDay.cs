using Prevenance.Casework.People;

namespace Prevenance.Web.Pages.SocialWorker.File;

/// <summary>A day as somebody types it: 01/04/2026.</summary>
internal static class TypedDay
{
    /// <returns>The day; nothing where the text is none, or one that is yet to come.</returns>
    public static DateOnly? Read(string typed, DateOnly today) => Birth.Typed(typed)?.Date is { } day && day <= today ? day : null;
}
