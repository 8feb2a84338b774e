using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Households;
using Prevenance.Casework.People.Comparing;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>
/// Files that are one person's. That they are is a statement, with its day and who made it: nothing of either file is rewritten, both keep their keys and
/// their households, and who withdraws it has both again as they were.
/// </summary>
/// <param name="store">Where it is kept.</param>
/// <param name="missions">Where likely doubles of who hides are kept behind her walls.</param>
/// <param name="gate">Says who is told of a likely double.</param>
/// <param name="clock">The server's.</param>
public sealed class SamePersons(Store store, MissionBook missions, Gate gate, TimeProvider clock)
{
    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly WrittenRecords written = new(store);
    private readonly FamilyRecords families = new(store);
    private readonly LikelyDoubles doubles = new(store, missions, clock);

    /// <summary>Says that two files are one person's: whoever may read both reads either with what is in the other.</summary>
    /// <param name="one">For <see cref="Gesture.MergePeople"/>, on the file that the other follows.</param>
    /// <param name="other">For the same, on the other.</param>
    /// <param name="since">The day since which it is held; today at the latest.</param>
    /// <exception cref="RefusalException">They are one already, or were said to be two people's; or each is on another side of a hidden address.</exception>
    public Task Join(Pass one, Pass other, DateOnly since) => Say(one.RequireFile(Gesture.MergePeople), other.RequireFile(Gesture.MergePeople), one.Viewer.Account!, areOne: true, since);

    /// <summary>Says that two files are two people's, however alike they look: they are no longer proposed as one.</summary>
    /// <param name="one">For <see cref="Gesture.MergePeople"/>.</param>
    /// <param name="other">For the same, on the other file.</param>
    /// <exception cref="RefusalException">That is said already, or they were said to be one person's.</exception>
    public Task TellApart(Pass one, Pass other) => Say(one.RequireFile(Gesture.MergePeople), other.RequireFile(Gesture.MergePeople), one.Viewer.Account!, areOne: false, clock.Today());

    /// <summary>The files that are kept behind the walls of one that hides, being likely the same person's, of which nobody said yet whether they are.</summary>
    /// <param name="pass">For <see cref="Gesture.MergePeople"/>, on the file that hides.</param>
    /// <remarks>It is noted in that file alone: in the journal of the other one, a line would tell whoever has it that there is one that hides.</remarks>
    public async Task<IReadOnlyList<LikelyDouble>> ToSettle(Pass pass)
    {
        var file = pass.RequireFile(Gesture.MergePeople);
        await using var context = records();
        var same = await SameFiles.Around(context, [file]);
        var rows = (await LikelyDoubles.Standing(context, [file])).FindAll(row => row.Of == file.Value && !same.Of(file).Contains(new FileKey(row.File)));
        var around = await families.Around(context, [file, .. rows.Select(row => new FileKey(row.File))]);
        var (people, across, told) = (around.People, await FollowingAcross(around.Kept.Family, file), new List<LikelyDouble>());
        foreach (var row in rows.Where(row => people.ContainsKey(file) && people.ContainsKey(new FileKey(row.File))))
        {
            var (theirs, today) = (new FileKey(row.File), clock.Today());
            var following = (await missions.Of(theirs)).Where(mission => mission.Days.Hold(today)).ToList();
            told.Add(new LikelyDouble(
                theirs, DateTimeOffset.FromUnixTimeMilliseconds(row.At), Likeness.Of(people[file], people[theirs], today).Reasons,
                [.. following.Select(mission => mission.Team).OfType<string>().Distinct()],
                across.Contains(row.By) || following.Exists(mission => mission.Account is { } account && across.Contains(account))));
        }
        return told;
    }

    /// <summary>
    /// Says what a likely double is. Who follows the file that hides says so for both: whoever has the other one does not know of it, and reads no more
    /// and no less by it, but that walls go where the two are two people's.
    /// </summary>
    /// <param name="pass">For <see cref="Gesture.MergePeople"/>, on the file that hides.</param>
    /// <param name="other">The likely double.</param>
    /// <param name="areOne">Whether the two are one person's.</param>
    /// <exception cref="RefusalException">It is none, or somebody said it already.</exception>
    public async Task Settle(Pass pass, FileKey other, bool areOne)
    {
        var file = pass.RequireFile(Gesture.MergePeople);
        await using (var context = records())
        {
            if (!await context.Doubles.AnyAsync(row => row.File == other.Value && row.Of == file.Value && !row.IsApart))
                throw new RefusalException(NothingSaid);
        }
        await Say(file, other, pass.Viewer.Account!, areOne, clock.Today());
    }

