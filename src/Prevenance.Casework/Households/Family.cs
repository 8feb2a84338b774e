using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>What is known of people who live, or lived, together: dated facts, from which who is what to whom follows for any day.</summary>
public sealed record Family
{
    /// <summary>The age of an adult, in years (Code civil, article 414).</summary>
    private const int Majority = 18;

    /// <summary>A month before a child is of age, what becomes of the file is decided with her.</summary>
    private const int MonthsBeforeMajority = 1;

    public IReadOnlyList<Membership> Memberships { get; init; } = [];

    public IReadOnlyList<HiddenHousehold> Hidden { get; init; } = [];

    public IReadOnlyList<ParentalAuthority> Authorities { get; init; } = [];

    public IReadOnlyList<Protection> Protections { get; init; } = [];

    public IReadOnlyList<Death> Deaths { get; init; } = [];

    /// <summary>Days of birth, of those whose is known.</summary>
    public IReadOnlyDictionary<FileKey, DateOnly> Born { get; init; } = new Dictionary<FileKey, DateOnly>();

    /// <summary>The age from which a minor has access of her own, in years; the deployment sets it.</summary>
    public int AgeOfOwnAccess { get; init; } = 16;

    /// <summary>All that is told, kind by kind.</summary>
    internal IEnumerable<FamilyFact> Facts => [.. Memberships, .. Hidden, .. Authorities, .. Protections, .. Deaths];

    /// <summary>The family of which that is told.</summary>
    internal static Family Of(IEnumerable<FamilyFact> facts)
    {
        var told = facts.ToList();
        return new Family
        {
            Memberships = [.. told.OfType<Membership>()],
            Hidden = [.. told.OfType<HiddenHousehold>()],
            Authorities = [.. told.OfType<ParentalAuthority>()],
            Protections = [.. told.OfType<Protection>()],
            Deaths = [.. told.OfType<Death>()],
        };
    }

    /// <summary>The same with no hidden dwelling but those that the file had learnt of by the end of a day.</summary>
    public Family KnownBy(DateOnly day) => this with { Hidden = [.. Hidden.Where(one => one.RecordedOn <= day)] };

    /// <summary>The households that somebody is in on a day.</summary>
    public IEnumerable<Membership> Of(FileKey person, HouseholdView view, DateOnly on) => Memberships.Where(one => one.Person == person && one.View == view && one.Days.Hold(on));

    /// <summary>Who is in a household on a day.</summary>
    public IEnumerable<Membership> In(string household, DateOnly on) => Memberships.Where(one => one.Household == household && one.Days.Hold(on));

    public bool LiveTogether(FileKey one, FileKey other, DateOnly on) => Homes(one, on).Intersect(Homes(other, on)).Any();

    /// <summary>Whether somebody is under age; who has no known day of birth is taken as an adult.</summary>
    public bool IsMinor(FileKey person, DateOnly on) => Born.TryGetValue(person, out var born) && on < born.AddYears(Majority);

    /// <summary>Whether somebody may open her own file: an adult or a minor old enough, of whose death nobody told.</summary>
    public bool HasOwnAccess(FileKey person, DateOnly on) => MayBeWrittenTo(person, on) && (!Born.TryGetValue(person, out var born) || on >= born.AddYears(AgeOfOwnAccess));

    /// <summary>Whether somebody holds parental authority on a child who is under age that day.</summary>
    public bool IsParent(FileKey person, FileKey child, DateOnly on) => IsMinor(child, on)
        && Authorities.Any(one => one.Child == child && one.Parent == person && one.Kind == AuthorityKind.Exercised && one.Days.Hold(on))
        && !Authorities.Any(one => one.Child == child && one.Parent == person && one.Kind == AuthorityKind.Withdrawn && one.Days.Hold(on));

    /// <summary>Whether somebody is a child of another, of any age: authority on her was told once, be it over.</summary>
    public bool IsChildOf(FileKey child, FileKey parent) => Authorities.Any(one => one.Child == child && one.Parent == parent);

    /// <summary>Whether two people have a parent in common.</summary>
    public bool AreSiblings(FileKey one, FileKey other) => Authorities.Any(authority => authority.Child == one && IsChildOf(other, authority.Parent));

    /// <summary>Whether a letter or a reminder may leave for somebody: none does from the day on which a death was told, be it not confirmed yet.</summary>
    public bool MayBeWrittenTo(FileKey person, DateOnly on) => !Deaths.Any(death => death.Person == person && death.ProposedOn <= on && !(death.TakenBackOn <= on));

