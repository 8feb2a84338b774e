using System.Runtime.CompilerServices;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.People;
using Prevenance.Casework.Records;
using Prevenance.Casework.Sights;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>
/// Says which parts of files somebody sees, once the gate let them open these: what reads files asks here, so that pages, exports, print, lists
/// and searches cannot differ.
/// </summary>
/// <param name="store">Where families are kept, opened with its key.</param>
/// <param name="gate">Says what somebody is to each file.</param>
/// <param name="clock">Tells the day.</param>
public sealed class FileSights(Store store, Gate gate, TimeProvider clock)
{
    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly FamilyRecords families = new(store);

    /// <summary>A pass is for one request: what it lets see is worked out once, and forgotten with it.</summary>
    private readonly ConditionalWeakTable<Pass, Task<Surroundings>> worked = [];

    /// <summary>The same of a list of passes, which several stores are asked with.</summary>
    private readonly ConditionalWeakTable<IReadOnlyCollection<Pass>, Task<Surroundings>> workedTogether = [];

    /// <summary>The files that are one person's with that of a pass, and whose passes were asked for it.</summary>
    private readonly ConditionalWeakTable<Pass, Task<IReadOnlyList<Pass>>> whole = [];

    /// <summary>
    /// A pass, and those for the other files of the same person: the gate is asked for each, for the same gesture and with nothing but what was opened
    /// already. A file that may not be read is not opened by being hers.
    /// </summary>
    /// <param name="pass">For a file.</param>
    public Task<IReadOnlyList<Pass>> Whole(Pass pass) => whole.GetValue(pass, one => WholeOf(one));

    /// <summary>The same of each of several passes of one who looks, in their order.</summary>
    internal async Task<IReadOnlyList<IReadOnlyList<Pass>>> Whole(IReadOnlyCollection<Pass> passes)
    {
        if (passes.Count == 1)
            return [await Whole(passes.First())];
        await using var context = records();
        var same = await SameFiles.Around(context, [.. passes.Select(pass => pass.File!.Value)]);
        var each = new List<IReadOnlyList<Pass>>();
        foreach (var pass in passes)
            each.Add(same.Of(pass.File!.Value).Count == 0 ? [pass] : await Whole(pass));
        return each;
    }

    /// <summary>The passes of several persons, each once; the same that were given where nobody has two files.</summary>
    internal static IReadOnlyCollection<Pass> All(IReadOnlyCollection<Pass> passes, IReadOnlyList<IReadOnlyList<Pass>> each) =>
        each.All(one => one.Count == 1) ? passes : [.. each.SelectMany(one => one).DistinctBy(pass => pass.File)];

    /// <summary>Whether where a person lives is masked from who may see it, until they ask for <see cref="FileParts.Hidden"/>.</summary>
    /// <param name="pass">For her file.</param>
    public async Task<bool> MasksAddress(Pass pass) => (await Of(pass)).MasksAddress;

    /// <summary>Whether who asks may hide where a person lives, or hide it no more: told by what they are to her, and not by whether it is hidden.</summary>
    /// <param name="pass">For her file.</param>
    public async Task<bool> MayHideAddress(Pass pass) => (await Around(pass)).Onlooker.WouldSeeHidden(pass.File!.Value);

    /// <summary>The files of a person of which one sees what was asked of services: the name of a service may tell where she lives.</summary>
    /// <param name="pass">For one of them.</param>
    public async Task<IReadOnlyList<FileKey>> FilesOfReferrals(Pass pass)
    {
        var files = new List<FileKey>();
        foreach (var one in await Whole(pass))
        {
            if ((await Of(one)).Sees(PartKind.Referral))
                files.Add(one.File!.Value);
        }
        return files;
    }

    /// <summary>The same of several persons: each file of which that is seen, with the one under which the person is listed.</summary>
    /// <param name="passes">For <see cref="Gesture.ReadFile"/>, all of one who looks.</param>
    public async Task<IReadOnlyDictionary<FileKey, FileKey>> FilesOfReferrals(IReadOnlyCollection<Pass> passes)
    {
        var each = await Whole(passes);
        var seen = (await Seeing(All(passes, each), PartKind.Referral)).ToHashSet();
        return each.SelectMany(hers => hers.Select(one => (Seen: one.File!.Value, Shown: hers[0].File!.Value))).Where(one => seen.Contains(one.Seen))
            .GroupBy(one => one.Seen, one => one.Shown).ToDictionary(group => group.Key, group => group.Contains(group.Key) ? group.Key : group.First());
    }

