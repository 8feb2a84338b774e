using System.Buffers.Text;
using System.IO.Compression;
using System.Text.Json;
using Prevenance.Accounts;
using Prevenance.Storage;

namespace Prevenance.Web.Pages.SocialWorker.Imports;

/// <summary>A file that was sent and is not taken yet.</summary>
/// <param name="Account">Who sent it.</param>
/// <param name="Name">Its name, as facts tell where they come from.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record TravellingFile(string Account, string Name, byte[] Bytes);

/// <summary>
/// Has a file travel with the page that shows it, sealed for who sent it: nothing of it is kept here before somebody takes it, and what is taken is what
/// was shown.
/// </summary>
/// <param name="store">Opened with its key.</param>
internal sealed class TravellingFiles(Store store)
{
    /// <summary>The name of the field in which it travels.</summary>
    public const string Field = "_file";

    private readonly Seal seal = store.Seal!.For("files that are shown before they are taken");

    public string Close(TravellingFile file)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            JsonSerializer.Serialize(brotli, file);
        return Base64Url.EncodeToString(seal.Close(packed.ToArray()));
    }

    /// <summary>The file; nothing where it is none of ours, or another account's.</summary>
    public TravellingFile? Open(string sent, Viewer viewer)
    {
        // What we sealed expands to what we were sent, which was bounded then.
        if (sent.Length == 0 || !Base64Url.IsValid(sent) || seal.TryBreak(Base64Url.DecodeFromChars(sent)) is not { } packed)
            return null;
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<TravellingFile>(brotli) is { } file && file.Account == viewer.Account ? file : null;
    }
}
