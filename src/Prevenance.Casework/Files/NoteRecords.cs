using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Casework.Notes;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>Notes among the records, whole: what is seen of them is for others to say.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
internal sealed class NoteRecords(Store store)
{
    private readonly PersonKeys keys = new(store);

    /// <summary>Makes the key of a note, for each of those whom it is about.</summary>
    public async Task<Seal> Make(CaseworkRecords context, string note, IEnumerable<FileKey> about)
    {
        var seal = Seal.New(out var key);
        foreach (var person in about)
            context.NoteKeys.Add(new NoteKeyRow { Note = note, Person = person.Value, Sealed = (await SealOf(context, person)).Close(key) });
        return seal;
    }

    /// <summary>Adds words to what is about to be saved.</summary>
    public async Task Add(CaseworkRecords context, string note, Seal seal, FileKey? alone, NoteWords words) => context.NoteWords.Add(new NoteWordsRow
    {
        Id = Guid.CreateVersion7(words.At).ToString("n"),
        Note = note,
        Person = alone?.Value,
        Sealed = (alone is { } person ? await SealOf(context, person) : seal).Write(words),
    });

    /// <summary>Notes of a file: their common words and what is this person's alone.</summary>
    public async Task<IReadOnlyList<(Seal Seal, Note Note)>> Of(CaseworkRecords context, FileKey file, Expression<Func<NoteRow, bool>> which)
    {
        if (await keys.Of(context, file) is not { } own)
            return [];
        var rows = await (from note in context.Notes.AsNoTracking().Where(which)
                          join key in context.NoteKeys.AsNoTracking() on note.Id equals key.Note
                          where key.Person == file.Value
                          select new { Note = note, Closed = key.Sealed }).ToListAsync();
        var ids = rows.Select(row => row.Note.Id).ToList();
        var about = (await context.NoteKeys.Where(row => ids.Contains(row.Note)).Select(row => new { row.Note, row.Person }).ToListAsync()).ToLookup(row => row.Note, row => new FileKey(row.Person));
        var words = (await context.NoteWords.AsNoTracking().Where(row => ids.Contains(row.Note) && (row.Person == null || row.Person == file.Value)).ToListAsync()).ToLookup(row => row.Note);
        return [.. from row in rows
                   let key = own.TryBreak(row.Closed)
                   where key is not null
                   let seal = new Seal(key)
                   let note = Read(row.Note, seal, own, about[row.Note.Id], words[row.Note.Id])
                   where note is not null
                   select (seal, note)];
    }

    /// <summary>Takes notes away, with all that they say.</summary>
    /// <returns>How many went.</returns>
    public async Task<int> Forget(CaseworkRecords context, IQueryable<string> which)
    {
        var ids = await which.ToListAsync();
        if (ids.Count == 0)
            return 0;
        await context.NoteWords.Where(row => ids.Contains(row.Note)).ExecuteDeleteAsync();
        await context.NoteKeys.Where(row => ids.Contains(row.Note)).ExecuteDeleteAsync();
        await context.Notes.Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync();
        await store.Database.Erased(context);
        return ids.Count;
    }

    private async Task<Seal> SealOf(CaseworkRecords context, FileKey person) =>
        await keys.Of(context, person) ?? throw new RefusalException(new Text("ce dossier n’existe pas", "there is no such file"));

    private static Note? Read(NoteRow row, Seal seal, Seal own, IEnumerable<FileKey> about, IEnumerable<NoteWordsRow> words)
    {
        if (seal.Read<NoteHead>(row.Sealed) is not { } head)
            return null;
        var told = (from one in words
                    let opened = (one.Person is null ? seal : own).Read<NoteWords>(one.Sealed)
                    where opened is not null
                    select new OpenedWords(one.Id, one.Person is null ? null : new FileKey(one.Person), opened)).ToList();
        return new Note(row.Author, head.At, row.Tier, [.. about.OrderBy(file => file.Value, StringComparer.Ordinal)], OpenedWords.Parts(told))
        {
            Id = row.Id,
            IsKeptFromParents = head.IsKeptFromParents,
            Named = head.Named,
            Beside = OpenedWords.Beside(told),
        };
    }
}
