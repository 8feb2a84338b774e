using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Api;

/// <summary>Names what there is to say beside an answer in headers of its response, so that its body keeps the shape that clients know.</summary>
internal static class CaveatHeaders
{
    public const string FiguresUntil = "Prevenance-Figures-Until";

    public static void Write(this Caveats caveats, IHeaderDictionary headers)
    {
        if (caveats.FiguresUntil.Count > 0)
            headers[FiguresUntil] = $"{caveats.FiguresUntil.Values.Min()}";
    }
}
