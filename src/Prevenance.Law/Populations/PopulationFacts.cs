using Prevenance.Law.Graph;

namespace Prevenance.Law.Populations;

/// <summary>What the shape of a plan depends on: which columns a population has, and which of them are given to some only.</summary>
internal sealed class PopulationFacts(IPopulationShape population) : IGivenFacts
{
    private readonly Dictionary<VariableAt, VariableAt> columns =
        population.Columns.ToDictionary(column => column);

    public GivenLanes Lanes(VariableAt key) =>
        ColumnOf(key) is not { } column ? GivenLanes.None
        : population.IsPartial(column) ? GivenLanes.Some
        : GivenLanes.All;

    public VariableAt? ColumnOf(VariableAt key) =>
        columns.TryGetValue(key, out var own) ? own : columns.GetValueOrDefault(key with { Period = Period.Forever });
}
