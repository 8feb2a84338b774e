using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>The same columns, and others that are given to everybody.</summary>
/// <param name="shape">The columns.</param>
/// <param name="given">The others.</param>
internal sealed class GivenToAll(IPopulationShape shape, IReadOnlyList<VariableAt> given) : IPopulationShape
{
    public LegalSystem Law => shape.Law;

    public IReadOnlyCollection<VariableAt> Columns { get; } = [.. shape.Columns.Concat(given).Distinct()];

    public bool IsPartial(VariableAt column) => !given.Contains(column) && shape.IsPartial(column);
}
