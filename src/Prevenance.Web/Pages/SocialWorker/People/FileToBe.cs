using Prevenance.Accounts;
using Prevenance.Casework.Files;
using Prevenance.Web.Hosting.Staff;

namespace Prevenance.Web.Pages.SocialWorker.People;

/// <summary>
/// The file that is about to be made: what its key is made of goes along with the form, marked, so that what is sent twice makes one person. The mark says too
/// whether those who may be her were shown for what is typed, and for nothing else.
/// </summary>
/// <param name="Key">What the key of the file is made of.</param>
/// <param name="IsCompared">Whether those whom she may be were shown.</param>
internal sealed record FileToBe(FileKey Key, bool IsCompared = false)
{
    /// <summary>A new one.</summary>
    public static FileToBe New() => new(PersonBook.NewKey());

    /// <summary>The one that came with a form; a new one where none of ours did.</summary>
    public static FileToBe Read(string sent, Viewer viewer, NewPersonForm typed, SeenForms seen) => sent.Split('.') is not [var key, var mark] ? New()
        : seen.IsOf(mark, viewer, new FileKey(key), typed) ? new(new FileKey(key), IsCompared: true)
        : seen.IsOf<NewPersonForm?>(mark, viewer, new FileKey(key), null) ? new(new FileKey(key))
        : New();

    /// <summary>The key of who is typed: the same for the same words sent twice, and another for somebody else, typed over a page that was sent already.</summary>
    public FileKey KeyOf(Viewer viewer, NewPersonForm typed, SeenForms seen) => new(seen.Of(viewer, Key, new Typed(typed))[..Key.Value.Length]);

    private sealed record Typed(NewPersonForm Form);

    /// <summary>What goes along with the form.</summary>
    /// <param name="viewer">Who types.</param>
    /// <param name="typed">What those whom she may be are shown for; nothing where they are not.</param>
    /// <param name="seen">Marks it.</param>
    public string Sent(Viewer viewer, NewPersonForm? typed, SeenForms seen) => $"{Key}.{seen.Of(viewer, Key, typed)}";
}
