using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.People;
using Prevenance.Casework.Records;
using Prevenance.Casework.Retention;
using Prevenance.Casework.Sights;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>A contact with a person, as it was recorded.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">A call, a visit, a message…</param>
/// <param name="Minutes">How long it took, as far as the worker says; nothing where nobody does.</param>
/// <param name="Sentence">What is to be remembered of it.</param>
/// <param name="By">The account of who recorded it; of who met her, where it is what an appointment was.</param>
public sealed record RecordedContact(DateTimeOffset At, ContactKind Kind, int? Minutes, string Sentence, string By);

/// <summary>The contacts of files. Sentences are sealed with the key of whom they are about.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="sights">Says whether they are seen.</param>
/// <param name="clock">The server's.</param>
public sealed class ContactLog(Store store, FileSights sights, TimeProvider clock)
{
    /// <summary>In characters: a contact is a sentence, and not a report.</summary>
    public const int LongestSentence = 2_000;

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly PersonKeys keys = new(store);

    /// <summary>Records a contact, now. A social security number in it is taken out.</summary>
    /// <param name="pass">For <see cref="Gesture.WriteTeamNote"/>.</param>
    /// <param name="kind">What it was.</param>
    /// <param name="minutes">How long it took; nothing where nobody says.</param>
    /// <param name="sentence">What is to be remembered; may be empty.</param>
    /// <param name="id">What it is to be called, where it was given a name before it was noted: sent twice under one name, it is one contact.</param>
    /// <exception cref="RefusalException">The sentence is too long, or the minutes are none.</exception>
    public async Task Record(Pass pass, ContactKind kind, int? minutes, string sentence, string? id = null)
    {
        var file = pass.RequireFile(Gesture.WriteTeamNote);
        if (sentence.Length > LongestSentence)
            throw new RefusalException("sentence", Text.Of($"cette note a plus de {LongestSentence} caractères", $"this note has more than {LongestSentence} characters"));
        if (minutes is < 0 or > 24 * 60)
            throw new RefusalException("minutes", new("attendu : des minutes, de 0 à 1440", "expected minutes, from 0 to 1440"));
        var contact = new RecordedContact(clock.GetUtcNow(), kind, minutes, Nir.Removed(sentence.Trim()), pass.Viewer.Account!);
        if (!await Note(contact, file, id ?? NewId(contact)))
            throw new RefusalException(new Text("ce dossier n’existe pas", "there is no such file"));
    }

    /// <summary>Notes that a person came into her own file: it is a contact as another is, once a day.</summary>
    /// <param name="pass">For <see cref="Gesture.ReadFile"/>, of the person herself.</param>
    public async Task RecordOwnAccess(Pass pass)
    {
        var file = pass.RequireFile(Gesture.ReadFile);
        var contact = new RecordedContact(clock.GetUtcNow(), ContactKind.OwnAccess, null, "", pass.Viewer.Account ?? "");
        var id = $"{file}/own/{DayText.Iso(FrenchTime.DayOf(contact.At))}";
        if (pass.As == Standing.Oneself)
            await Note(contact, file, id);
    }

    /// <summary>Notes a contact under a name: what is noted twice under one, be it at the same moment, is one contact.</summary>
    /// <returns>Whether there is such a file.</returns>
    private async Task<bool> Note(RecordedContact contact, FileKey file, string id)
    {
        await using var context = records();
        if (await context.Contacts.AnyAsync(row => row.Id == id))
            return true;
        if (await keys.Of(context, file) is not { } seal)
            return false;
        try
        {
            await using var work = await context.Database.BeginTransactionAsync();
            await Add(context, contact, file, seal, id);
            await context.SaveChangesAsync();
            await work.CommitAsync();
        }
        catch (DbUpdateException)
        {
            await using var other = records();
            if (!await other.Contacts.AnyAsync(row => row.Id == id))
                throw;
        }
        return true;
    }

    private static string NewId(RecordedContact contact) => Guid.CreateVersion7(contact.At).ToString("n");

