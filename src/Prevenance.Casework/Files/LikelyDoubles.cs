using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Households;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Searching;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>
/// Files that are likely one person's with one that hides an address: reception, which cannot find the one, makes another. They are kept behind the
/// same walls from then on, until a human says that they are two people's; what is typed otherwise later lifts nothing.
/// </summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="missions">Who follows whom; where files are hidden.</param>
/// <param name="clock">The server's.</param>
internal sealed class LikelyDoubles(Store store, MissionBook missions, TimeProvider clock)
{
    private readonly PersonCodes codes = new(store, new PersonKeys(store));
    private readonly FamilyRecords families = new(store);
    private readonly Walls walls = new(missions, clock);

    /// <summary>What stands of some files: those that are kept so, and those that they are kept beside.</summary>
    public static async Task<List<DoubleRow>> Standing(CaseworkRecords context, IReadOnlyCollection<FileKey> files) => (await Told(context, files)).FindAll(row => !row.IsApart);

    /// <summary>What stands of some files, or stood before somebody said that they are two people's.</summary>
    public static Task<List<DoubleRow>> Told(CaseworkRecords context, IReadOnlyCollection<FileKey> files)
    {
        var keys = files.Select(file => file.Value).ToList();
        return context.Doubles.AsNoTracking().Where(row => keys.Contains(row.File) || keys.Contains(row.Of)).ToListAsync();
    }

    /// <summary>What a person calls for beside what stands: as she is about to be kept, or as her address is about to be hidden.</summary>
    /// <param name="context">Where files are kept.</param>
    /// <param name="person">Who, as she will be known.</param>
    /// <param name="by">The account that writes it.</param>
    /// <param name="own">Her family, as it will be; as it is kept where it does not change.</param>
    /// <remarks>The same is asked of the records whether one of those who are like her hides or not.</remarks>
    public async Task<IReadOnlyList<DoubleRow>> Found(CaseworkRecords context, Person person, string by, Family? own = null)
    {
        var same = await SameFiles.Around(context, [person.Key]);
        var alike = new Candidates(codes, new NameCodes(codes.Hash)).Of(person, clock.Today()).Select(candidate => candidate.Person.Key)
            .Where(other => !same.AreApart(person.Key, other)).Union(same.Of(person.Key)).ToList();
        var known = (await families.Around(context, [person.Key, .. alike])).Kept.Family;
        var hers = own ?? known;
        return await Beside(context, by, from other in alike
                                         let theirs = hers.Knows(other) ? hers : known
                                         let pair = theirs.HidesWithOthers(other, clock.Today()) ? (File: person.Key, Of: other, Family: theirs) : (File: other, Of: person.Key, Family: hers)
                                         where pair.Family.HidesWithOthers(pair.Of, clock.Today())
                                         select pair);
    }

    /// <summary>What two files call for that are said to be one person's: each is kept beside what the other hides, or is kept beside.</summary>
    public async Task<IReadOnlyList<DoubleRow>> Joined(CaseworkRecords context, FileKey one, FileKey other, string by)
    {
        var (standing, same) = (await Standing(context, [one, other]), await SameFiles.Around(context, [one, other]));
        var sources = standing.Select(row => new FileKey(row.Of)).Append(one).Append(other).Distinct().ToList();
        var family = (await families.Around(context, sources)).Kept.Family;
        return await Beside(context, by, from pair in new[] { (File: one, Kept: other), (File: other, Kept: one) }
                                         from of in standing.Where(row => row.File == pair.Kept.Value).Select(row => new FileKey(row.Of)).Append(pair.Kept)
                                         where of != pair.File && !same.AreApart(pair.File, of) && family.HidesWithOthers(of, clock.Today())
                                         select (pair.File, of, family));
    }