    /// <summary>The death of a person as it is told now; nothing where none is, or it was taken back.</summary>
    public Death? DeathOf(FileKey person) => Deaths.LastOrDefault(death => death.Person == person && death.TakenBackOn is null);

    /// <summary>When to decide with a child who comes of age what becomes of what was hers.</summary>
    public DateOnly? MajorityAlert(FileKey child) => Born.TryGetValue(child, out var born) ? born.AddYears(Majority).AddMonths(-MonthsBeforeMajority) : null;

    /// <summary>What an account may see of a person by protecting her.</summary>
    public ProtectionScope ScopeOf(string account, FileKey person, DateOnly on) => Protections.Where(one => one.Protector == account && one.Protected == person && one.Days.Hold(on))
        .Aggregate(ProtectionScope.None, (scope, one) => scope | one.Scope);

    /// <summary>Whether where somebody lives is hidden: each dwelling that she has is.</summary>
    public bool IsHidden(FileKey person, DateOnly on) => Homes(person, on).ToList() is { Count: > 0 } homes && homes.All(home => IsHidden(home, on));

    /// <summary>Those who live in a hidden dwelling of somebody, themselves among them.</summary>
    public IEnumerable<FileKey> InHiddenHomesOf(FileKey person, DateOnly on) =>
        Homes(person, on).Where(home => IsHidden(home, on)).SelectMany(home => In(home, on)).Select(one => one.Person).Distinct();

    /// <summary>Whether anything is told of somebody here.</summary>
    internal bool Knows(FileKey person) => Memberships.Any(one => one.Person == person);

    /// <summary>Whether somebody lives in a hidden dwelling, be it a part of the time.</summary>
    internal bool HidesWithOthers(FileKey person, DateOnly on) => InHiddenHomesOf(person, on).Any();

    /// <summary>Those who are across from a hidden dwelling of somebody.</summary>
    internal IEnumerable<FileKey> AcrossFromHomesOf(FileKey person, DateOnly on)
    {
        var here = InHiddenHomesOf(person, on).ToList();
        return Memberships.Select(one => one.Person).Distinct().Where(other => here.Exists(one => AreOnTwoSides(one, other, on)));
    }

    /// <summary>Whether somebody is across from a hidden dwelling of another, or lives with who is.</summary>
    internal bool IsOfOtherSide(FileKey hidden, FileKey person, DateOnly on) =>
        AcrossFromHomesOf(hidden, on).Any(across => across == person || LiveTogether(across, person, on));

    /// <summary>Whether somebody lives in a hidden dwelling, and with who is across from it: a child of both.</summary>
    internal bool LivesOnBothSides(FileKey person, DateOnly on) => AcrossFromHomesOf(person, on).Any(across => LiveTogether(across, person, on));

    /// <summary>Those who live with somebody on a day, herself among them.</summary>
    public IEnumerable<FileKey> LivingWith(FileKey person, DateOnly on) => Homes(person, on).SelectMany(home => In(home, on)).Select(one => one.Person).Append(person).Distinct();

    /// <summary>
    /// Whether two people are on two sides of a hidden address: they lived together, they no longer do, and one of them is hidden; or one lives
    /// with who is on the other side, and not with who is hidden. A child who lives on both sides is on neither.
    /// </summary>
    public bool AreOnTwoSides(FileKey one, FileKey other, DateOnly on) => IsAcross(one, other, on) || IsAcross(other, one, on);

    private bool IsAcross(FileKey hidden, FileKey other, DateOnly on)
    {
        if (!IsHidden(hidden, on) || LiveTogether(hidden, other, on))
            return false;
        var left = Left(hidden, on).ToHashSet();
        return left.Contains(other) || Memberships.Where(one => left.Contains(one.Person) && one.Person != other).Any(one => LiveTogether(one.Person, other, on));
    }

    /// <summary>Those with whom somebody lived and no longer does.</summary>
    private IEnumerable<FileKey> Left(FileKey person, DateOnly day) =>
        from mine in Memberships
        where mine.Person == person && mine.View == HouseholdView.Menage && mine.Days.From <= day
        from theirs in Memberships
        where theirs.Household == mine.Household && theirs.Person != person && theirs.Days.From <= day && !LiveTogether(person, theirs.Person, day)
        select theirs.Person;

    /// <summary>Whether where a household lives is hidden.</summary>
    public bool IsHidden(string household, DateOnly on) => Hidden.Any(one => one.Household == household && one.Days.Hold(on));

    private IEnumerable<string> Homes(FileKey person, DateOnly on) => Of(person, HouseholdView.Menage, on).Select(one => one.Household);
}
