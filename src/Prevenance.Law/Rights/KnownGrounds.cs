using Prevenance.Law.Explaining;
using Prevenance.Law.Graph;
using Prevenance.Law.Unknowns;

namespace Prevenance.Law.Rights;

/// <summary>
/// Whether all that a value rests on is known, along the branches that apply. A value may be certain whatever the missing
/// facts are, and still not be told how: the way that leads to it would be an invented one.
/// </summary>
internal sealed class KnownGrounds
{
    private readonly PossibleAnswer possible;
    private readonly Dictionary<(Node, int), bool> seen = [];

    private KnownGrounds(PossibleAnswer possible) => this.possible = possible;

    public static bool Of(Place place, PossibleAnswer possible) => !possible.HasUnknownFacts || new KnownGrounds(possible).AreKnown(place);

    private bool AreKnown(Place unresolved)
    {
        var place = unresolved.Source();
        if (place.Node.IsConstant)
            return true;
        var key = (place.Node, place.Lane);
        if (!seen.TryGetValue(key, out var known))
            seen[key] = known = possible.At(place.Node, place.Lane).IsExact && Grounds(place).All(AreKnown);
        return known;
    }

    private static IEnumerable<Place> Grounds(Place place) => place.Node.Op switch
    {
        Op.Input or Op.IsGiven or Op.HasRole => [],
        Op.Select => [place.A, place.Chosen],
        Op.SumMembers or Op.MaxMembers or Op.MinMembers or Op.PickMember => place.Members(),
        _ => place.Node.Operands().Select(operand => place with { Node = operand }),
    };
}