    /// <summary>Raises the walls of files that are kept beside others; where a family is about to change, as it will be.</summary>
    public async Task Raise(CaseworkRecords context, IReadOnlyCollection<DoubleRow> rows, Family? after = null)
    {
        foreach (var row in rows)
        {
            var (isClosed, raised) = await WallsOf(context, row, await missions.Of(new FileKey(row.File)), after);
            if (isClosed)
                await missions.Close(new FileKey(row.File));
            foreach (var wall in raised)
                await missions.Hide(wall, new Days(clock.Today()));
        }
    }

    /// <summary>
    /// Whether a file is closed, and the walls behind which it is kept, for those who follow it. That of who lives on both sides is neither closed nor
    /// hidden, as hers is not: where she is alone is (<see cref="Sights.Onlooker.LikelyOfBoth"/>).
    /// </summary>
    public async Task<(bool IsClosed, IReadOnlyList<Wall> Walls)> WallsOf(CaseworkRecords context, DoubleRow row, IReadOnlyList<Mission> own, Family? after = null)
    {
        var of = new FileKey(row.Of);
        var family = after is not null && after.Knows(of) ? after : (await families.Around(context, [of])).Kept.Family;
        return family.LivesOnBothSides(of, clock.Today()) ? (false, []) : (true, await walls.Beside(family, row, own));
    }

    /// <summary>Takes away what keeps some files beside others: nothing hides there any more, or one of the two goes.</summary>
    public async Task Lift(CaseworkRecords context, IReadOnlyCollection<DoubleRow> rows)
    {
        foreach (var row in rows)
        {
            await Rows(context, row).ExecuteDeleteAsync();
            await Lower(context, row);
        }
    }

    /// <summary>Two people's files are kept beside one another no more, as long as that is said.</summary>
    public async Task Part(CaseworkRecords context, IReadOnlyCollection<DoubleRow> rows)
    {
        foreach (var row in rows)
        {
            await Rows(context, row).ExecuteUpdateAsync(set => set.SetProperty(one => one.IsApart, true));
            await Lower(context, row);
        }
    }

    /// <summary>Nobody says any more that they are two people's: they are kept as they were, and who made them likely goes on with what they wrote.</summary>
    public async Task KeepAgain(CaseworkRecords context, IReadOnlyCollection<DoubleRow> rows)
    {
        await Raise(context, rows);
        foreach (var row in rows)
            await Rows(context, row).ExecuteUpdateAsync(set => set.SetProperty(one => one.IsApart, false));
    }

    private static IQueryable<DoubleRow> Rows(CaseworkRecords context, DoubleRow row) => context.Doubles.Where(one => one.File == row.File && one.Of == row.Of);

    private async Task Lower(CaseworkRecords context, DoubleRow row)
    {
        var file = new FileKey(row.File);
        await missions.Show(file, new FileKey(row.Of));
        if (!await context.Doubles.AnyAsync(one => one.File == row.File && !one.IsApart) && !(await families.Around(context, [file])).Kept.Family.IsHidden(file, clock.Today()))
            await missions.Close(file, isClosed: false);
    }

    /// <summary>
    /// The rows of some pairs, but for those that stand, be it the other way round: whoever follows the second of two that hide is not told of the first.
    /// Who lives on the other side from what is hidden has a file that says so: it tells nothing of where the hidden home is.
    /// </summary>
    private async Task<IReadOnlyList<DoubleRow>> Beside(CaseworkRecords context, string by, IEnumerable<(FileKey File, FileKey Of, Family Family)> pairs)
    {
        var kept = pairs.Where(pair => !pair.Family.IsOfOtherSide(pair.Of, pair.File, clock.Today())).ToList();
        var standing = await Standing(context, [.. kept.Select(pair => pair.Of)]);
        return
        [
            .. kept.Where(pair => !standing.Exists(row => (row.File, row.Of) == (pair.File.Value, pair.Of.Value) || (row.Of, row.File) == (pair.File.Value, pair.Of.Value)))
                .DistinctBy(pair => (pair.File, pair.Of))
                .Select(pair => new DoubleRow { File = pair.File.Value, Of = pair.Of.Value, By = by, At = clock.GetUtcNow().ToUnixTimeMilliseconds() }),
        ];
    }
}
