using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts.Staff;

namespace Prevenance.Web.Hosting;

/// <summary>How old a session is: each request makes it last a while more, and none makes it last longer than a working day.</summary>
internal static class SessionAge
{
    private const string Since = nameof(Since);

    /// <summary>How long a session lasts, however often it is used: the team's, and a person's own.</summary>
    public static TimeSpan Longest => SessionBook.Longest;

    /// <summary>Notes when a session begins; one that only goes on keeps its beginning.</summary>
    public static void Begin(AuthenticationProperties session, DateTimeOffset now) =>
        session.Items.TryAdd(Since, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Begin(AuthenticationProperties, DateTimeOffset)"/>
    public static Task Begin(CookieSigningInContext context)
    {
        Begin(context.Properties, context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        return Task.CompletedTask;
    }

    /// <summary>Whether it lasted its time; one that does not say since when has.</summary>
    public static bool IsOver(CookieValidatePrincipalContext context) =>
        !context.Properties.Items.TryGetValue(Since, out var since) || !long.TryParse(since, CultureInfo.InvariantCulture, out var seconds)
        || context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(seconds) > Longest;
}
