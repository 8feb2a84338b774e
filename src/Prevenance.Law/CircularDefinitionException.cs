namespace Prevenance.Law;

/// <summary>A definition that meets itself. The message gives the chain of names.</summary>
public sealed class CircularDefinitionException : FormulaException
{
    internal CircularDefinitionException(IReadOnlyList<VariableAt> chain)
        : base("definition that meets itself: " + string.Join(" → ", chain)) =>
        Chain = [.. chain.Select(link => link.ToString())];

    /// <summary>The variables and periods on the way, the first one repeated at the end.</summary>
    public IReadOnlyList<string> Chain { get; }
}
