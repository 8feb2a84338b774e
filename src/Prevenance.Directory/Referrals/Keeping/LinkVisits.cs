using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Prevenance.Storage;

namespace Prevenance.Directories.Referrals.Keeping;

/// <summary>What a page read behind a link carries along: that this reading was noted, so that what is sent back from it is no other reading.</summary>
/// <param name="store">Opened with its key.</param>
/// <param name="clock">The server's.</param>
internal sealed class LinkVisits(Store store, TimeProvider clock)
{
    /// <summary>Who comes back to a page that was left open for longer reads it again.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly Seal seal = store.Seal!.For("visits behind a link");

    /// <summary>A visit that begins now.</summary>
    public string Begin(string link) => Base64Url.EncodeToString(seal.Close(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow().UtcTicks} {link}"))));

    /// <summary>Whether what a page carried along is a visit behind this link that is not over.</summary>
    public bool IsOf(string? visit, string link) =>
        visit is { Length: > 0 } && Base64Url.IsValid(visit) && seal.TryBreak(Base64Url.DecodeFromChars(visit)) is { } plain && Encoding.UTF8.GetString(plain).Split(' ', 2) is [var ticks, var of]
        && of == link && clock.GetUtcNow() - new DateTimeOffset(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero) <= Longest;
}
