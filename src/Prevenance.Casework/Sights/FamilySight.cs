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

    /// <summary>What somebody sees who signs in to her own file, of it and of that of a person with whom they lived.</summary>
    public static OtherSide Other(Family family, IReadOnlyDictionary<FileKey, Person> people, FileKey file, FileKey other, DateOnly day)
    {
        var onlooker = new Onlooker(family, day) { Own = other };
        return new OtherSide(
            other,
            people[other].ShownName,
            Households(family, people, onlooker, new OpenFile(family, onlooker, other, day), other, day),
            [.. from person in family.LivingWith(file, day)
                from kind in OfPerson
                where onlooker.Of(new FilePart(kind, [person])) == Sight.Yes
                select (people.TryGetValue(person, out var who) ? who.ShownName : "", kind)]);
    }

    private static MemberSeen Seen(Membership member, IReadOnlyDictionary<FileKey, Person> people, Onlooker onlooker, FileKey file)
    {
        var sight = member.Person == file || onlooker.LivesWith(member.Person) ? Sight.Yes : onlooker.Of(new FilePart(PartKind.NameInList, [member.Person]));
        var person = people.GetValueOrDefault(member.Person);
        return new MemberSeen(
            sight == Sight.Yes ? member.Person : null,
            sight switch { Sight.Yes => person?.ShownName, Sight.Initials => person?.Initials, _ => null },
            member.Days, member.Percent, member.Person == file);
    }
}

/// <summary>What somebody sees who lived with a person and no longer does, in her own file and of that person's.</summary>
/// <param name="Person">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="Households">The households that they see in their own file.</param>
/// <param name="Seen">What they see of each one who lives with the person: by name, the kind of part.</param>
public sealed record OtherSide(FileKey Person, string Name, IReadOnlyList<HouseholdSeen> Households, IReadOnlyList<(string Name, PartKind Kind)> Seen);
