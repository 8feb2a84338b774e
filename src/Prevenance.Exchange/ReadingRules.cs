using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Exchange;

/// <summary>How strictly a situation is read.</summary>
public sealed record ReadingRules
{
    /// <summary>What people and programs send: everything must be known and have its place.</summary>
    public static readonly ReadingRules Strict = new();

    /// <summary>The period of a value given without one; when absent, each value needs its period.</summary>
    public Period? DefaultPeriod { get; init; }

    /// <summary>The month that will be asked, where the document does not ask itself.</summary>
    public Month? Asked { get; init; }

    /// <summary>How much the situation may hold.</summary>
    public SituationLimits Limits { get; init; } = SituationLimits.Default;

    /// <summary>
    /// Whether values are as test files write them: arithmetic (<c>524 * 0.55</c>), zero or one for flags, numbers for codes.
    /// </summary>
    public bool AcceptsTestNotation { get; init; }

    /// <summary>Whether persons left out of a kind of group form one of their own.</summary>
    public bool PlacesOthersAlone { get; init; }

    /// <summary>Whether a value asked for a period that its variable does not have is a gap, for the others to be answered, instead of a fault.</summary>
    public bool LeavesGaps { get; init; }

    /// <summary>Whether variables that do not exist are noted in the result instead of being faults.</summary>
    public bool NotesUnknownVariables { get; init; }
}