    /// <summary>Whether a person may open her own file: she is of an age to, and nobody told of her death.</summary>
    /// <param name="pass">For her file.</param>
    public async Task<bool> MayOpenOwn(Pass pass) =>
        (await Around(pass)).Kept.Family.HasOwnAccess(pass.File!.Value, clock.Today());

    /// <summary>The files of which a kind of part is seen, among those that were let open.</summary>
    /// <param name="passes">For <see cref="Gesture.ReadFile"/>, all of one who looks.</param>
    /// <param name="kind">What is about to be read of them.</param>
    internal async Task<List<FileKey>> Seeing(IReadOnlyCollection<Pass> passes, PartKind kind)
    {
        if (passes.Count == 0)
            return [];
        var around = await Around(passes);
        return [.. passes.Where(pass => around.Open(pass).Sees(kind)).Select(pass => pass.RequireFile(Gesture.ReadFile))];
    }

    /// <summary>
    /// Those of some meetings of which something may be told to who looks. With a person who lives on both sides of a hidden address, they are for
    /// who meets her, for who follows both sides, and on one side for those whose side it is that follows: where nobody can say whose, for none of them.
    /// </summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="meetings">Meetings with people whose files they may open, or for whom they may book.</param>
    public async Task<IReadOnlySet<Meeting>> Seen(Viewer viewer, IReadOnlyCollection<Meeting> meetings)
    {
        if (meetings.Count == 0)
            return new HashSet<Meeting>();
        var onlooker = (await Around(viewer, [.. meetings.Select(one => one.Person).Distinct()])).Onlooker;
        var seen = new HashSet<Meeting>();
        foreach (var one in meetings.Distinct())
        {
            var across = onlooker.AcrossWith(one.Person, one.Day).ToList();
            if (across.Count == 0 || one.Worker.Length == 0 || one.Worker == viewer.Account || await IsOfTheirSide(onlooker, one, across))
                seen.Add(one);
        }
        return seen;
    }

    /// <summary>Those of some missions on a file whose bearers may be named: who follows the other side of a hidden address is named to nobody across, since a name leads to it.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="file">Whose file.</param>
    /// <param name="missions">Who follows it.</param>
    public async Task<IReadOnlyList<Mission>> Told(Viewer viewer, FileKey file, IReadOnlyList<Mission> missions)
    {
        var today = clock.Today();
        var seen = await Seen(viewer, [.. missions.Select(mission => mission.Account).OfType<string>().Select(MeetingWith)]);
        return [.. missions.Where(mission => mission.Account is not { } account || seen.Contains(MeetingWith(account)))];

        Meeting MeetingWith(string account) => new(file, account, today);
    }

    /// <summary>Of those who wrote in a file, the names that may be told there: as <see cref="Told"/> tells missions.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="file">Whose file.</param>
    /// <param name="writers">Their accounts.</param>
    /// <param name="names">Of those who sign in, by account.</param>
    public async Task<IReadOnlyDictionary<string, string>> Named(Viewer viewer, FileKey file, IEnumerable<string> writers, IReadOnlyDictionary<string, string> names)
    {
        var today = clock.Today();
        var seen = await Seen(viewer, [.. writers.Distinct().Select(account => new Meeting(file, account, today))]);
        return seen.Where(one => names.ContainsKey(one.Worker)).ToDictionary(one => one.Worker, one => names[one.Worker], StringComparer.Ordinal);
    }

    /// <summary>The passes for files of people who live today with somebody on the other side from who looks.</summary>
    internal async Task<IReadOnlyList<Pass>> OnBothSides(IReadOnlyCollection<Pass> passes)
    {
        if (passes.Count == 0)
            return [];
        var onlooker = (await Around(passes)).Onlooker;
        return [.. passes.Where(pass => onlooker.AcrossWith(pass.File!.Value, clock.Today()).Any())];
    }

    /// <summary>Whether who meets somebody follows the side of who looks, and not the other.</summary>
    private async Task<bool> IsOfTheirSide(Onlooker onlooker, Meeting meeting, List<FileKey> across)
    {
        var sides = across.SelectMany(person => onlooker.SidesFrom(person, meeting.Day)).Distinct().ToList();
        var standings = await gate.StandingsTo(new Viewer(meeting.Worker), [.. across, .. sides]);
        return !across.Exists(IsFollowed) && sides.Exists(IsFollowed);

        bool IsFollowed(FileKey file) => standings[file].Any(IsFollowing);
    }

