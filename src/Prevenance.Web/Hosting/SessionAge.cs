using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;

namespace Prevenance.Web.Hosting;

/// <summary>How old a session is: each request makes it last a while more, and none makes it last longer than a working day.</summary>
internal static class SessionAge
{
    private const string Since = nameof(Since);

    /// <summary>How long a session lasts, however often it is used.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);

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
