using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Households;
using Prevenance.Casework.Records;
using Prevenance.Casework.Sights;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>With whom people live, in three views that never become one. No right passes through it: a household gives a name at most.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="sights">Says what is seen of them.</param>
/// <param name="gate">Where each file that a change comes to is noted.</param>
/// <param name="missions">Where files are hidden from the other side of a hidden address.</param>
/// <param name="clock">Tells the day.</param>
public sealed class HouseholdBook(Store store, FileSights sights, Gate gate, MissionBook missions, TimeProvider clock)
{
    private const int KeyBytes = 16;
    private const string Part = "household";
    private const string ShownPart = "address hidden no more";

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly FamilyRecords families = new(store);
    private readonly Walls walls = new(missions, clock);
    private readonly LikelyDoubles doubles = new(store, missions, clock);

    /// <summary>A key for a household that is about to be made: random, and saying nothing.</summary>
    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>The households of a person, in this file and the others that are hers, those of today first in each. They never become one.</summary>
    /// <param name="pass">For <see cref="Gesture.ReadFile"/>.</param>
    public async Task<IReadOnlyList<HouseholdSeen>> Read(Pass pass)
    {
        var households = new List<HouseholdSeen>();
        foreach (var one in await sights.Whole(pass))
        {
            var (file, around) = (one.RequireFile(Gesture.ReadFile), await sights.Around(one));
            households.AddRange(FamilySight.Households(around.Kept.Family, around.People, around.Onlooker, around.Open(one), file, around.On));
        }
        return [.. households.DistinctBy(one => one.Key)];
    }

    /// <summary>The death of the person of a file, as it is told now; nothing where none is.</summary>
    /// <param name="pass">For her file.</param>
    public async Task<Death?> DeathOf(Pass pass) => (await sights.Around(pass)).Kept.Family.DeathOf(pass.File!.Value);

    /// <summary>
    /// What those who lived with a person, and no longer would, see once a change is made; before it is. Of those who are across a wall already,
    /// nothing is told.
    /// </summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>.</param>
    /// <param name="change">What is about to change.</param>
    /// <exception cref="RefusalException">It does not go with what is known.</exception>
    public async Task<IReadOnlyList<OtherSide>> AsOthersSee(Pass pass, IFamilyChange change)
    {
        var file = pass.RequireFile(Gesture.ChangeSituation);
        var around = await Around(pass, change);
        var after = After(around, change);
        return [.. from other in after.Memberships.Select(one => one.Person).Distinct()
                   where other != file && around.People.ContainsKey(other) && !after.LiveTogether(file, other, around.On) && HaveLivedTogether(after, file, other)
                       && !around.Kept.Family.AreOnTwoSides(file, other, around.On) && !around.Onlooker.IsAcross(other)
                   select FamilySight.Other(around.Kept.Family, after, around.People, around.Onlooker, file, other, around.On)];
    }

    /// <summary>Keeps a change, and raises the walls that it calls for. It is noted in each file that it comes to.</summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>.</param>
    /// <param name="change">What changes.</param>
    /// <param name="also">Passes for the same on the files of those who join a household of this person.</param>
    /// <exception cref="RefusalException">It does not go with what is known, comes to somebody for whom there is no pass, or somebody else wrote in between.</exception>
    public Task Save(Pass pass, IFamilyChange change, params IReadOnlyCollection<Pass> also) => Save(pass, change, id: null, also);

    /// <summary>The same under a name that it was given before: sent twice under one name, it changes once.</summary>
    /// <inheritdoc cref="Save(Pass, IFamilyChange, IReadOnlyCollection{Pass})"/>
    /// <param name="id">What it is to be called.</param>
    public async Task SaveOnce(Pass pass, IFamilyChange change, string id, params IReadOnlyCollection<Pass> also)
    {
        if (!await IsKept(id))
            await Save(pass, change, id, also);
    }

