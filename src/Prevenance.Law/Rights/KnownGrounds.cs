using Prevenance.Law.Explaining;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Rights;

/// <summary>
/// Whether all that a value rests on is known, along the branches that apply. A value may be certain whatever the missing
/// facts are, and still not be told how: the way that leads to it would be an invented one. Rights of one answer rest on
/// much of the same, which is looked at once.
/// </summary>
internal sealed class KnownGrounds
{
    private readonly Dictionary<(Node, int), bool> seen = [];

    public bool Of(Place place) => place.Known is not { HasUnknownFacts: true } || AreKnown(place);

    private bool AreKnown(Place unresolved)
    {
        var place = unresolved.Source();
        if (place.Node.IsConstant)
            return true;
        var key = (place.Node, place.Lane);
        if (!seen.TryGetValue(key, out var known))
            seen[key] = known = place.IsKnown && Grounds(place).All(AreKnown);
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
