using System.Text.Json;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Prevenance.Storage;
using System.Security.Claims;

namespace Prevenance.Web.Hosting.Staff;

/// <summary>
/// Keeps what was typed in a session that ended meanwhile: it goes to the browser sealed, comes back with the signing in, and is shown again to
/// the account that typed it and to no other. Nothing of it is kept here.
/// </summary>
/// <param name="store">Opened with its key.</param>
/// <param name="cookies">Where the session that ended says whose it was.</param>
/// <param name="clock">Tells how long ago it was typed.</param>
internal sealed class KeptForms(Store store, IOptionsMonitor<CookieAuthenticationOptions> cookies, TimeProvider clock)
{
    /// <summary>The name of the fields in which it travels.</summary>
    public const string Field = "kept";

    /// <summary>What the address of a form that comes back says: its words are shown again, and nothing is done yet.</summary>
    public const string Back = "_back";

    /// <summary>In characters: what one field of a form may hold here.</summary>
    private const int LongestField = 8_000;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    private readonly Seal seal = store.Seal!.For("forms of sessions that ended");

    /// <summary>Whether a form comes back after its session had ended: it is shown as it was typed, and nothing is done yet.</summary>
    public static bool IsBack(HttpRequest request) => request.Query.ContainsKey(Back);

    /// <summary>What was typed, sealed, in as many fields as it takes; nothing where nobody knows whose it was.</summary>
    public IReadOnlyList<string> Keep(HttpContext context)
    {
        if (!context.Request.HasFormContentType || AccountOf(context) is not { } account)
            return [];
        var fields = context.Request.Form.ToDictionary(field => field.Key, field => field.Value.ToArray());
        var closed = seal.Close(JsonSerializer.SerializeToUtf8Bytes(new KeptForm(account, context.Request.Path.Value ?? "", clock.GetUtcNow(), fields)));
        return [.. Convert.ToBase64String(closed).Chunk(LongestField).Select(part => new string(part))];
    }

    /// <summary>What was typed, for the account that typed it.</summary>
    public KeptForm? Open(StringValues kept, string? account)
    {
        try
        {
            return seal.TryBreak(Convert.FromBase64String(string.Concat(kept.AsEnumerable()))) is { } plain
                && JsonSerializer.Deserialize<KeptForm>(plain) is { } form && form.Account == account && clock.GetUtcNow() - form.At < Longest
                ? form
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Whose session it was, as its cookie says, be it over.</summary>
    private string? AccountOf(HttpContext context)
    {
        var options = cookies.Get(IdentityConstants.ApplicationScheme);
        return options.CookieManager.GetRequestCookie(context, options.Cookie.Name!) is { } cookie
            ? options.TicketDataFormat.Unprotect(cookie)?.Principal.FindFirstValue(ClaimTypes.NameIdentifier)
            : null;
    }
}

/// <summary>A form whose session ended before it was sent.</summary>
/// <param name="Account">Who typed it.</param>
/// <param name="Path">Where it was sent.</param>
/// <param name="At">When.</param>
/// <param name="Fields">What was typed.</param>
public sealed record KeptForm(string Account, string Path, DateTimeOffset At, Dictionary<string, string?[]> Fields);
