using Prevenance.Casework.People.Names;

namespace Prevenance.Casework.People.Comparing;

/// <summary>How the names of two persons agree.</summary>
internal sealed record NameAgreement(Agreement Surname, Agreement FirstNames, IReadOnlyList<Text> Reasons)
{
    private static readonly Text SameSurname = new("même nom", "same surname");
    private static readonly Text SameBirthName = new("même nom de naissance", "same birth name");
    private static readonly Text UsageIsBirthName = new("le nom d’usage de l’un est le nom de naissance de l’autre", "the usage name of one is the birth name of the other");
    private static readonly Text SameFirstNames = new("même prénom", "same first name");
    private static readonly Text OtherColumns = new("les mêmes noms et prénoms, en d’autres colonnes", "the same names, in other columns");
    private static readonly Text BirthNamesAreOther = new("les noms de naissance diffèrent", "the birth names differ");

    /// <summary>Both birth names are known, and are not one; nor does one stand in the other's column.</summary>
    public bool BirthNamesDiffer { get; private init; }

    public int Weight => (int)Surname + (int)FirstNames;

    public static NameAgreement Of(Person one, Person other)
    {
        var (mine, theirs) = (PersonForms.Of(one), PersonForms.Of(other));
        var (surname, first) = (OfSurnames(mine, theirs), OfFirstNames(mine, theirs));
        if ((surname.Agreement, first.Agreement) is not (Agreement.Same, Agreement.Same) && mine.WholeNames.Intersect(theirs.WholeNames, StringComparer.Ordinal).Any())
            return new NameAgreement(Agreement.Same, Agreement.Same, [OtherColumns]);
        var differ = AreOther(mine.Birth, theirs.Birth) && AreOther(mine.Birth, theirs.Usage) && AreOther(mine.Usage, theirs.Birth);
        IEnumerable<Text?> reasons = [surname.Reason, first.Reason, differ ? BirthNamesAreOther : null];
        return new NameAgreement(surname.Agreement, first.Agreement, [.. reasons.OfType<Text>()]) { BirthNamesDiffer = differ };
    }

    private static Compared OfSurnames(PersonForms one, PersonForms other)
    {
        var best = Best(one.Surnames, other.Surnames, Surnames.Compare, "un des deux n’a pas de nom", "one of the two has no surname");
        if (best.Agreement != Agreement.Same)
            return best;
        // The birth name says more: spouses and in-laws share the other.
        var births = one.Birth is { } mine && other.Birth is { } theirs ? Surnames.Compare(mine, theirs) : default;
        var (noun, but) = births.Agreement == Agreement.Same ? (SameBirthName, births.Reason)
            : one.Usage is { } usage && other.Usage is { } otherUsage && Surnames.Compare(usage, otherUsage) is { Agreement: Agreement.Same } usages ? (SameSurname, usages.Reason)
            : (best.Reason is null ? UsageIsBirthName : SameSurname, best.Reason);
        return best with { Reason = but is { } difference ? Text.Of($"{noun}, {difference}", $"{noun} {difference}") : noun };
    }

    private static Compared OfFirstNames(PersonForms one, PersonForms other)
    {
        // Who has but one name has all of it.
        if (one.FirstNames.Count == 0 && other.FirstNames.Count == 0)
            return Compared.Alike;
        var best = Best(one.FirstNames, other.FirstNames, Comparing.FirstNames.Compare, "un des deux n’a pas de prénom", "one of the two has no first name");
        return best.Agreement == Agreement.Same
            ? best with { Reason = best.Reason is { } but ? Text.Of($"{SameFirstNames}, {but}", $"{SameFirstNames} {but}") : SameFirstNames }
            : best;
    }

    private static Compared Best(IReadOnlyList<NameForms> one, IReadOnlyList<NameForms> other, Func<NameForms, NameForms, Compared> compare, string missing, string missingInEnglish)
    {
        var best = new Compared(Agreement.Unknown, new Text(missing, missingInEnglish));
        foreach (var (mine, theirs) in one.SelectMany(_ => other, (mine, theirs) => (mine, theirs)))
        {
            var compared = compare(mine, theirs);
            if (compared.Agreement > best.Agreement || (compared.Agreement == best.Agreement && compared.Reason is null))
                best = compared;
        }
        return best;
    }

    private static bool AreOther(NameForms? one, NameForms? other) => one is not null && other is not null && Surnames.Compare(one, other).Agreement == Agreement.Unlike;
}