    private async Task Save(Pass pass, IFamilyChange change, string? id, IReadOnlyCollection<Pass> also)
    {
        var file = pass.RequireFile(Gesture.ChangeSituation);
        var around = await Around(pass, change, [.. also.Select(one => one.RequireFile(Gesture.ChangeSituation))]);
        var after = After(around, change);
        var changed = around.Kept.Changed(after, id).ToList();
        var persons = changed.SelectMany(one => one.Fact.About(after)).Distinct().Where(person => person != file).ToList();
        // Of those with whom she lives or lived, what they have in common is written; nobody else is put into a household by it.
        if (persons.Any(person => !also.Any(one => one.File == person) && !HaveLivedTogether(around.Kept.Family, file, person)))
            throw new RefusalException("person", new("ce dossier-là ne vous est pas ouvert", "that file is not open to you"));
        await RequireNoOtherSideInOnePerson(around, after);
        if (change is Showing && !around.Open(pass).MasksAddress)
            throw new RefusalException(Showing.NotHidden);
        await gate.Note(pass, change is Showing ? [file, .. persons] : persons, change is Showing ? ShownPart : Part);
        // What hides comes first: were we cut here, nobody would have seen what they must not.
        await walls.Raise(after);
        await using var context = records();
        var known = after.Memberships.Select(one => one.Person).Distinct().ToList();
        var (beside, standing) = (new List<DoubleRow>(), await LikelyDoubles.Standing(context, known));
        foreach (var person in NewlyHidden(around, after).Where(around.People.ContainsKey))
            beside.AddRange(await doubles.Found(context, around.People[person], pass.Viewer.Account!, after));
        await doubles.Raise(context, [.. standing, .. beside], after);
        context.Doubles.AddRange(beside);
        await families.Add(context, after, changed);
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Sent twice at the same moment: the other one kept it.
            if (id is not null && await IsKept(id))
                return;
            throw new RefusalException(new Text("quelqu’un d’autre vient de changer ce foyer : relisez-le, puis recommencez", "somebody else has just changed this household: read it again, then start again"));
        }
        // What hides goes last: were we cut here, it would be hidden and shown once more.
        if (change is Showing)
        {
            await doubles.Lift(context, (await LikelyDoubles.Told(context, known)).FindAll(row => after.Knows(new FileKey(row.Of)) && !after.HidesWithOthers(new FileKey(row.Of), around.On)));
            await walls.Lower(after, [.. (await LikelyDoubles.Standing(context, known)).Select(row => new FileKey(row.File))]);
        }
    }

    /// <summary>
    /// The family as it is once it changed. Nobody is in a household before their birth; whose it is is not told, for a household gives a name at most.
    /// </summary>
    private static Family After(Surroundings around, IFamilyChange change)
    {
        var (before, after) = (around.Kept.Family, change.Of(around.Kept.Family));
        if (after.Memberships.Except(before.Memberships).Any(one => one.Days.From < around.People.GetValueOrDefault(one.Person)?.Birth?.Earliest))
            throw new RefusalException("from", new Text("une personne de ce foyer n’était pas encore née ce jour-là : vérifiez l’année", "somebody of this household was not born yet on that day: check the year"));
        return after;
    }

    /// <summary>Whether where a person lives is hidden, and who asks may have it hidden no more: they may see it.</summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>.</param>
    public async Task<bool> MayShow(Pass pass) => (await sights.Around(pass)).Open(pass).MasksAddress;

    private async Task<bool> IsKept(string id)
    {
        await using var context = records();
        return await context.Families.AnyAsync(row => row.Line.StartsWith(id + "-"));
    }

    private static IEnumerable<FileKey> NewlyHidden(Surroundings around, Family after) => after.Memberships.Select(one => one.Person).Distinct()
        .Where(person => after.HidesWithOthers(person, around.On) && !around.Kept.Family.HidesWithOthers(person, around.On));

    /// <summary>Whoever hides has no other file, joined to hers, that is of the other side: it could not be kept from them.</summary>
    private async Task RequireNoOtherSideInOnePerson(Surroundings around, Family after)
    {
        var hiding = NewlyHidden(around, after).ToList();
        await using var context = records();
        var same = await SameFiles.Around(context, hiding);
        if (hiding.Any(person => same.Of(person).Any(other => after.IsOfOtherSide(person, other, around.On))))
        {
            throw new RefusalException("person", new(
                "ce dossier est réuni à un autre, qui est de l’autre côté : dites d’abord que ce sont deux dossiers",
                "this file was made one with another, which is on the other side: first say that they are two files"));
        }
    }

    /// <summary>Raises the walls that missions call for which were given since households last changed.</summary>
    /// <param name="files">Those that somebody follows since.</param>
    public async Task RaiseWalls(IReadOnlyCollection<FileKey> files)
    {
        await using var context = records();
        var family = (await families.Around(context, files)).Kept.Family;
        await walls.Raise(family);
        await doubles.Raise(context, await LikelyDoubles.Standing(context, [.. files.Union(family.Memberships.Select(one => one.Person))]));
    }

    /// <summary>Who is about to change a household has to see it: of one that is hidden from them they know nothing.</summary>
    private async Task<Surroundings> Around(Pass pass, IFamilyChange change, params IReadOnlyCollection<FileKey> also)
    {
        var around = await sights.Around(pass.Viewer, [pass.File!.Value, .. also]);
        var (family, open) = (around.Kept.Family, around.Open(pass));
        if (change.Households.Any(household => family.Memberships.Any(one => one.Household == household) && !open.Sees(FilePart.From(family, household, around.On))))
            throw new RefusalException(new Text("ce foyer n’existe pas", "there is no such household"));
        return around;
    }

    private static bool HaveLivedTogether(Family family, FileKey one, FileKey other) =>
        family.Memberships.Where(mine => mine.Person == one).Any(mine => family.Memberships.Any(theirs => theirs.Household == mine.Household && theirs.Person == other));
}
