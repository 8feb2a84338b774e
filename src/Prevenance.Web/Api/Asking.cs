using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Api;

/// <summary>How a request wants to be answered, as its address says.</summary>
/// <param name="Strict">Whether everything is refused where figures do not cover a value, rather than made with the last known ones or left out.</param>
/// <param name="Lenient">Whether variables that do not exist are left as they came, for the rest to be answered.</param>
/// <param name="Stop">What tells that nobody waits for the answer any more.</param>
internal sealed record Asking(bool Strict, bool Lenient, CancellationToken Stop)
{
    /// <exception cref="RefusalException">Something else than true or false was given.</exception>
    public static Asking Of(HttpRequest request) => new(IsSet(request, "strict"), IsSet(request, "lenient"), request.HttpContext.RequestAborted);

    private static bool IsSet(HttpRequest request, string name)
    {
        if (!request.Query.TryGetValue(name, out var given))
            return false;
        return bool.TryParse(given, out var isSet)
            ? isSet
            : throw new RefusalException(new Text($"?{name}= : attendu true ou false", $"?{name}= expects true or false"));
    }
}
