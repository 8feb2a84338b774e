using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Oneself.Copy;

/// <summary>All of her file, to read and print, or as a file.</summary>
internal static class CopyEndpoints
{
    public static void MapCopy(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(
            OwnPaths.Copy,
            async (Passed passed, CopyReader reader) => await reader.Read(passed.Pass) is { } copy ? Show<CopyPage>((nameof(CopyPage.Copy), copy)) : Results.NotFound(),
            endpoint => endpoint.Needs(Gesture.ExportFile, "own copy"));
        app.MapGetInAllLanguages(
            OwnPaths.CopyFile,
            async (Passed passed, CopyReader reader, Locale locale) => await reader.Read(passed.Pass) is { } copy
                ? Results.File(OwnCopyJson.Write(copy), "application/json", locale[CopyText.FileName])
                : Results.NotFound(),
            endpoint => endpoint.Needs(Gesture.ExportFile, "own copy"));
    }
}
