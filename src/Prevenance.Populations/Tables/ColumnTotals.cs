using Prevenance.Law;

namespace Prevenance.Populations.Tables;

/// <summary>What a column comes to, over everyone or over those of one part. With weights, all of it counts as many as rows stand for.</summary>
/// <param name="Column">The column.</param>
/// <param name="Part">Of whom: a commune, a tenth, a choice; nothing for everyone, or for those of whom it is not known.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Given">How many have a value.</param>
/// <param name="Positive">How many have more than nothing: who receives, for a benefit; who is, for a flag.</param>
/// <param name="Sum">The sum, for numbers and flags; nothing for choices, codes and days.</param>
public sealed record ColumnTotals(VariableAt Column, string? Part, double Rows, double Given, double? Positive, double? Sum)
{
    /// <summary>The mean of those who have a value.</summary>
    public double? Mean => Given > 0 ? Sum / Given : null;

    /// <summary>The mean of those who have more than nothing.</summary>
    public double? MeanOfPositive => Positive > 0 ? Sum / Positive : null;
}
