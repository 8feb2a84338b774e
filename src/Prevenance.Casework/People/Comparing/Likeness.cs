using Prevenance.Casework.People.Names;

namespace Prevenance.Casework.People.Comparing;

/// <summary>How likely two persons are one, as a human is told before deciding: nothing is ever merged by it.</summary>
public enum LikenessLevel
{
    /// <summary>Not shown.</summary>
    None,

    /// <summary>Shown after the strong ones: they may be one.</summary>
    Weak,

    /// <summary>Shown first: everything that is known agrees, or differs as clerks and systems differ.</summary>
    Strong,
}

/// <summary>Whether two persons may be one, and why.</summary>
/// <param name="Level">Strong, weak or none.</param>
/// <param name="Reasons">What agrees and what differs, in words, without anybody's name, date or number.</param>
public sealed record Likeness(LikenessLevel Level, IReadOnlyList<Text> Reasons)
{
    /// <summary>Orders the likenesses of one level: how much agrees.</summary>
    internal int Weight { get; init; }

    /// <param name="one">A person.</param>
    /// <param name="other">Another one, or the same.</param>
    /// <param name="on">The day on which it is asked: a child bears the numbers of a parent's file.</param>
    public static Likeness Of(Person one, Person other, DateOnly on)
    {
        var (names, births, numbers) = (NameAgreement.Of(one, other), BirthAgreement.Of(one.Birth, other.Birth), NumberAgreement.Of(one, other, on));
        var level = Judge(names, births, numbers);
        return new Likeness(level, [.. names.Reasons, births.Reason, .. numbers.Reasons]) { Weight = names.Weight + births.Weight + numbers.Weight };
    }

    private static LikenessLevel Judge(NameAgreement names, BirthAgreement births, NumberAgreement numbers) => (names.Surname, names.FirstNames) switch
    {
        (Agreement.Same, Agreement.Same) => OfOneName(births.Kind, names.BirthNamesDiffer, numbers),
        (Agreement.Like or Agreement.Same, Agreement.Like or Agreement.Same) => WeakIf(IsOfNames(names, births.Kind, numbers)),
        // The surname of a spouse, and no birth name to tell.
        (Agreement.Unlike, Agreement.Same) when !names.BirthNamesDiffer => WeakIf(births.Kind == BirthKind.Same || (numbers.ShareNumber && births.IsWholeDate)),
        (Agreement.Unlike or Agreement.Unknown, Agreement.Like or Agreement.Same) => WeakIf(numbers.ShareNumber && births.IsWholeDate),
        // Another first name: a change of gender, or a twin. Twins who are grown up have a number each.
        (Agreement.Like or Agreement.Same, Agreement.Unlike) => WeakIf(numbers.ShareNumber && births.Kind == BirthKind.Same),
        (Agreement.Like or Agreement.Same, Agreement.Unknown) => WeakIf(births.Kind is BirthKind.Same or BirthKind.Inverted || numbers.ShareNumber),
        _ => LikenessLevel.None,
    };

    private static LikenessLevel OfOneName(BirthKind births, bool birthNamesDiffer, NumberAgreement numbers) => births switch
    {
        BirthKind.Other => WeakIf(numbers.ShareNumber),
        _ when birthNamesDiffer => WeakIf(births is BirthKind.Same or BirthKind.Inverted),
        _ when numbers.Contradict => LikenessLevel.Weak,
        BirthKind.Same or BirthKind.Inverted => LikenessLevel.Strong,
        BirthKind.SameDefault or BirthKind.Compatible or BirthKind.Unknown => numbers.ShareNumber ? LikenessLevel.Strong : LikenessLevel.Weak,
        _ => LikenessLevel.Weak,
    };

    /// <summary>Names that are alike are one name where the date is one; where it is not whole, something else must agree.</summary>
    private static bool IsOfNames(NameAgreement names, BirthKind births, NumberAgreement numbers) => births switch
    {
        BirthKind.Same or BirthKind.Inverted or BirthKind.SameDefault => true,
        BirthKind.Compatible => Agreement.Same == Max(names.Surname, names.FirstNames) || numbers.ShareNumber || numbers.ShareContact,
        BirthKind.Near or BirthKind.Unknown => numbers.ShareNumber || numbers.ShareContact,
        _ => false,
    };

    private static Agreement Max(Agreement one, Agreement other) => one > other ? one : other;

    private static LikenessLevel WeakIf(bool holds) => holds ? LikenessLevel.Weak : LikenessLevel.None;
}
