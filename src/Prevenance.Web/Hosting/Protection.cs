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

    public static void UseProtection(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        foreach (var (name, value) in Headers)
            context.Response.Headers[name] = value;

        return next(context);
    });

    /// <summary>Answers HEAD as GET, whose body the server leaves out by itself. Comes before routes are looked for.</summary>
    public static void UseHead(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method))
            context.Request.Method = HttpMethods.Get;
        return next(context);
    });
}
