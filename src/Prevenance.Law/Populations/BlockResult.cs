namespace Prevenance.Law.Populations;

/// <summary>The values of some households, to be taken before the next ones are computed in the same memory.</summary>
public sealed class BlockResult
{
    private readonly QuestionValues values;

    internal BlockResult(QuestionValues values, HouseholdRange households) => (this.values, Households) = (values, households);

    public HouseholdRange Households { get; }

    /// <summary>The values of a question.</summary>
    public QuestionColumn this[VariableAt question] => values[question];
}
