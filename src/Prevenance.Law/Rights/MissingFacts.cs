using Prevenance.Law.Explaining;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Rights;

/// <summary>
/// Finds the essential facts that were not given and that a value depends on, along what actually applied:
/// a branch that was not taken, or a condition that fails for a known reason, leaves nothing to ask.
/// </summary>
internal sealed class MissingFacts
{
    private readonly Dictionary<(Node, int), IReadOnlyCollection<MissingFact>> known = [];

    private MissingFacts()
    {
    }

    public static IReadOnlyList<MissingFact> Under(Place place) => [.. new MissingFacts().Find(place)];

    private IReadOnlyCollection<MissingFact> Find(Place unresolved)
    {
        var place = unresolved.Source();
        if (place.Node.IsConstant)
            return [];
        var key = (place.Node, place.Lane);
        if (!known.TryGetValue(key, out var found))
            known[key] = found = Compute(place);
        return found;
    }

    private IReadOnlyCollection<MissingFact> Compute(Place place) => place.Node.Op switch
    {
        Op.Input => OfInput(place, (VariableAt)place.Node.Payload!),
        Op.Select => All([place.A, place.Chosen]),
        Op.And when !place.Holds => Fewest(place, operand => !operand.Holds),
        Op.Or when place.Holds => Fewest(place, operand => operand.Holds),
        Op.Multiply when !place.Holds => Fewest(place, operand => !operand.Holds),
        Op.SumMembers or Op.MaxMembers or Op.MinMembers or Op.PickMember => All(place.Members()),
        Op.RankMember or Op.HasRole or Op.IsGiven => [],
        _ => All(place.Node.Operands().Select(operand => place with { Node = operand })),
    };

    private static MissingFact[] OfInput(Place place, VariableAt key) =>
        key.Variable.Notes.IsEssential && !place.Situation.IsGiven(key.Variable, key.Period, place.Lane)
            ? [new MissingFact(key.Variable, key.Period, place.Who!)]
            : [];

    private HashSet<MissingFact> All(IEnumerable<Place> places) => [.. places.SelectMany(Find)];

    /// <summary>One operand is enough to decide: the one that is best known.</summary>
    private IReadOnlyCollection<MissingFact> Fewest(Place place, Func<Place, bool> decides) =>
        new[] { place.A, place.B }.Where(decides).Select(Find).MinBy(facts => facts.Count)!;
}
