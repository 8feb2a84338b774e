namespace Prevenance.Law.Populations;

/// <summary>The values of some households, to be taken before the next ones are computed in the same memory.</summary>
public readonly ref struct BlockResult
{
    private readonly QuestionValues values;

    internal BlockResult(QuestionValues values, HouseholdRange households) => (this.values, Households) = (values, households);

    public HouseholdRange Households { get; }

    /// <summary>Where the lanes of a question stand in the population.</summary>
    public LaneRange Lanes(VariableAt question) => values[question].Range;

    /// <summary>Copies the values of a question, one for each of its lanes; no number for whom it has no answer.</summary>
    public void CopyTo(VariableAt question, Span<double> into) => values[question].CopyTo(into);
}
