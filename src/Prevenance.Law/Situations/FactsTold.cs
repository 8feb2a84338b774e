namespace Prevenance.Law.Situations;

/// <summary>What was told, as a check reads it.</summary>
/// <param name="Facts">The facts; those that no check looks at may be left out.</param>
/// <param name="Until">The last month that is asked or, where none is known, that a fact is given for; nothing where there is none either.</param>
/// <param name="Places">Who holds which role in which group, by number.</param>
public sealed record FactsTold(
    IReadOnlyList<GivenValue> Facts, Month? Until, IReadOnlyDictionary<Entity, IReadOnlyList<(int Person, int Group, Role Role)>> Places)
{
    /// <summary>What was given of a variable.</summary>
    public IEnumerable<GivenValue> Of(Variable variable) => Facts.Where(fact => fact.Variable == variable);

    /// <summary>The last month of a fact, where it is given for months.</summary>
    public static Month? LastMonth(Period period) => period.Unit == PeriodUnit.Forever ? null : period.Start + (period.MonthCount - 1);
}
