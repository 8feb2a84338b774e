using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>What a thing in a file is.</summary>
public enum WrittenKind
{
    Fact,
    Contact,
    Appointment,
    Goal,
    Note,
}

/// <summary>Something that was written in a file; not what it says.</summary>
/// <param name="Id">Its own.</param>
/// <param name="Kind">What it is.</param>
/// <param name="File">The file that it was written in.</param>
/// <param name="At">When.</param>
public sealed record WrittenThing(string Id, WrittenKind Kind, FileKey File, DateTimeOffset At)
{
    /// <summary>« une note ».</summary>
    public Text Name => Kind switch
    {
        WrittenKind.Fact => new("un fait", "a fact"),
        WrittenKind.Contact => new("un contact", "a contact"),
        WrittenKind.Appointment => new("un rendez-vous", "an appointment"),
        WrittenKind.Goal => new("un but", "a goal"),
        _ => new("une note", "a note"),
    };
}

/// <summary>What was written in files since a moment, and how it goes from one to another: sealed anew, with the key of the other.</summary>
/// <param name="store">Where it is kept, opened with its key.</param>
internal sealed class WrittenRecords(Store store)
{
    private readonly PersonKeys keys = new(store);

    /// <summary>What was written in some files since a moment, in order of time. Identifiers tell when they were made.</summary>
    public async Task<IReadOnlyList<WrittenThing>> Since(CaseworkRecords context, IReadOnlyCollection<FileKey> files, DateTimeOffset since)
    {
        var names = files.Select(file => file.Value).ToList();
        var first = since.ToUnixTimeMilliseconds();
        var things = new List<WrittenThing>();
        foreach (var file in files)
        {
            if (await keys.Of(context, file) is { } seal)
                things.AddRange(FactRows.Open(seal, await context.Facts.AsNoTracking().Where(row => row.Person == file.Value).Select(row => row.Sealed).ToListAsync()).Select(fact => new WrittenThing(fact.Id, WrittenKind.Fact, file, fact.RecordedAt)));
        }
        things.AddRange((await context.Contacts.Where(row => names.Contains(row.Person) && row.At >= first && !row.Id.StartsWith(AppointmentBook.ContactPrefix)).Select(row => new { row.Id, row.Person, row.At }).ToListAsync()).Select(row => Thing(row.Id, WrittenKind.Contact, row.Person, row.At)));
        things.AddRange((await context.Appointments.Where(row => names.Contains(row.Person) && row.ChangedAt >= first).Select(row => new { row.Id, row.Person, row.ChangedAt }).ToListAsync()).Select(row => Thing(row.Id, WrittenKind.Appointment, row.Person, row.ChangedAt)));
        things.AddRange((await context.Goals.Where(row => names.Contains(row.Person) && row.Id == row.Goal).Select(row => new { row.Id, row.Person }).ToListAsync()).Select(row => Thing(row.Id, WrittenKind.Goal, row.Person, MadeAt(row.Id))));
        things.AddRange((await context.NoteKeys.Where(row => names.Contains(row.Person)).Select(row => new { row.Note, row.Person }).ToListAsync()).Select(row => Thing(row.Note, WrittenKind.Note, row.Person, MadeAt(row.Note))));
        return [.. things.Where(thing => thing.At >= since).OrderBy(thing => thing.At).ThenBy(thing => thing.Id, StringComparer.Ordinal)];
    }

    /// <summary>Puts things into another file.</summary>
    /// <exception cref="RefusalException">A fact would be parted from the one that it corrects.</exception>
    public async Task Move(CaseworkRecords context, IReadOnlyCollection<(WrittenThing Thing, FileKey To)> moves)
    {
        foreach (var (thing, to) in moves)
        {
            var (from, own) = (await SealOf(context, thing.File), await SealOf(context, to));
            await (thing.Kind switch
            {
                WrittenKind.Fact => MoveFact(context, thing, to, from, own),
                WrittenKind.Contact => MoveContacts(context, row => row.Id == thing.Id, to, from, own),
                WrittenKind.Appointment => MoveAppointment(context, thing, to, from, own),
                WrittenKind.Goal => MoveGoal(context, thing, to, from, own),
                _ => MoveNote(context, thing, to, from, own),
            });
        }
        await context.SaveChangesAsync();
        foreach (var file in moves.SelectMany(move => new[] { move.Thing.File, move.To }).Distinct())
            _ = new FactBook(FactRows.Open(await SealOf(context, file), await context.Facts.AsNoTracking().Where(row => row.Person == file.Value).Select(row => row.Sealed).ToListAsync()));
    }

