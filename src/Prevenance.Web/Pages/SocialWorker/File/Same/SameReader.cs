using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;

namespace Prevenance.Web.Pages.SocialWorker.File.Same;

/// <summary>What is said of a file and of another.</summary>
/// <param name="Person">Whose the other is.</param>
/// <param name="Said">What.</param>
/// <param name="By">The name of who said so.</param>
public sealed record SaidFile(FoundPerson Person, SaidOfFiles Said, string By);

/// <summary>What the page shows.</summary>
/// <param name="Person">Whose file.</param>
/// <param name="Alike">Those that look like it.</param>
/// <param name="Said">What was said.</param>
/// <param name="Answered">What was answered from this file of others that who looks may not read: it can be taken back here.</param>
/// <param name="Doubles">Those that are kept beside this one, which hides an address, until somebody says what they are.</param>
public sealed record SameShown(FoundPerson Person, IReadOnlyList<FoundPerson> Alike, IReadOnlyList<SaidFile> Said, IReadOnlyList<(SaidOfFiles Said, string By)> Answered, IReadOnlyList<LikelyDouble> Doubles);

/// <summary>Gathers the files that may be one person's: only those that who looks could join, so that the page tells of no other, and no more of them than a search does.</summary>
internal sealed class SameReader(PeopleSearch search, SamePersons same, PeopleNames people, StaffBook staff, Gate gate)
{
    private const string Part = "same person";

    /// <param name="pass">For <see cref="Gesture.MergePeople"/>.</param>
    /// <returns>Nothing where she is not there for who asks.</returns>
    public async Task<SameShown?> Read(Pass pass)
    {
        var (viewer, file) = (pass.Viewer, pass.RequireFile(Gesture.MergePeople));
        if (await Searching(viewer) is not { } searching || await search.Find(searching, file) is not { } person)
            return null;
        var doubles = await same.ToSettle(pass);
        var alike = new List<FoundPerson>();
        foreach (var found in await search.Like(searching, file))
        {
            if (found.File is { } other && !doubles.Any(one => one.File == other) && await MayJoin(viewer, other))
                alike.Add(found);
        }
        var (said, answered, names) = (new List<SaidFile>(), new List<(SaidOfFiles, string)>(), await staff.Names());
        foreach (var one in await same.Said(pass))
        {
            if (await MayJoin(viewer, one.Other) && await search.Find(searching, one.Other) is { } other)
                said.Add(new SaidFile(other, one, names.GetValueOrDefault(one.By, "")));
            else if (one.IsFromHere)
                answered.Add((one, names.GetValueOrDefault(one.By, "")));
        }
        return new SameShown(person, alike, said, answered, doubles);
    }

    /// <summary>The files beside which another one was found, which nobody said anything of yet, by the name of whose they are.</summary>
    /// <param name="viewer">Who follows them, or answers for those who do.</param>
    public async Task<IReadOnlyDictionary<FileKey, string>> ToSettle(Viewer viewer)
    {
        var shown = await gate.Sift(viewer, Gesture.SearchPeople, await same.ToSettle(viewer), Part);
        return await people.Of(viewer, [.. shown.Select(one => one.File!.Value)]);
    }

    /// <summary>The pass for the other file of the same gesture; nothing where it is not there for who asks.</summary>
    public async Task<Pass?> Other(Pass pass, string other) =>
        other.Length > 0 && (await gate.Ask(pass.Viewer, pass.Gesture, new FileKey(other), Part)).Pass is { IsWhole: true } given ? given : null;

    /// <summary>Whose another file is.</summary>
    public async Task<FoundPerson?> PersonOf(Pass other) => await Searching(other.Viewer) is { } searching ? await search.Find(searching, other.File!.Value) : null;

    private async Task<Pass?> Searching(Viewer viewer) => (await gate.Ask(viewer, Gesture.SearchPeople, null, Part)).Pass;

    private async Task<bool> MayJoin(Viewer viewer, FileKey file) => await gate.WouldAnswer(viewer, Gesture.MergePeople, file) == Answer.Yes;
}
