using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Api;

/// <summary>Names what there is to say beside an answer in headers of its response, so that its body keeps the shape that clients know.</summary>
internal static class CaveatHeaders
{
    /// <summary>Names in one header: proxies refuse long ones.</summary>
    private const int MostNames = 20;
    private const int MostLetters = 60;
    private const string SeeTrace = "see /trace";

    public const string Assumptions = "Prevenance-Assumptions";
    public const string UnknownVariables = "Prevenance-Unknown-Variables";
    public const string Gaps = "Prevenance-Gaps";
    public const string FiguresUntil = "Prevenance-Figures-Until";

    public static void Write(this Caveats caveats, IHeaderDictionary headers)
    {
        if (caveats.FiguresUntil.Count > 0)
            headers[FiguresUntil] = $"{caveats.FiguresUntil.Values.Min()}";
        if (caveats.Assumptions is { } assumptions)
            headers.Name(Assumptions, assumptions.Select(assumed => assumed.Assumption.Key));
        else if (caveats.MayAssume)
            headers[Assumptions] = SeeTrace;
        // Somebody's words: whatever is not plain in a header is escaped, and long ones are cut.
        headers.Name(UnknownVariables, caveats.UnknownVariables.Select(name => Uri.EscapeDataString(name.Length <= MostLetters ? name : name[..MostLetters])));
        headers.Name(Gaps, caveats.Gaps.Keys.Select(TraceDocument.Name));
    }

    private static void Name(this IHeaderDictionary headers, string header, IEnumerable<string> names)
    {
        var all = names.ToList();
        var others = all.Count > MostNames ? $", {all.Count - MostNames} more" : "";
        if (all.Count > 0)
            headers[header] = $"{string.Join(", ", all.Take(MostNames))}{others}; {SeeTrace}";
    }
}