    private static async Task MoveFact(CaseworkRecords context, WrittenThing thing, FileKey to, Seal from, Seal own)
    {
        var row = await context.Facts.FirstAsync(one => one.Id == $"{thing.File}/{thing.Id}");
        context.Facts.Remove(row);
        context.Facts.Add(FactRows.Of(to, FactRows.Open(from, [row.Sealed])[0], own));
        foreach (var used in await context.FactUses.AsNoTracking().Where(one => one.Person == thing.File.Value).ToListAsync())
        {
            if (from.Read<FactUse>(used.Sealed)?.Fact != thing.Id)
                continue;
            await context.FactUses.Where(one => one.Id == used.Id).ExecuteDeleteAsync();
            context.FactUses.Add(new FactUseRow { Id = used.Id, Person = to.Value, Sealed = Anew(used.Sealed, from, own) });
        }
    }

    private static async Task MoveContacts(CaseworkRecords context, System.Linq.Expressions.Expression<Func<ContactRow, bool>> which, FileKey to, Seal from, Seal own)
    {
        foreach (var row in await context.Contacts.AsNoTracking().Where(which).ToListAsync())
        {
            await context.Contacts.Where(one => one.Id == row.Id).ExecuteDeleteAsync();
            context.Contacts.Add(new ContactRow { Id = row.Id, Person = to.Value, At = row.At, IsFromPerson = row.IsFromPerson, Sealed = Anew(row.Sealed, from, own) });
        }
    }

    private static async Task MoveAppointment(CaseworkRecords context, WrittenThing thing, FileKey to, Seal from, Seal own)
    {
        var row = await context.Appointments.AsNoTracking().FirstAsync(one => one.Id == thing.Id);
        await context.Appointments.Where(one => one.Id == row.Id).ExecuteDeleteAsync();
        context.Appointments.Add(new AppointmentRow
        {
            Id = row.Id,
            Person = to.Value,
            Worker = row.Worker,
            Start = row.Start,
            Minutes = row.Minutes,
            State = row.State,
            Sequence = row.Sequence,
            ChangedAt = row.ChangedAt,
            Sealed = Anew(row.Sealed, from, own),
        });
        await MoveContacts(context, one => one.Id == AppointmentBook.ContactPrefix + row.Id, to, from, own);
    }

    private static async Task MoveGoal(CaseworkRecords context, WrittenThing thing, FileKey to, Seal from, Seal own)
    {
        foreach (var row in await context.Goals.AsNoTracking().Where(one => one.Goal == thing.Id && one.Person == thing.File.Value).ToListAsync())
        {
            await context.Goals.Where(one => one.Id == row.Id).ExecuteDeleteAsync();
            context.Goals.Add(new GoalRow { Id = row.Id, Person = to.Value, Goal = row.Goal, Sealed = Anew(row.Sealed, from, own) });
        }
    }

    private static async Task MoveNote(CaseworkRecords context, WrittenThing thing, FileKey to, Seal from, Seal own)
    {
        var key = await context.NoteKeys.FirstAsync(one => one.Note == thing.Id && one.Person == thing.File.Value);
        context.NoteKeys.Remove(key);
        if (!await context.NoteKeys.AnyAsync(one => one.Note == thing.Id && one.Person == to.Value))
            context.NoteKeys.Add(new NoteKeyRow { Note = thing.Id, Person = to.Value, Sealed = Anew(key.Sealed, from, own) });
        foreach (var words in await context.NoteWords.AsNoTracking().Where(one => one.Note == thing.Id && one.Person == thing.File.Value).ToListAsync())
        {
            await context.NoteWords.Where(one => one.Id == words.Id).ExecuteDeleteAsync();
            context.NoteWords.Add(new NoteWordsRow { Id = words.Id, Note = words.Note, Person = to.Value, Sealed = Anew(words.Sealed, from, own) });
        }
    }

    private static byte[] Anew(byte[] closed, Seal from, Seal own) => own.Close(from.TryBreak(closed) ?? throw new InvalidOperationException("another key sealed it"));

    private async Task<Seal> SealOf(CaseworkRecords context, FileKey file) => await keys.Of(context, file) ?? throw new RefusalException(file.Value, new("ce dossier n’existe pas", "there is no such file"));

    private static WrittenThing Thing(string id, WrittenKind kind, string file, long at) => new(id, kind, new FileKey(file), DateTimeOffset.FromUnixTimeMilliseconds(at));

    /// <summary>The moment that the beginning of an identifier holds (RFC 9562, version 7): when it was drawn, with its page.</summary>
    private static long MadeAt(string id) => long.TryParse(id.AsSpan(0, Math.Min(id.Length, 12)), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var at) ? at : 0;
}
