using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Populations;

/// <summary>A population whose persons and groups bear identifiers, to be written for people to read.</summary>
public interface INamedPopulation : IPopulation
{
    /// <summary>The identifiers of some instances of an entity, in their order.</summary>
    IReadOnlyList<string> Ids(Entity entity, LaneRange lanes);
}
