using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>The same people under another law of the same entities and variables.</summary>
internal sealed class AmendedPopulation(IPopulation people, LegalSystem law) : IPopulation
{
    public LegalSystem Law => law;

    public IReadOnlyCollection<VariableAt> Columns => people.Columns;

    public int Households => people.Households;

    public bool IsPartial(VariableAt column) => people.IsPartial(column);

    public LaneRange Lanes(Entity entity, HouseholdRange households) => people.Lanes(entity, households);

    public void ReadMembership(Entity group, LaneRange persons, Span<int> groups, Span<byte> roles) => people.ReadMembership(group, persons, groups, roles);

    public void ReadIsGiven(VariableAt column, LaneRange lanes, Span<double> values) => people.ReadIsGiven(column, lanes, values);

    public void ReadValues(VariableAt column, LaneRange lanes, Span<double> values) => people.ReadValues(column, lanes, values);
}
