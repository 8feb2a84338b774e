using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.StaticFiles;

namespace Prevenance.Web.Hosting;

internal static class OwnFiles
{
    // Browsers look for these under one address: they have to ask whether it has changed.
    private static readonly string[] Unversioned = ["sw.js", "app.webmanifest"];

    /// <summary>Serves the pages' own files; the addresses of most of them change with their content.</summary>
    public static void UseOwnFiles(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = Keep });

    private static void Keep(StaticFileResponseContext file) => file.Context.Response.Headers.CacheControl =
        Unversioned.Contains(file.File.Name) ? "no-cache" : "public, max-age=31536000, immutable";
}
