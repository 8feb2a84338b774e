using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Notes;
using Prevenance.Casework.People;
using Prevenance.Casework.Records;
using Prevenance.Casework.Retention;
using Prevenance.Casework.Sights;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>
/// The notes of files. A note has a key of its own, which each of those whom it is about has under hers: erasing one leaves it to the others. What
/// one told alone, and her own sentences, are under her key. Words are added, never changed.
/// </summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="sights">Says which are seen.</param>
/// <param name="clock">The server's.</param>
public sealed class NoteStore(Store store, FileSights sights, TimeProvider clock)
{
    /// <summary>In characters: a part of a note is a page.</summary>
    public const int LongestPart = 5_000;

    private static readonly Text NoNote = new("cette note n’existe pas", "there is no such note");

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly NoteRecords notes = new(store);

    /// <summary>Writes a note. A social security number in it is taken out.</summary>
    /// <param name="passes">For <see cref="Gesture.WriteTeamNote"/>, on the file of each one whom it is about.</param>
    /// <param name="note">What is written.</param>
    /// <param name="id">Its own identifier, where it was given one before it was written: what is sent twice is one note.</param>
    /// <returns>Its own identifier.</returns>
    /// <exception cref="RefusalException">It says nothing, or too much; or a part is of somebody whom it is not about.</exception>
    public async Task<string> Write(IReadOnlyCollection<Pass> passes, WrittenNote note, string? id = null)
    {
        var (about, author, now) = (passes.Select(pass => pass.RequireFile(Gesture.WriteTeamNote)).Distinct().ToList(), passes.First().Viewer.Account!, clock.GetUtcNow());
        if (note.Parts.Count == 0 || note.Parts.Any(part => part.ToldAloneBy is { } alone && !about.Contains(alone)))
            throw new RefusalException("words", NoNote);
        await using var context = records();
        if (id is not null && await context.Notes.AnyAsync(one => one.Id == id))
            return id;
        var row = new NoteRow { Id = id ?? Guid.CreateVersion7(now).ToString("n"), Author = author, WrittenOn = clock.Today(), Tier = note.Tier, Sealed = [] };
        var seal = await notes.Make(context, row.Id, about);
        row.Sealed = seal.Write(new NoteHead(now, note.IsKeptFromParents, note.Named));
        context.Notes.Add(row);
        foreach (var (part, place) in note.Parts.Select((part, place) => (part, place)))
            await notes.Add(context, row.Id, seal, part.ToldAloneBy, new NoteWords(place, Checked(part.Words), author, now, [], IsHers: false));
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateException) when (id is not null)
        {
            // Sent twice at the same moment: the other one made it.
            await using var other = records();
            if (!await other.Notes.AnyAsync(one => one.Id == id))
                throw;
        }
        return row.Id;
    }

    /// <summary>Writes a part anew. What somebody else wrote of it meanwhile stands beside.</summary>
    /// <param name="pass">For <see cref="Gesture.WriteTeamNote"/>.</param>
    /// <param name="note">The note.</param>
    /// <param name="place">Which part.</param>
    /// <param name="words">What it says now.</param>
    /// <param name="read">The words of that part, by their identifiers, as who writes read them.</param>
    /// <exception cref="RefusalException">There is no such part, or nothing is said.</exception>
    public async Task Rewrite(Pass pass, string note, int place, string words, IReadOnlyList<string> read)
    {
        await using var context = records();
        var (seal, opened, _) = await Opened(context, pass, note);
        if (opened.Parts.FirstOrDefault(part => part.Place == place) is not { } part)
            throw new RefusalException(NoNote);
        var told = Checked(words);
        // Sent twice, it is written already.
        if (opened.Parts.Where(one => one.Place == place).All(one => one.Words == told))
            return;
        await notes.Add(context, note, seal, part.ToldAloneBy, new NoteWords(place, told, pass.Viewer.Account!, clock.GetUtcNow(), [.. opened.Parts.Where(one => one.Place == place).Select(one => one.Id).Intersect(read)], IsHers: false));
        await context.SaveChangesAsync();
    }

    /// <summary>Sets the person's own sentence beside a note, in her words.</summary>
    /// <param name="pass">For <see cref="Gesture.WriteTeamNote"/>.</param>
    /// <param name="note">The note.</param>
    /// <param name="place">The part that she answers; nothing for the whole.</param>
    /// <param name="words">What she says.</param>
    /// <exception cref="RefusalException">There is no such note, or nothing is said.</exception>
    public async Task SetBeside(Pass pass, string note, int? place, string words)
    {
        await using var context = records();
        var (seal, opened, file) = await Opened(context, pass, note);
        await AddHers(context, seal, opened, file, new NoteWords(place, Checked(words), pass.Viewer.Account!, clock.GetUtcNow(), [], IsHers: true));
    }

    /// <summary>The same, by the person herself.</summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>, of the person herself.</param>
    /// <param name="note">A note that she sees.</param>
    /// <param name="words">What she says.</param>
    /// <exception cref="RefusalException">There is no such note, or nothing is said.</exception>
    public async Task Contradict(Pass pass, string note, string words)
    {
        var own = pass.RequireOwn();
        await using var context = records();
        var (seal, opened, _) = await Opened(context, pass, note);
        await AddHers(context, seal, opened, own, new NoteWords(null, Checked(words), By: "", clock.GetUtcNow(), [], IsHers: true));
    }

    /// <summary>Adds a sentence of hers; sent twice, it stands beside already.</summary>
    private async Task AddHers(CaseworkRecords context, Seal seal, Note note, FileKey file, NoteWords words)
    {
        if (note.Beside.Any(hers => (hers.Person, hers.Part, hers.Words) == (file, words.Place, words.Words)))
            return;
        await notes.Add(context, note.Id, seal, file, words);
        await context.SaveChangesAsync();
    }

    /// <summary>Shares a draft: from then on it is no longer one.</summary>
    /// <param name="pass">For <see cref="Gesture.WriteTeamNote"/>, of who wrote it.</param>
    /// <param name="note">The draft.</param>
    /// <param name="tier">With whom.</param>
    /// <param name="named">The partner, where it is for one.</param>
    /// <exception cref="RefusalException">There is no such draft of theirs, or it is for nobody who is named.</exception>
    public async Task Share(Pass pass, string note, NoteTier tier, string? named = null)
    {
        if (tier == NoteTier.Draft || (tier == NoteTier.Partner && named is null))
            throw new RefusalException("tier", new("dites avec qui elle est partagée", "say with whom it is shared"));
        await using var context = records();
        var (seal, opened, _) = await Opened(context, pass, note);
        if (opened.Tier != NoteTier.Draft)
            throw new RefusalException(NoNote);
        var row = await context.Notes.FirstAsync(one => one.Id == note);
        (row.Tier, row.Version) = (tier, row.Version + 1);
        row.Sealed = seal.Write(new NoteHead(opened.WrittenAt, opened.IsKeptFromParents, named is null ? opened.Named : [.. opened.Named, named]));
        await context.SaveChangesAsync();
    }

    /// <summary>The notes of a person that are seen, in this file and the others that are hers, the latest first. What somebody else told alone is in her own file.</summary>
    /// <param name="pass">For <see cref="Gesture.ReadFile"/>.</param>
    public async Task<IReadOnlyList<Note>> Read(Pass pass)
    {
        var notes = new List<Note>();
        foreach (var one in await sights.Whole(pass))
            notes.AddRange(await Seen(one, one.RequireFile(Gesture.ReadFile), row => row.Tier != NoteTier.Draft));
        return InOrder(notes.DistinctBy(note => note.Id));
    }

    /// <summary>One's own drafts on a file; those that were neither shared nor taken away in sixty days are gone.</summary>
    /// <param name="pass">For <see cref="Gesture.ReadDraft"/>.</param>
    public async Task<IReadOnlyList<Note>> Drafts(Pass pass)
    {
        pass.Require(Gesture.ReadDraft, Answer.Author);
        await Sweep();
        return await Seen(pass, pass.File!.Value, row => row.Tier == NoteTier.Draft && row.Author == pass.Viewer.Account);
    }

    /// <summary>Takes away the drafts whose time is over.</summary>
    /// <returns>How many went.</returns>
    internal async Task<int> Sweep()
    {
        var writtenBy = clock.Today().AddDays(-new RetentionSettings().DraftDays.Length);
        await using var context = records();
        return await notes.Forget(context, context.Notes.Where(row => row.Tier == NoteTier.Draft && row.WrittenOn <= writtenBy).Select(row => row.Id));
    }

    private async Task<IReadOnlyList<Note>> Seen(Pass pass, FileKey file, System.Linq.Expressions.Expression<Func<NoteRow, bool>> which)
    {
        await using var context = records();
        var open = await sights.Of(pass);
        return InOrder((await notes.Of(context, file, which)).Select(one => Seen(one.Note, open)).OfType<Note>());
    }

    private static List<Note> InOrder(IEnumerable<Note> notes) => [.. notes.OrderByDescending(note => note.WrittenAt).ThenByDescending(note => note.Id, StringComparer.Ordinal)];

    private static Note? Seen(Note note, OpenFile open) =>
        note.Parts.Where(part => open.Sees(FilePart.From(note, part))).ToList() is { Count: > 0 } parts ? note with { Parts = parts } : null;

    /// <summary>A note of the person whose file a pass is for, in whichever of her files it is, where who writes sees it.</summary>
    private async Task<(Seal Seal, Note Note, FileKey File)> Opened(CaseworkRecords context, Pass pass, string note)
    {
        if (pass.As != Standing.Oneself)
            pass.RequireFile(Gesture.WriteTeamNote);
        foreach (var one in await sights.Whole(pass))
        {
            if (await notes.Of(context, one.File!.Value, row => row.Id == note) is [var found] && Seen(found.Note, await sights.Of(one)) is { } seen)
                return (found.Seal, seen, one.File.Value);
        }
        throw new RefusalException(NoNote);
    }

    private static string Checked(string words)
    {
        var told = Nir.Removed(words.Trim());
        if (told.Length == 0)
            throw new RefusalException("words", new("écrivez quelques mots", "write a few words"));
        return told.Length <= LongestPart ? told
            : throw new RefusalException("words", Text.Of($"ce texte a plus de {LongestPart} caractères : faites-en deux notes", $"this text has more than {LongestPart} characters: make two notes of it"));
    }
}
