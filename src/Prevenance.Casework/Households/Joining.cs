using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>Somebody joins another in a household, in one of its three views; the first two open it.</summary>
public sealed record Joining : IFamilyChange
{
    /// <summary>More than this is no household.</summary>
    private const int MostMembers = 30;

    /// <summary>Whose household it is.</summary>
    public required FileKey Of { get; init; }

    /// <summary>Who joins.</summary>
    public required FileKey Person { get; init; }

    /// <summary>In what sense.</summary>
    public required HouseholdView View { get; init; }

    /// <summary>The key of the household, and of the one that opens where there was none.</summary>
    public required string Household { get; init; }

    /// <summary>Since when.</summary>
    public required DateOnly From { get; init; }

    public required DateOnly RecordedOn { get; init; }

    /// <summary>Which part of the time, for a child who has two homes.</summary>
    public int Percent { get; init; } = 100;

    /// <summary>Who of the two holds parental authority on the other; nothing where neither does, or nobody says.</summary>
    public FileKey? Parent { get; init; }

    IReadOnlyList<string> IFamilyChange.Households => [Household];

    /// <inheritdoc/>
    Family IFamilyChange.Of(Family before)
    {
        if (Person == Of)
            throw new RefusalException("person", new("une personne ne se rejoint pas elle-même", "nobody joins herself"));
        if (Percent is < 1 or > 100)
            throw new RefusalException("percent", new("attendu : une part du temps, de 1 à 100", "expected a part of the time, from 1 to 100"));
        var members = before.Memberships.Where(one => one.Household == Household && !(one.Days.To < From)).ToList();
        if (members.Any(one => one.Person == Person))
            throw new RefusalException("person", new("cette personne est déjà dans ce foyer", "this person is in this household already"));
        if (members.Count >= MostMembers)
            throw new RefusalException("person", Text.Of($"un foyer a au plus {MostMembers} personnes", $"a household has {MostMembers} persons at most"));
        List<FileKey> joining = members.Any(one => one.Person == Of) ? [Person] : [Of, Person];
        // Whoever would have more than one whole home on some day, be it later than this one, would no longer be hidden where she is.
        foreach (var person in joining)
        {
            var already = DaysOf(before, person).Max(day => before.Of(person, View, day).Sum(one => one.Percent));
            // How much of it is elsewhere is not told: that home may be one that who asks does not see.
            if (already + PercentOf(person) > 100)
                throw new RefusalException("percent", new("avec cette part, plus de cent pour cent de son temps serait compté : une part plus petite, ou la fin d’un autre foyer d’abord", "with this part, more than a hundred per cent of the time would be counted: a smaller part, or the end of another household first"));
        }
        return before with
        {
            Memberships = [.. before.Memberships, .. joining.Select(person => new Membership(person, Household, View, new Days(From), RecordedOn, PercentOf(person)))],
            Authorities = Parent is not { } parent || before.IsChildOf(Child(parent), parent)
                ? before.Authorities
                : [.. before.Authorities, new ParentalAuthority(Child(parent), parent, AuthorityKind.Exercised, new Days(before.Born.GetValueOrDefault(Child(parent), From)))],
        };
    }

    private int PercentOf(FileKey person) => person == Person ? Percent : 100;

    /// <summary>The first day, and those on which somebody is in one more household after it.</summary>
    private IEnumerable<DateOnly> DaysOf(Family before, FileKey person) =>
        before.Memberships.Where(one => one.Person == person && one.View == View && one.Days.From > From).Select(one => one.Days.From).Prepend(From);

    private FileKey Child(FileKey parent) => parent == Person ? Of : Person;
}
