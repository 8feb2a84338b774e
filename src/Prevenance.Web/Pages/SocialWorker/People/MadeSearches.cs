using System.Buffers.Text;
using System.Text.Json;
using Prevenance.Accounts;
using Prevenance.Storage;

namespace Prevenance.Web.Pages.SocialWorker.People;

/// <summary>
/// What somebody searched for, as the address of its answer carries it: sealed for who typed it, and for a while. Back finds the answer again, and no
/// name stands in an address, which browsers keep, and what stands between them and us.
/// </summary>
/// <param name="store">Opened with its key.</param>
/// <param name="clock">Tells how long ago it was typed.</param>
internal sealed class MadeSearches(Store store, TimeProvider clock)
{
    /// <summary>The name under which it travels.</summary>
    public const string Field = "recherche";

    /// <summary>In bytes of what is sealed: an address says how long what was typed is to this measure alone, whatever signs it has.</summary>
    private const int Measure = 256;

    /// <summary>A file is read, and its visit told, before one comes back.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly Seal seal = store.Seal!.For("searches that were made");

    /// <summary>What follows the address of the answer.</summary>
    /// <param name="sent">What was typed, sealed.</param>
    public static string Query(string sent) => $"?{Field}={sent}";

    public string Close(Viewer viewer, string typed)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(new Made(viewer.Account!, clock.GetUtcNow().ToUnixTimeMilliseconds(), typed));
        var padded = new byte[(plain.Length + Measure - 1) / Measure * Measure];
        // Spaces after it are nothing to who reads it.
        padded.AsSpan().Fill((byte)' ');
        plain.CopyTo(padded, 0);
        return Base64Url.EncodeToString(seal.Close(padded));
    }

    /// <summary>What was typed; nothing where it is none of ours, another account's, or too long ago.</summary>
    public string? Open(string sent, Viewer viewer) =>
        sent.Length > 0 && Base64Url.IsValid(sent) && seal.TryBreak(Base64Url.DecodeFromChars(sent)) is { } plain
            && JsonSerializer.Deserialize<Made>(plain) is { } made && made.Account == viewer.Account && clock.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(made.At) < Longest
            ? made.Typed
            : null;

    private sealed record Made(string Account, long At, string Typed);
}
