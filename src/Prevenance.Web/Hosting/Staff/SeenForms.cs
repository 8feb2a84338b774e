using System.Security.Cryptography;
using System.Text.Json;
using Prevenance.Accounts;
using Prevenance.Storage;

namespace Prevenance.Web.Hosting.Staff;

/// <summary>
/// Marks a page that was shown of what somebody typed, so that what they confirm is what they saw: a mark is for these words, of this person, and
/// for nothing else.
/// </summary>
/// <param name="store">Opened with its key.</param>
internal sealed class SeenForms(Store store)
{
    /// <summary>In hexadecimal digits: the first half tells when, and keeps what is made in order.</summary>
    private const int HalfOfAnId = 16;

    private readonly byte[] key = store.Seal!.KeyFor("forms that were seen");

    /// <summary>The mark of what was typed.</summary>
    /// <param name="viewer">Who typed.</param>
    /// <param name="about">What it is about: a file.</param>
    /// <param name="typed">What was typed.</param>
    public string Of<T>(Viewer viewer, FileKey about, T typed) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, JsonSerializer.SerializeToUtf8Bytes(new { viewer.Account, About = about.Value, typeof(T).FullName, Typed = typed })));

    /// <summary>What goes along with a form that makes something new of a file: what is sent twice is made once, under the identifier that it gives.</summary>
    public string Once(Viewer viewer, FileKey about)
    {
        var id = Guid.CreateVersion7().ToString("n");
        return $"{id}.{Of(viewer, about, id)}";
    }

    /// <summary>
    /// The identifier of what a form makes: the same for the same words sent twice, and another for other words, be they typed over a page that was
    /// sent already; a new one where none of ours came with it.
    /// </summary>
    public string IdOf<T>(string sent, Viewer viewer, FileKey about, T typed) =>
        sent.Split('.') is [var id, var mark] && IsOf(mark, viewer, about, id)
            ? $"{id[..HalfOfAnId]}{Of(viewer, about, new Making<T>(id, typed))[..HalfOfAnId]}"
            : Guid.CreateVersion7().ToString("n");

    private sealed record Making<T>(string Id, T Typed);

    /// <summary>Whether a mark is that of what was typed.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    /// <param name="mark">What came with the form.</param>
    public bool IsOf<T>(string mark, Viewer viewer, FileKey about, T typed) => mark.Length > 0 && mark == Of(viewer, about, typed);
}
