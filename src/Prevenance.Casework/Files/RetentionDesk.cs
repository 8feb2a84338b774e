using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Records;
using Prevenance.Casework.Retention;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>What retention proposes for the files that are kept, before anything is done; and what is done once somebody confirmed it.</summary>
/// <param name="store">Where files are kept, opened with its key.</param>
/// <param name="people">Erases, and knows who is a minor.</param>
/// <param name="notes">Whose drafts live for days.</param>
/// <param name="messages">Of which those of whom nobody knows do.</param>
/// <param name="others">Whatever else waits for something with people.</param>
public sealed class RetentionDesk(Store store, PersonBook people, NoteStore notes, LeftMessageBook messages, IEnumerable<IHoldsFiles> others)
{
    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly PersonKeys keys = new(store);

    /// <summary>A proposal a file; asked twice, it is the same.</summary>
    /// <param name="pass">For <see cref="Gesture.RunRetention"/>.</param>
    /// <param name="on">The day.</param>
    /// <param name="settings">For how long things are kept.</param>
    public async Task<IReadOnlyList<Proposal>> Proposals(Pass pass, DateOnly on, RetentionSettings settings)
    {
        pass.Require(Gesture.RunRetention, Answer.Prepare, Answer.Confirm);
        await using var context = records();
        var contacts = (await context.Contacts.Where(row => row.IsFromPerson).GroupBy(row => row.Person)
            .Select(group => new { Person = group.Key, Last = group.Max(row => row.At) }).ToListAsync()).ToDictionary(row => row.Person, row => row.Last);
        var holds = await AppointmentBook.Holds(context, FrenchTime.EndOf(on.AddDays(-1)));
        var same = await SameFiles.All(context);
        var rows = await (from person in context.People.AsNoTracking()
                          join key in context.Keys.AsNoTracking() on person.Key equals key.Person
                          orderby person.Key
                          select new { Person = person, key.Sealed }).ToListAsync();
        var waiting = new List<(FileKey File, Hold Hold)>();
        foreach (var other in others)
            waiting.AddRange((await other.Held([.. rows.Select(row => new FileKey(row.Person.Key))], on)).Select(held => (held.Key, new Hold(HoldKind.OpenReferral, held.Value))));
        var waited = waiting.ToLookup(one => one.File, one => one.Hold);
        return RetentionPlan.Of(
            [
                .. rows.Select(row => new RetainedFile
                {
                    Key = new FileKey(row.Person.Key),
                    CreatedOn = row.Person.MadeOn,
                    ArchivedOn = row.Person.ArchivedOn,
                    ToldOn = row.Person.ToldOn,
                    Holds = [.. holds[row.Person.Key], .. waited[new FileKey(row.Person.Key)]],
                    MergedInto = same.Followed(new FileKey(row.Person.Key)),
                    Born = keys.Open(row.Sealed)?.TryBreak(row.Person.Sealed) is { } plain ? PersonJson.Read(new FileKey(row.Person.Key), plain).Birth?.Latest : null,
                    Contacts = contacts.TryGetValue(row.Person.Key, out var last) ? [new Contact(ContactKind.Visit, DayOf(last))] : [],
                }),
            ],
            on, settings);
    }

    /// <summary>
    /// Does what was proposed and confirmed: archives, and erases those who were told in time. All is worked out again first: what is no longer proposed as it
    /// was confirmed is not done, and told. Drafts and messages whose time is over go too, and what was left of those who were erased.
    /// </summary>
    /// <param name="pass">For <see cref="Gesture.RunRetention"/>.</param>
    /// <param name="proposals">Those that were confirmed.</param>
    /// <param name="on">The day.</param>
    /// <param name="settings">For how long things are kept.</param>
    public async Task<CarriedRetention> Carry(Pass pass, IReadOnlyCollection<Proposal> proposals, DateOnly on, RetentionSettings settings)
    {
        pass.Require(Gesture.RunRetention, Answer.Confirm);
        var now = (await Proposals(pass, on, settings)).ToDictionary(one => one.File);
        var due = proposals.Where(one => one.Action is RetentionAction.Archive or RetentionAction.Erase && one.Obstacle is null).ToLookup(one => now.GetValueOrDefault(one.File) is { } again && again.Action == one.Action && again.Obstacle is null);
        var (toArchive, toErase) = (Of(RetentionAction.Archive), Of(RetentionAction.Erase));
        var keysToArchive = toArchive.Select(file => file.Value).ToList();
        await using var context = records();
        var archived = await context.People.Where(row => keysToArchive.Contains(row.Key) && row.ArchivedOn == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ArchivedOn, on));
        foreach (var file in toErase)
            await people.Erase(pass, file);
        await notes.Sweep();
        await messages.Sweep();
        var over = on.AddMonths(-settings.MonthsOfErased.Length);
        if (await context.Erased.Where(row => row.On <= over).ExecuteDeleteAsync() > 0)
            await store.Database.Erased(context);
        return new CarriedRetention(archived, toErase.Count, [.. due[false].Select(one => now.GetValueOrDefault(one.File) ?? one with { Action = RetentionAction.Keep, Day = null, Reason = Gone })]);

        List<FileKey> Of(RetentionAction action) => [.. due[true].Where(one => one.Action == action).Select(one => one.File)];
    }

    private static Text Gone => new("ce dossier n’existe plus", "this file is no longer there");

    private static DateOnly DayOf(long milliseconds) => FrenchTime.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
}

/// <summary>What was done of what was confirmed.</summary>
/// <param name="Archived">How many files left the active ones.</param>
/// <param name="Erased">How many were erased.</param>
/// <param name="Changed">What is proposed now of the files of which something else was confirmed: nothing was done of them.</param>
public sealed record CarriedRetention(int Archived, int Erased, IReadOnlyList<Proposal> Changed);