    /// <summary>Adds a contact to what is about to be saved, in a transaction: who comes back takes her files out of the archive at once.</summary>
    internal static async Task Add(CaseworkRecords context, RecordedContact contact, FileKey file, Seal seal, string id)
    {
        var isFromPerson = new Contact(contact.Kind, FrenchTime.DayOf(contact.At)).IsFromThePerson;
        context.Contacts.Add(new ContactRow
        {
            Id = id,
            Person = file.Value,
            At = contact.At.ToUnixTimeMilliseconds(),
            IsFromPerson = isFromPerson,
            Sealed = seal.Close(JsonSerializer.SerializeToUtf8Bytes(contact)),
        });
        if (!isFromPerson)
            return;
        List<string> hers = [file.Value, .. (await SameFiles.Around(context, [file])).Of(file).Select(other => other.Value)];
        await context.People.Where(row => hers.Contains(row.Key) && row.ArchivedOn != null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ArchivedOn, (DateOnly?)null).SetProperty(row => row.ToldOn, (DateOnly?)null));
    }

    /// <summary>The contacts of a person, in this file and the others that are hers, the latest first.</summary>
    /// <param name="pass">For <see cref="Gesture.ReadFile"/>.</param>
    public async Task<IReadOnlyList<RecordedContact>> Read(Pass pass)
    {
        var contacts = new List<(string Id, RecordedContact Contact)>();
        foreach (var one in await sights.Whole(pass))
            contacts.AddRange(await OfFile(one));
        return [.. contacts.OrderByDescending(one => one.Contact.At).ThenByDescending(one => one.Id, StringComparer.Ordinal).Select(one => one.Contact)];
    }

    private async Task<IEnumerable<(string Id, RecordedContact Contact)>> OfFile(Pass pass)
    {
        var file = pass.RequireFile(Gesture.ReadFile);
        await using var context = records();
        if (!(await sights.Of(pass)).Sees(PartKind.TeamNote) || await keys.Of(context, file) is not { } seal)
            return [];
        var rows = await context.Contacts.AsNoTracking().Where(row => row.Person == file.Value).Select(row => new { row.Id, row.Sealed }).ToListAsync();
        var contacts = rows.Select(row => (row.Id, Plain: seal.TryBreak(row.Sealed))).Where(row => row.Plain is not null).Select(row => (row.Id, Contact: JsonSerializer.Deserialize<RecordedContact>(row.Plain!)!)).ToList();
        var seen = await sights.Seen(pass.Viewer, [.. contacts.Select(one => MeetingOf(one.Contact))]);
        return contacts.Where(one => seen.Contains(MeetingOf(one.Contact)));

        Meeting MeetingOf(RecordedContact contact) => new(file, contact.By, FrenchTime.DayOf(contact.At));
    }

    /// <summary>When each of some persons last came to us, whichever of her files says so; those who never did are left out.</summary>
    /// <param name="passes">For <see cref="Gesture.ReadFile"/> on their files.</param>
    public async Task<IReadOnlyDictionary<FileKey, DateOnly>> Last(IReadOnlyCollection<Pass> passes)
    {
        var each = await sights.Whole(passes);
        var all = FileSights.All(passes, each);
        var files = all.Select(pass => pass.RequireFile(Gesture.ReadFile).Value).ToList();
        await using var context = records();
        var last = (await context.Contacts.Where(row => files.Contains(row.Person) && row.IsFromPerson)
            .GroupBy(row => row.Person).Select(group => new { group.Key, At = group.Max(row => row.At) }).ToListAsync()).ToDictionary(row => new FileKey(row.Key), row => row.At);
        // Of who lives on both sides of a hidden address, what may be told is under her key.
        foreach (var pass in await sights.OnBothSides(all))
        {
            last.Remove(pass.File!.Value);
            var contacts = (await OfFile(pass)).Select(one => one.Contact).Where(one => new Contact(one.Kind, FrenchTime.DayOf(one.At)).IsFromThePerson).ToList();
            if (contacts.Count > 0)
                last[pass.File!.Value] = contacts.Max(one => one.At).ToUnixTimeMilliseconds();
        }
        return each.DistinctBy(one => one[0].File).Select(one => (File: one[0].File!.Value, At: one.Max(pass => last.TryGetValue(pass.File!.Value, out var at) ? at : (long?)null)))
            .Where(one => one.At is not null).ToDictionary(one => one.File, one => FrenchTime.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(one.At!.Value)));
    }
}
