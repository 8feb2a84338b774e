using Microsoft.AspNetCore.Builder;

namespace Prevenance.Web.Hosting;

internal static class OwnFiles
{
    /// <summary>Serves the stylesheet, the fonts and the icon; their addresses change with their content.</summary>
    public static void UseOwnFiles(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable",
    });
}
