using Prevenance.Law.Graph;

namespace Prevenance.Law.Sheets;

/// <summary>As if every fact were given, and no benefit that a rule computes: the graph then keeps the whole of each rule.</summary>
internal sealed class EveryFactGiven(Month present) : IGivenFacts
{
    public GivenLanes Lanes(VariableAt key) =>
        !key.Variable.IsFact && !key.Variable.IsFactAt(key.Period, present) ? GivenLanes.None : GivenLanes.All;

    public VariableAt? ColumnOf(VariableAt key) => key;
}