    /// <summary>
    /// Takes back what was said of two files: by who said it, who may have taken one button for the other and need not read the second file for that, or by
    /// who answers for the first. What is likely is then kept behind the walls again.
    /// </summary>
    /// <param name="pass">For <see cref="Gesture.MergePeople"/>, on the file from which it was said.</param>
    /// <param name="other">The other file.</param>
    /// <exception cref="RefusalException">Nothing is said of the two, or somebody else said it.</exception>
    public async Task TakeBack(Pass pass, FileKey other)
    {
        var file = pass.RequireFile(Gesture.MergePeople);
        await using var context = records();
        var row = await context.SamePersons.FirstOrDefaultAsync(row => row.WithdrawnAt == null && row.One == file.Value && row.Other == other.Value) ?? throw new RefusalException(NothingSaid);
        if (row.By != pass.Viewer.Account && !(await gate.StandingsTo(pass.Viewer, [file]))[file].Contains(Standing.TeamManager))
            throw new RefusalException(new Text("quelqu’un d’autre l’a dit : demandez-lui, ou à qui répond de ce dossier", "somebody else said it: ask them, or who answers for this file"));
        await Withdraw(context, row, pass.Viewer.Account!);
    }

    /// <summary>Of some files, those beside which a likely double is kept, of which nobody said yet what it is. Nothing of anybody is read by it.</summary>
    /// <param name="viewer">Who is told: of the files that they follow by name, or answer for.</param>
    public async Task<IReadOnlyList<FileKey>> ToSettle(Viewer viewer)
    {
        await using var context = records();
        var rows = await context.Doubles.AsNoTracking().Where(row => !row.IsApart).ToListAsync();
        if (rows.Count == 0)
            return [];
        var same = await SameFiles.Around(context, [.. rows.Select(row => new FileKey(row.Of)).Distinct()]);
        var waiting = rows.Where(row => !same.Of(new FileKey(row.Of)).Contains(new FileKey(row.File))).Select(row => new FileKey(row.Of)).Distinct().ToList();
        var standings = await gate.StandingsTo(viewer, waiting);
        return waiting.FindAll(file => standings[file].Any(standing => standing is Standing.Referent or Standing.TeamManager));
    }

    /// <summary>What is said of a file and of others, the latest first.</summary>
    /// <param name="pass">For <see cref="Gesture.MergePeople"/>.</param>
    public async Task<IReadOnlyList<SaidOfFiles>> Said(Pass pass)
    {
        var file = pass.RequireFile(Gesture.MergePeople);
        await using var context = records();
        var rows = await context.SamePersons.AsNoTracking().Where(row => row.WithdrawnAt == null && (row.One == file.Value || row.Other == file.Value)).OrderByDescending(row => row.At).ToListAsync();
        return [.. rows.Select(row => new SaidOfFiles(new FileKey(row.One == file.Value ? row.Other : row.One), row.AreOne, row.Since, row.By, DateTimeOffset.FromUnixTimeMilliseconds(row.At), row.One == file.Value))];
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
        await Withdraw(context, row, one.Viewer.Account!, work);
    }

