using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>
/// Files that are one person's. That they are is a statement, with its day and who made it: nothing of either file is rewritten, both keep their keys and
/// their households, and who withdraws it has both again as they were.
/// </summary>
/// <param name="store">Where it is kept.</param>
/// <param name="clock">The server's.</param>
public sealed class SamePersons(Store store, TimeProvider clock)
{
    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly WrittenRecords written = new(store);
    private readonly FamilyRecords families = new(store);

    /// <summary>Says that two files are one person's: whoever may read both reads either with what is in the other.</summary>
    /// <param name="one">For <see cref="Gesture.MergePeople"/>, on the file that the other follows.</param>
    /// <param name="other">For the same, on the other.</param>
    /// <param name="since">The day since which it is held; today at the latest.</param>
    /// <exception cref="RefusalException">They are one already, or were said to be two people's; or an address is hidden in one of them.</exception>
    public Task Join(Pass one, Pass other, DateOnly since) => Say(one, other, areOne: true, since);

    /// <summary>Says that two files are two people's, however alike they look: they are no longer proposed as one.</summary>
    /// <param name="one">For <see cref="Gesture.MergePeople"/>.</param>
    /// <param name="other">For the same, on the other file.</param>
    /// <exception cref="RefusalException">That is said already, or they were said to be one person's.</exception>
    public Task TellApart(Pass one, Pass other) => Say(one, other, areOne: false, clock.Today());

    /// <summary>What is said of a file and of others, the latest first.</summary>
    /// <param name="pass">For <see cref="Gesture.MergePeople"/>.</param>
    public async Task<IReadOnlyList<SaidOfFiles>> Said(Pass pass)
    {
        var file = pass.RequireFile(Gesture.MergePeople);
        await using var context = records();
        var rows = await context.SamePersons.AsNoTracking().Where(row => row.WithdrawnAt == null && (row.One == file.Value || row.Other == file.Value)).OrderByDescending(row => row.At).ToListAsync();
        return [.. rows.Select(row => new SaidOfFiles(new FileKey(row.One == file.Value ? row.Other : row.One), row.AreOne, row.Since, row.By, DateTimeOffset.FromUnixTimeMilliseconds(row.At)))];
    }

    /// <summary>What was written in two files since they were said to be one person's: who withdraws that says where each goes.</summary>
    /// <param name="one">For <see cref="Gesture.UndoMerge"/>.</param>
    /// <param name="other">For the same, on the other file.</param>
    /// <exception cref="RefusalException">Nothing was said of the two.</exception>
    public async Task<IReadOnlyList<WrittenThing>> WrittenSince(Pass one, Pass other)
    {
        await using var context = records();
        var row = await Between(context, one, other, Gesture.UndoMerge);
        return row.AreOne ? await written.Since(context, [new(row.One), new(row.Other)], DateTimeOffset.FromUnixTimeMilliseconds(row.At)) : [];
    }

    /// <summary>Withdraws what was said of two files. What was written since stays where it was written, or goes to the other file where that is said.</summary>
    /// <param name="one">For <see cref="Gesture.UndoMerge"/>.</param>
    /// <param name="other">For the same, on the other file.</param>
    /// <param name="toOther">Of what was written since, what goes to the other file than the one that it was written in.</param>
    /// <exception cref="RefusalException">Nothing was said of the two; or what is to go was not written since.</exception>
    public async Task Undo(Pass one, Pass other, params IReadOnlyCollection<string> toOther)
    {
        await using var context = records();
        await using var work = await context.Database.BeginTransactionAsync();
        var row = await Between(context, one, other, Gesture.UndoMerge);
        var since = row.AreOne ? await written.Since(context, [new(row.One), new(row.Other)], DateTimeOffset.FromUnixTimeMilliseconds(row.At)) : [];
        await written.Move(context,
        [
            .. from id in toOther
               let thing = since.FirstOrDefault(thing => thing.Id == id) ?? throw new RefusalException(id, new("rien de tel n’a été écrit depuis dans l’un des deux dossiers", "no such thing was written since in either file"))
               select (thing, new FileKey(thing.File.Value == row.One ? row.Other : row.One)),
        ]);
        context.Attach(row);
        (row.WithdrawnBy, row.WithdrawnAt) = (one.Viewer.Account, clock.GetUtcNow().ToUnixTimeMilliseconds());
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusalException(NothingSaid);
        }
        await work.CommitAsync();
    }

    private static Text NothingSaid => new("rien n’est dit de ces deux dossiers", "nothing is said of these two files");

    private async Task Say(Pass one, Pass other, bool areOne, DateOnly since)
    {
        var (mine, theirs) = (one.RequireFile(Gesture.MergePeople), other.RequireFile(Gesture.MergePeople));
        if (mine == theirs)
            throw new RefusalException(new Text("c’est le même dossier", "it is the same file"));
        if (since > clock.Today())
            throw new RefusalException("since", new("attendu : aujourd’hui ou avant", "expected today or before"));
        await using var context = records();
        var said = await SameFiles.Around(context, [mine, theirs]);
        if (said.Of(mine).Contains(theirs))
            throw new RefusalException(new Text("ces deux dossiers sont déjà d’une même personne", "these two files are one person's already"));
        if (said.AreApart(mine, theirs))
            throw new RefusalException(new Text("quelqu’un a dit que ce sont deux personnes : revenez d’abord dessus", "somebody said that they are two people's: withdraw that first"));
        // What hides an address speaks of one file: beside another, where nothing is hidden, it would hide nothing.
        if (areOne && await HidesAny(context, [mine, theirs]))
            throw new RefusalException(new Text("une adresse est cachée dans l’un de ces dossiers : ils ne peuvent pas être réunis", "an address is hidden in one of these files: they cannot be made one"));
        context.SamePersons.Add(new SamePersonRow
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"),
            One = mine.Value,
            Other = theirs.Value,
            AreOne = areOne,
            Since = since,
            By = one.Viewer.Account!,
            At = clock.GetUtcNow().ToUnixTimeMilliseconds(),
        });
        await context.SaveChangesAsync();
    }

    private async Task<bool> HidesAny(CaseworkRecords context, IReadOnlyCollection<FileKey> files)
    {
        var family = (await families.Around(context, files)).Kept.Family;
        return files.Any(file => family.InHiddenHomesOf(file, clock.Today()).Any());
    }

    private static async Task<SamePersonRow> Between(CaseworkRecords context, Pass one, Pass other, Gesture gesture)
    {
        var (mine, theirs) = (one.RequireFile(gesture), other.RequireFile(gesture));
        return (await SameFiles.Around(context, [mine])).Between(mine, theirs) ?? throw new RefusalException(NothingSaid);
    }
}

/// <summary>What somebody said of a file and of another.</summary>
/// <param name="Other">The other file.</param>
/// <param name="AreOne">Whether the two are one person's, or two people's.</param>
/// <param name="Since">The day since which it is held.</param>
/// <param name="By">The account of who said so.</param>
/// <param name="At">When.</param>
public sealed record SaidOfFiles(FileKey Other, bool AreOne, DateOnly Since, string By, DateTimeOffset At);
