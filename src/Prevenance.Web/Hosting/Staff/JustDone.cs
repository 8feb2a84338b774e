using System.Buffers.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Storage;

namespace Prevenance.Web.Hosting.Staff;

/// <summary>
/// What somebody just did, as the address of the page that tells them so carries it: sealed for who did it, and for a moment. An address that was typed,
/// or kept, announces nothing.
/// </summary>
/// <param name="store">Opened with its key.</param>
/// <param name="clock">Tells how long ago it was done.</param>
internal sealed class JustDone(Store store, TimeProvider clock)
{
    /// <summary>The name under which it travels.</summary>
    public const string Field = "fait";

    /// <summary>Long enough for a slow network, and to read the page once more.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly Seal seal = store.Seal!.For("what was just done");

    /// <summary>What follows the address of the page that tells it.</summary>
    /// <param name="viewer">Who did it.</param>
    /// <param name="what">What was done, by its name in the code.</param>
    /// <param name="file">For whom; nothing for nobody in particular.</param>
    public string Query(Viewer viewer, string what, FileKey? file) =>
        $"?{Field}={Base64Url.EncodeToString(seal.Close(JsonSerializer.SerializeToUtf8Bytes(new Done(viewer.Account!, what, file?.Value, clock.GetUtcNow().ToUnixTimeMilliseconds()))))}";

    /// <summary>Whether something was just done by who asks, and for whom.</summary>
    /// <param name="request">That of the page that tells it.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="what">What is told there.</param>
    public (bool IsDone, FileKey? File) Read(HttpRequest request, Viewer viewer, string what) =>
        request.Query[Field].ToString() is { Length: > 0 } sent && Base64Url.IsValid(sent) && seal.TryBreak(Base64Url.DecodeFromChars(sent)) is { } plain
            && JsonSerializer.Deserialize<Done>(plain) is { } done && done.Account == viewer.Account && done.What == what
            && clock.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(done.At) < Longest
            ? (true, done.File is { } file ? new FileKey(file) : null)
            : default;

    private sealed record Done(string Account, string What, string? File, long At);
}
