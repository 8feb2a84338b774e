using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>The same columns under another law of the same entities and variables: a plan is made for it, and run over the people as they are.</summary>
internal sealed class AmendedShape(IPopulationShape shape, LegalSystem law) : IPopulationShape
{
    public LegalSystem Law => law;

    public IReadOnlyCollection<VariableAt> Columns => shape.Columns;

    public bool IsPartial(VariableAt column) => shape.IsPartial(column);
}
