namespace Prevenance.Casework.People.Comparing;

/// <summary>How two dates of birth agree.</summary>
internal enum BirthKind
{
    Same,

    /// <summary>Day and month stand in each other's place.</summary>
    Inverted,

    /// <summary>The first of January for both: what is written when the day is not known.</summary>
    SameDefault,

    /// <summary>One is less precise, and the other lies within it.</summary>
    Compatible,

    /// <summary>As one date typed in two ways.</summary>
    Near,

    /// <summary>One of the two is not known.</summary>
    Unknown,
    Other,
}

/// <summary>How two dates of birth agree, and in which words.</summary>
internal sealed record BirthAgreement(BirthKind Kind, Text Reason)
{
    /// <summary>A digit of the tens mistyped is ten years; more is another generation.</summary>
    private const int YearsOfASlip = 10;

    private const int YearsOfAbout = 2;

    private static readonly BirthAgreement Other = new(BirthKind.Other, new("la date de naissance diffère", "the date of birth differs"));

    public bool IsWholeDate => Kind is BirthKind.Same or BirthKind.Inverted or BirthKind.SameDefault;

    public int Weight => Kind switch
    {
        BirthKind.Same => 6,
        BirthKind.Inverted => 5,
        BirthKind.SameDefault => 3,
        BirthKind.Near or BirthKind.Compatible => 2,
        BirthKind.Unknown => 1,
        _ => 0,
    };

    public static BirthAgreement Of(Birth? one, Birth? other)
    {
        if (one is null || other is null)
            return new(BirthKind.Unknown, new("une date de naissance n’est pas connue", "a date of birth is not known"));
        return one.Date is { } day && other.Date is { } otherDay ? OfDays(day, otherDay, one.IsDefaultDate, other.IsDefaultDate) : OfParts(one, other);
    }

    private static BirthAgreement OfDays(DateOnly one, DateOnly other, bool isDefault, bool otherIsDefault)
    {
        if (one == other)
        {
            return isDefault
                ? new(BirthKind.SameDefault, new("même date, mais c’est celle qu’on écrit par défaut (1er janvier) : jamais sûr", "same date, but the one written by default (1 January): never certain"))
                : new(BirthKind.Same, new("même date de naissance", "same date of birth"));
        }
        if (one.Year == other.Year && (one.Day, one.Month) == (other.Month, other.Day))
            return new(BirthKind.Inverted, new("jour et mois inversés", "day and month inverted"));
        if (one.Year == other.Year && (isDefault || otherIsDefault))
            return new(BirthKind.Compatible, new("même année ; l’une des dates est celle qu’on écrit par défaut", "same year; one of the dates is the one written by default"));
        if (one.Day == other.Day && one.Month == other.Month)
            return OfYears(one.Year, other.Year);
        return one.Year == other.Year && IsSlip($"{one.Month:00}{one.Day:00}", $"{other.Month:00}{other.Day:00}")
            ? new(BirthKind.Near, new("le jour ou le mois diffère d’un chiffre", "the day or the month differs by a digit"))
            : Other;
    }

    private static BirthAgreement OfYears(int one, int other)
    {
        if (Math.Abs(one - other) == 1)
            return new(BirthKind.Near, new("l’année diffère d’une", "the year is off by one"));
        var (written, otherWritten) = ($"{one:0000}", $"{other:0000}");
        if (written.Order().SequenceEqual(otherWritten.Order()) && IsSlip(written, otherWritten))
            return new(BirthKind.Near, new("chiffres de l’année inversés", "digits of the year inverted"));
        return Math.Abs(one - other) <= YearsOfASlip && IsSlip(written, otherWritten)
            ? new(BirthKind.Near, new("l’année diffère d’un chiffre", "the year differs by a digit"))
            : Other;
    }

    private static BirthAgreement OfParts(Birth one, Birth other)
    {
        var years = one.IsAbout || other.IsAbout ? YearsOfAbout : 0;
        var compatible = Math.Abs(one.Year - other.Year) <= years && (one.Month is null || other.Month is null || one.Month == other.Month);
        return compatible
            ? new(BirthKind.Compatible, new("dates de naissance compatibles, l’une moins précise", "dates of birth that agree, one less precise"))
            : Other;
    }

    /// <summary>One digit is another, or two neighbours are swapped.</summary>
    private static bool IsSlip(string one, string other)
    {
        var differing = Enumerable.Range(0, one.Length).Where(at => one[at] != other[at]).ToList();
        return differing.Count == 1 || (differing is [var first, var second] && second == first + 1 && one[first] == other[second] && one[second] == other[first]);
    }
}
