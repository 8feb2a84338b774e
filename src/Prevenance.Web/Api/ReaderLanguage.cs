using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Api;

/// <summary>In which language whoever sent a request reads.</summary>
internal static class ReaderLanguage
{
    /// <summary>The one of ours that the request prefers (<c>Accept-Language</c>); French where it says nothing of either.</summary>
    public static Language Of(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(language => language.Quality is not 0)
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => language.Value.Value?.Split('-')[0].ToLowerInvariant())
        .FirstOrDefault(code => code is "fr" or "en") == "en" ? Language.English : Language.French;
}