    /// <summary>What a pass lets see of its file.</summary>
    internal async Task<OpenFile> Of(Pass pass) => (await Around(pass)).Open(pass);

    /// <summary>What a pass lets see around its file.</summary>
    internal Task<Surroundings> Around(Pass pass) => worked.GetValue(pass, one => Around(one.Viewer, [one.File!.Value]));

    /// <summary>What passes of one who looks let see around their files; there is one of them at least.</summary>
    internal Task<Surroundings> Around(IReadOnlyCollection<Pass> passes) => passes.Count == 1
        ? Around(passes.First())
        : workedTogether.GetValue(passes, some => Around(some.First().Viewer, [.. some.Select(pass => pass.File!.Value)]));

    /// <summary>What somebody sees around some files.</summary>
    internal async Task<Surroundings> Around(Viewer viewer, IReadOnlyCollection<FileKey> files)
    {
        await using var context = records();
        var doubles = (await LikelyDoubles.Standing(context, files)).FindAll(row => row.By != viewer.Account);
        var ofBoth = await OfBothSides(context, doubles);
        var (kept, people) = await families.Around(context, [.. files, .. ofBoth.Select(row => new FileKey(row.Of))]);
        var all = people.Keys.Union(files).ToList();
        var standings = await gate.StandingsTo(viewer, all);
        var onlooker = new Onlooker(kept.Family, clock.Today())
        {
            KeptAsHidden = doubles.Except(ofBoth).Select(row => new FileKey(row.File)).ToHashSet(),
            LikelyOfBoth = ofBoth.ToLookup(row => new FileKey(row.File), row => new FileKey(row.Of)),
            Account = viewer.Account,
            Own = viewer.Own,
            Standings = file => standings[file],
            Followed = [.. all.Where(file => standings[file].Any(IsFollowing))],
        };
        return new Surroundings(kept, people, onlooker, clock.Today());
    }

    /// <summary>Of likely doubles, those of who lives on both sides of a hidden address.</summary>
    private async Task<IReadOnlyList<DoubleRow>> OfBothSides(CaseworkRecords context, List<DoubleRow> doubles)
    {
        if (doubles.Count == 0)
            return [];
        var family = (await families.Around(context, [.. doubles.Select(row => new FileKey(row.Of)).Distinct()])).Kept.Family;
        return [.. doubles.Where(row => family.LivesOnBothSides(new FileKey(row.Of), clock.Today()))];
    }

    private async Task<IReadOnlyList<Pass>> WholeOf(Pass pass)
    {
        await using var context = records();
        var all = new List<Pass> { pass };
        foreach (var other in (await SameFiles.Around(context, [pass.File!.Value])).Of(pass.File.Value))
        {
            if ((await gate.Ask(pass.Viewer, pass.Gesture, other, pass.Part)).Pass is { IsWhole: true } given)
                all.Add(given);
        }
        return all;
    }

    private static bool IsFollowing(Standing standing) => standing is Standing.Referent or Standing.Colleague or Standing.TeamManager or Standing.Reception or Standing.AcceptedPartner;
}

/// <summary>Files, those around them, and who looks.</summary>
/// <param name="Kept">The family, as it is kept.</param>
/// <param name="People">Who they are; those who were erased are left out.</param>
/// <param name="Onlooker">Who looks.</param>
/// <param name="On">The day.</param>
internal sealed record Surroundings(KeptFamily Kept, IReadOnlyDictionary<FileKey, Person> People, Onlooker Onlooker, DateOnly On)
{
    /// <summary>Whether where somebody lives is hidden.</summary>
    public bool IsHidden(FileKey file) => Kept.Family.IsHidden(file, On);

    /// <summary>Whether the home of one, who hides it, is hidden from the other, who hides none.</summary>
    public bool HidesFrom(FileKey one, FileKey other) =>
        IsHidden(one) && !IsHidden(other) && Kept.Family.InHiddenHomesOf(one, On).Any(member => Kept.Family.AreOnTwoSides(member, other, On));

    /// <summary>What a pass of theirs lets see of its file.</summary>
    public OpenFile Open(Pass pass) => new(Kept.Family, Onlooker, pass.File!.Value, On) { IsToShow = pass.Part == FileParts.Hidden };
}
