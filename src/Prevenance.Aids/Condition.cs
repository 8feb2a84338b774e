using Prevenance.Law;

namespace Prevenance.Aids;

/// <summary>What must be true for an aid.</summary>
public abstract record Condition
{
    /// <summary>Whether where the household lives counts anywhere in it.</summary>
    public bool LooksAtPlace => this switch
    {
        Lives => true,
        All { Of: var conditions } => conditions.Any(condition => condition.LooksAtPlace),
        Any { Of: var conditions } => conditions.Any(condition => condition.LooksAtPlace),
        Not { Of: var condition } => condition.LooksAtPlace,
        _ => false,
    };

    /// <summary>Where one must live, whatever else holds; nothing where that is not asked.</summary>
    public Lives? Place => this switch
    {
        Lives place => place,
        All { Of: var conditions } => conditions.Select(condition => condition.Place).FirstOrDefault(place => place is not null),
        _ => null,
    };

    public sealed record All(IReadOnlyList<Condition> Of) : Condition;

    public sealed record Any(IReadOnlyList<Condition> Of) : Condition;

    public sealed record Not(Condition Of) : Condition;

    /// <summary>What cannot be decided from facts: a person verifies it.</summary>
    /// <param name="Words">What to verify.</param>
    /// <param name="Rank">Its rank in the aid, from 1.</param>
    public sealed record ToVerify(Text Words, int Rank) : Condition;

    /// <summary>A flag that holds.</summary>
    public sealed record Holds(Variable Variable) : Condition;

    /// <summary>A choice or a code that has one of some values.</summary>
    public sealed record IsOneOf(Variable Variable, IReadOnlyList<string> Values) : Condition;

    /// <summary>A number between bounds.</summary>
    public sealed record Within(Measure Measure, Bounds Bounds) : Condition;

    /// <summary>A right that is received, or would be, this month.</summary>
    public sealed record Receives(Variable Right) : Condition;

    /// <summary>Children of the family, by completed years of age.</summary>
    public sealed record Children(Bounds Age, Bounds Count) : Condition;

    /// <summary>Where the household lives.</summary>
    /// <param name="Level">The level of the territory.</param>
    /// <param name="Codes">Insee codes, Siren numbers of EPCI, or postal codes: one of them.</param>
    /// <param name="Name">The place in words, where the file gives it.</param>
    public sealed record Lives(PlaceLevel Level, IReadOnlyList<string> Codes, Text? Name) : Condition;
}

/// <summary>How large a place is that an aid is for.</summary>
public enum PlaceLevel
{
    Commune,
    Epci,
    Departement,
    Region,
    CodePostal,
}

/// <summary>A number that conditions and scales look at.</summary>
public abstract record Measure
{
    /// <summary>A public variable, for the month or its year.</summary>
    public sealed record Of(Variable Variable) : Measure;

    /// <summary>The reference tax income of two years before over the number of tax shares, in euros a year or a month.</summary>
    public sealed record TaxQuotient(bool IsMonthly) : Measure;
}

/// <summary>Limits of a number; those that are absent do not limit.</summary>
public sealed record Bounds(double? AtLeast = null, double? Above = null, double? AtMost = null, double? Under = null)
{
    public bool IsEmpty => AtLeast is null && Above is null && AtMost is null && Under is null;

    internal Flag Hold(Number number)
    {
        Flag holds = true;
        if (AtLeast is { } atLeast)
            holds &= number >= atLeast;
        if (Above is { } above)
            holds &= number > above;
        if (AtMost is { } atMost)
            holds &= number <= atMost;
        if (Under is { } under)
            holds &= number < under;
        return holds;
    }
}
