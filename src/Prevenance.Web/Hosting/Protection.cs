using Microsoft.AspNetCore.Builder;
using Prevenance.Web.Components;

namespace Prevenance.Web.Hosting;

/// <summary>Headers that keep pages self-contained and answers out of caches and other sites.</summary>
internal static class Protection
{
    private static readonly IReadOnlyList<(string Name, string Value)> Headers =
    [
        ("Content-Security-Policy", $"default-src 'none'; style-src 'self' {FirstStylesheet.Fingerprint}; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
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
}
