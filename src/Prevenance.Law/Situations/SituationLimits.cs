namespace Prevenance.Law.Situations;

/// <summary>How much one situation may hold: it is bounded before any of it is spread or computed.</summary>
public sealed record SituationLimits
{
    public static readonly SituationLimits Default = new();

    /// <summary>Persons, and as many groups of each kind.</summary>
    public int MostInstances { get; init; } = 2_000;

    /// <summary>Values once they are brought to months: one for each variable, month and person, given or not.</summary>
    public int MostCells { get; init; } = 1_000_000;

    /// <summary>Faults that are told; what follows them is not read.</summary>
    public int MostFaults { get; init; } = 50;
}
