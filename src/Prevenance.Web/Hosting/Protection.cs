using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Prevenance.Web.Components;

namespace Prevenance.Web.Hosting;

/// <summary>Headers that keep pages self-contained and answers out of caches and other sites.</summary>
internal static class Protection
{
    private static readonly IReadOnlyList<(string Name, string Value)> Headers =
    [
        ("Content-Security-Policy", $"default-src 'none'; style-src 'self' {FirstStylesheet.Fingerprint}; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cache-Control", "no-store"),
    ];

    private const string HttpsForAYear = "max-age=31536000; includeSubDomains";

    /// <summary>A machine's own names, under which other programs of it may speak plain http.</summary>
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Puts them on every answer as it leaves: a page of failure begins by taking away whatever was set before it.</summary>
    public static void UseProtection(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(Protect, context);
        return next(context);
    });

    private static Task Protect(object state)
    {
        var context = (HttpContext)state;
        foreach (var (name, value) in Headers)
            context.Response.Headers.TryAdd(name, value);
        if (context.Request.IsHttps && !OwnNames.Contains(context.Request.Host.Host))
            context.Response.Headers.StrictTransportSecurity = HttpsForAYear;
        return Task.CompletedTask;
    }

    /// <summary>Answers HEAD as GET, whose body the server leaves out by itself. Comes before routes are looked for.</summary>
    public static void UseHead(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method))
            context.Request.Method = HttpMethods.Get;
        return next(context);
    });
}
