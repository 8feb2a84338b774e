using Prevenance.Accounts;
using Prevenance.Casework.Households;

namespace Prevenance.Casework.Sights;

/// <summary>
/// Somebody who looks, on a day, at files of a family: what each part of each file is to them. No right passes through a household: each tie is
/// to one person, and what is about several is seen by the best of the ties to them.
/// </summary>
public sealed class Onlooker
{
    private readonly Family family;
    private readonly DateOnly on;

    /// <param name="family">What is known of the people.</param>
    /// <param name="on">The day.</param>
    public Onlooker(Family family, DateOnly on) => (this.family, this.on) = (family, on);

    /// <summary>The account that signed in; nothing for a person who opens her own file.</summary>
    public string? Account { get; init; }

    /// <summary>The file of the person who opened it by her code; nothing for an account.</summary>
    public FileKey? Own { get; init; }

    /// <summary>What the account is to each file, as the gate works it out: several add up.</summary>
    public Func<FileKey, IEnumerable<Standing>> Standings { get; init; } = _ => [];

    /// <summary>Whether the account works for this territory.</summary>
    public bool IsOfTerritory { get; init; } = true;

    /// <summary>The files that the account follows: what is on the other side of a hidden address from one of them is walled off from it.</summary>
    public IReadOnlyList<FileKey> Followed { get; init; } = [];

    /// <summary>The files that are kept as those that hide: likely the same person's. But for what the viewer wrote of one, where that made it likely.</summary>
    public IReadOnlySet<FileKey> KeptAsHidden { get; init; } = new HashSet<FileKey>();

    /// <summary>Files that are likely those of people who live on both sides of a hidden address, with theirs: where they are is hidden alike. But for what the viewer wrote.</summary>
    public ILookup<FileKey, FileKey> LikelyOfBoth { get; init; } = Enumerable.Empty<FileKey>().ToLookup(file => file);

    /// <summary>How much of a part the viewer sees: the best that their ties to those whose it is give.</summary>
    public Sight Of(FilePart part) => part.Of.Select(file => Of(part, file)).DefaultIfEmpty(Sight.NotThere).Max();

    /// <summary>How much of a part the viewer sees by what they are to one of those whose it is.</summary>
    internal Sight Of(FilePart part, FileKey file)
    {
        if (part.Kind == PartKind.Draft)
            return Account is not null && part.Author == Account ? Sight.Yes : Sight.NotThere;
        if ((part.ToldOn is { } told && part.Of.Any(owner => IsToldAcross(part, owner, told))) || IsHomeAcross(part))
            return Sight.NotThere;
        var sight = Ties(file).Select(tie => Of(part.Kind, tie, file)).DefaultIfEmpty(Sight.NotThere).Max();
        return sight == Sight.Grant && Account is { } account && part.Named.Contains(account) ? Sight.Yes : sight;
    }

    /// <summary>Whether the viewer would still see where a person lives, by a gesture or for a reason, once it is hidden: whoever would not hides nothing.</summary>
    internal bool WouldSeeHidden(FileKey file) => Ties(file).Any(tie => SightRules.Of(PartKind.Address, tie, isHidden: true) != Sight.NotThere);

    /// <summary>Whether the viewer is a person who lives with another: in a household one knows one another's names.</summary>
    internal bool LivesWith(FileKey file) => Own is { } own && family.LiveTogether(own, file, on);

    private IEnumerable<Tie> Ties(FileKey file) => Own is { } own ? [OfPerson(own, file)] : Account is { } account ? OfAccount(account, file) : [];

    /// <summary>A name is masked and a count is a count, whatever lies between. No glass opens a closed file, or one beyond a wall.</summary>
    private Sight Of(PartKind kind, Tie tie, FileKey file)
    {
        var hidden = LikelyOfBoth[file].Prepend(file).SelectMany(one => family.InHiddenHomesOf(one, on)).ToList();
        var tellsWhere = kind is PartKind.Address or PartKind.Reach or PartKind.Referral;
        // What is told of a child in two homes would tell where the other parent is.
        if (tellsWhere && hidden.Any(IsAcross))
            return Sight.NotThere;
        var isKept = KeptAsHidden.Contains(file);
        var sight = SightRules.Of(kind, tie, hidden.Count > 0 || isKept);
        var isClosed = isKept || (tellsWhere ? hidden.Count > 0 : family.IsHidden(file, on));
        return sight == Sight.Glass && (isClosed || IsAcross(file)) ? Sight.NotThere : sight;
    }

    private Tie OfPerson(FileKey own, FileKey file) =>
        !family.HasOwnAccess(own, on) ? Tie.None
        : own == file ? Tie.Oneself
        : IsAcross(file) ? Tie.None
        : family.IsParent(own, file, on) ? Tie.Parent
        : !family.LiveTogether(own, file, on) ? Tie.None
        : family.IsChildOf(own, file) ? Tie.Child
        : family.AreSiblings(own, file) ? Tie.Sibling
        : Tie.None;

    private IEnumerable<Tie> OfAccount(string account, FileKey file)
    {
        var scope = family.ScopeOf(account, file, on);
        return scope.HasFlag(ProtectionScope.Person) ? [Tie.ProtectorOfPerson]
            : scope.HasFlag(ProtectionScope.Goods) ? [Tie.ProtectorOfGoods]
            : Standings(file).Select(standing => standing.Tie(IsOfTerritory));
    }

    /// <summary>Whether a person is on the other side of a hidden address from the viewer, or from somebody whom the viewer follows.</summary>
    internal bool IsAcross(FileKey file) => IsAcross(file, on);

    /// <summary>Those on the other side with whom a person lives on a day: where there is one, she has a home on a side that is not the viewer's.</summary>
    internal IEnumerable<FileKey> AcrossWith(FileKey person, DateOnly day) => family.LivingWith(person, day).Where(other => IsAcross(other, day));

    /// <summary>Those of the viewer's side from whom a person is on the other one. Whoever follows both, for no wall stands before them, is across from neither.</summary>
    internal IEnumerable<FileKey> SidesFrom(FileKey person, DateOnly day) =>
        (Own is { } own ? [own] : Followed.Contains(person) ? [] : Followed).Where(side => family.AreOnTwoSides(side, person, day));

    private bool IsAcross(FileKey file, DateOnly day) => SidesFrom(file, day).Any();

    /// <summary>Whether a household is one of the other side: nobody of the viewer's was ever in it. What they had in common stays both sides'.</summary>
    private bool IsHomeAcross(FilePart part) => part.Members.Any(member => SidesFrom(member, on).ToList() is { Count: > 0 } sides && !sides.Exists(part.Members.Contains));

    /// <summary>
    /// Whether a part was told of somebody across since the two sides parted. What was told of both sides while nobody knew it yet was theirs together,
    /// and stays so: each could read it then. What was told of the other side alone, or of a child whom both have, is of their new life.
    /// </summary>
    private bool IsToldAcross(FilePart part, FileKey owner, DateOnly told)
    {
        var sides = SidesFrom(owner, told).ToList();
        return sides.Count > 0 && (!sides.Exists(part.Of.Contains) || sides.Exists(side => family.KnownBy(told).AreOnTwoSides(side, owner, told)));
    }
}
