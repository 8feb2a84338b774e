using Prevenance.Accounts;
using Prevenance.Casework.Households;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Sights;

/// <summary>A family as somebody sees it.</summary>
internal static class FamilySight
{
    private static readonly PartKind[] OfPerson = [PartKind.Address, PartKind.Reach, PartKind.Money, PartKind.Timeline, PartKind.TeamNote, PartKind.ChildDays];

    /// <summary>The households of a person, those of today first: a hidden one is seen by those who follow whom it hides, and by nobody else.</summary>
    public static IReadOnlyList<HouseholdSeen> Households(Family family, IReadOnlyDictionary<FileKey, Person> people, Onlooker onlooker, OpenFile open, FileKey file, DateOnly on) =>
    [
        .. family.Memberships.Where(one => one.Person == file).Select(one => (one.Household, one.View)).Distinct()
            .Where(one => open.Sees(FilePart.From(family, one.Household, on)))
            .Select(one => new HouseholdSeen(one.Household, one.View, family.IsHidden(one.Household, on),
                [.. family.Memberships.Where(member => member.Household == one.Household).Select(member => Seen(member, people, onlooker, file))]))
            .OrderByDescending(one => one.IsOn(on)).ThenBy(one => one.View).ThenByDescending(one => one.Members.Max(member => member.Days.From)),
    ];

    /// <summary>
    /// What somebody sees who signs in to her own file, of what she had in common with a person, of what opens anew, and of that person's file;
    /// nothing of the rest of her life, which is not for who looks.
    /// </summary>
    /// <param name="before">The family as it is.</param>
    /// <param name="after">The family as it is about to be.</param>
    /// <param name="people">Who they are.</param>
    /// <param name="looks">Who looks at what the other will see: they name nobody whom they do not know.</param>
    /// <param name="file">The person's file.</param>
    /// <param name="other">The other.</param>
    /// <param name="day">The day.</param>
    public static OtherSide Other(Family before, Family after, IReadOnlyDictionary<FileKey, Person> people, Onlooker looks, FileKey file, FileKey other, DateOnly day)
    {
        var onlooker = new Onlooker(after, day) { Own = other };
        var elsewhere = before.Memberships.Select(one => one.Household).Except(before.Memberships.Where(one => one.Person == file).Select(one => one.Household)).ToList();
        return new OtherSide(
            NameFor(looks, other, people),
            [.. Households(after, people, onlooker, new OpenFile(after, onlooker, other, day), other, day).Where(one => !elsewhere.Contains(one.Key))
                .Select(one => one with { Members = [.. one.Members.Select(member => member with { Name = member.IsNamed ? NameFor(looks, member.Person, people) : member.Name })] })],
            [.. from person in after.LivingWith(file, day)
                from kind in OfPerson
                where onlooker.Of(new FilePart(kind, [person])) == Sight.Yes
                select (NameFor(looks, person, people), kind)]);
    }

    /// <summary>How somebody is called to who looks.</summary>
    private static string? NameFor(Onlooker looks, FileKey person, IReadOnlyDictionary<FileKey, Person> people) => looks.Of(new FilePart(PartKind.NameInList, [person])) switch
    {
        Sight.Yes => people.GetValueOrDefault(person)?.ShownName,
        Sight.Initials => people.GetValueOrDefault(person)?.Initials,
        _ => null,
    };

    private static MemberSeen Seen(Membership member, IReadOnlyDictionary<FileKey, Person> people, Onlooker onlooker, FileKey file)
    {
        var isKnown = member.Person == file || onlooker.LivesWith(member.Person);
        return new MemberSeen(
            member.Person,
            isKnown || onlooker.Of(new FilePart(PartKind.NameInList, [member.Person])) == Sight.Yes,
            isKnown ? people.GetValueOrDefault(member.Person)?.ShownName : NameFor(onlooker, member.Person, people),
            member.Days, member.Percent, member.Person == file);
    }
}

/// <summary>What somebody sees who lived with a person and no longer does, in her own file and of that person's.</summary>
/// <param name="Name">Their name, or initials, as who looks may know them; nothing where neither may be told.</param>
/// <param name="Households">The households that they see in their own file, of those that they had in common and of those that open.</param>
/// <param name="Seen">What they see of each one who lives with the person: by name, the kind of part.</param>
public sealed record OtherSide(string? Name, IReadOnlyList<HouseholdSeen> Households, IReadOnlyList<(string? Name, PartKind Kind)> Seen);