    private async Task Withdraw(CaseworkRecords context, SamePersonRow row, string by, IDbContextTransaction? work = null)
    {
        (row.WithdrawnBy, row.WithdrawnAt) = (by, clock.GetUtcNow().ToUnixTimeMilliseconds());
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusalException(NothingSaid);
        }
        if (work is not null)
            await work.CommitAsync();
        if (!row.AreOne)
            await KeepAnew(context, by, row);
    }

    /// <summary>Who follows by name those who are on the other side from what a file hides, and not that file.</summary>
    private async Task<IReadOnlySet<string>> FollowingAcross(Family family, FileKey file)
    {
        var accounts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var other in family.AcrossFromHomesOf(file, clock.Today()))
            accounts.UnionWith(await FollowingToday(other));
        accounts.ExceptWith(await FollowingToday(file));
        return accounts;
    }

    private async Task<IEnumerable<string>> FollowingToday(FileKey file) =>
        (await missions.Of(file)).Where(mission => mission.Days.Hold(clock.Today())).Select(mission => mission.Account).OfType<string>();

    private static Text NothingSaid => new("rien n’est dit de ces deux dossiers", "nothing is said of these two files");

    private async Task Say(FileKey mine, FileKey theirs, string by, bool areOne, DateOnly since)
    {
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
        // What hides in one could not be kept from whoever follows the other one.
        if (areOne && await AreAcross(context, mine, theirs))
            throw new RefusalException(new Text("une adresse est cachée dans l’un de ces dossiers, et l’autre est de l’autre côté : ils ne peuvent pas être réunis", "an address is hidden in one of these files, and the other is on the other side: they cannot be made one"));
        IReadOnlyList<DoubleRow> beside = areOne ? await doubles.Joined(context, mine, theirs, by) : [];
        await doubles.Raise(context, beside);
        context.Doubles.AddRange(beside);
        context.SamePersons.Add(new SamePersonRow
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"),
            One = mine.Value,
            Other = theirs.Value,
            AreOne = areOne,
            Since = since,
            By = by,
            At = clock.GetUtcNow().ToUnixTimeMilliseconds(),
        });
        await context.SaveChangesAsync();
        if (!areOne)
            await doubles.Part(context, (await LikelyDoubles.Standing(context, [mine, .. said.Of(mine)])).FindAll(row => Between(row, said, mine, theirs)));
    }

    private async Task<bool> AreAcross(CaseworkRecords context, FileKey mine, FileKey theirs)
    {
        var (family, today) = ((await families.Around(context, [mine, theirs])).Kept.Family, clock.Today());
        return family.IsOfOtherSide(mine, theirs, today) || family.IsOfOtherSide(theirs, mine, today);
    }

    /// <summary>Nobody says any more that they are two people's: what was likely holds again, and what has become so since.</summary>
    private async Task KeepAnew(CaseworkRecords context, string by, SamePersonRow said)
    {
        var (file, other) = (new FileKey(said.One), new FileKey(said.Other));
        var same = await SameFiles.Around(context, [file, other]);
        var told = (await LikelyDoubles.Told(context, [file, .. same.Of(file)])).FindAll(row => row.IsApart && Between(row, same, file, other));
        await doubles.KeepAgain(context, told.FindAll(row => !same.AreApart(new FileKey(row.File), new FileKey(row.Of))));
        if (!(await families.Around(context, [file])).People.TryGetValue(file, out var person))
            return;
        var beside = await doubles.Found(context, person, by);
        await doubles.Raise(context, beside);
        context.Doubles.AddRange(beside);
        await context.SaveChangesAsync();
    }

    /// <summary>Whether a file of one person is kept beside one of another.</summary>
    private static bool Between(DoubleRow row, SameFiles same, FileKey one, FileKey other)
    {
        var (mine, theirs) = (same.Of(one).Append(one).ToList(), same.Of(other).Append(other).ToList());
        var (file, of) = (new FileKey(row.File), new FileKey(row.Of));
        return (mine.Contains(file) && theirs.Contains(of)) || (mine.Contains(of) && theirs.Contains(file));
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
/// <param name="IsFromHere">Whether it was said from this file, and not from the other.</param>
public sealed record SaidOfFiles(FileKey Other, bool AreOne, DateOnly Since, string By, DateTimeOffset At, bool IsFromHere);

/// <summary>A file that is likely one person's with one that hides an address, as who follows that one is told of it: neither its name nor what is in it.</summary>
/// <param name="File">The file.</param>
/// <param name="At">When it was found to be likely.</param>
/// <param name="Reasons">What agrees and what differs, in words.</param>
/// <param name="Teams">The teams that follow it: whom to call.</param>
/// <param name="IsFromAcross">Whether who made it, or follows it, also follows the other side from what is hidden: to call them would tell them.</param>
public sealed record LikelyDouble(FileKey File, DateTimeOffset At, IReadOnlyList<Text> Reasons, IReadOnlyList<string> Teams, bool IsFromAcross);
