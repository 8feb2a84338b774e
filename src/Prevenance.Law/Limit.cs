namespace Prevenance.Law;

/// <summary>For whom a variable is not worked out, though its figures are known: where other rules hold, that are not written here.</summary>
/// <param name="Variable">What is not worked out for everybody.</param>
/// <param name="Rule">
/// A choice of the same entity and rhythm. Its first name is that of whom the variable is worked out for; the labels of the others say why it is not.
/// </param>
public sealed record Limit(Variable Variable, Variable Rule)
{
    /// <summary>Why the variable is not worked out, for a value of the rule; nothing where it is.</summary>
    internal NotModelledException? Refusal(double value) => value > 0 ? new NotModelledException(Rule.Choices!.Labels[(int)value]) : null;
}
