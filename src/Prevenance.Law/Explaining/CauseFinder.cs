using System.Collections.Immutable;
using Prevenance.Law.Figures;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Explaining;

/// <summary>
/// Finds from what a change comes: walks the graph of a value in two periods side by side, along what differs,
/// down to the facts, days and figures that differ. Those that weigh most come first.
/// </summary>
internal sealed class CauseFinder
{
    private readonly HashSet<(Node, int, Node, int)> seen = [];
    private ImmutableStack<VariableAt> path = [];

    private CauseFinder()
    {
    }

    /// <summary>Every cause, from the heaviest; searched as they are asked for.</summary>
    public static IEnumerable<ChangeCause> Of(Place before, Place after) => new CauseFinder().Find(before, after);

    private IEnumerable<ChangeCause> Find(Place before, Place after)
    {
        var (x, y) = (before.Source(), after.Source());
        if (IsEqual(x, y) || !seen.Add((x.Node, x.Lane, y.Node, y.Lane)))
            yield break;
        var outer = path;
        if (y.Node is { Op: Op.Variable, Payload: VariableAt key })
            path = path.Push(key);
        var found = false;
        foreach (var cause in Beneath(x, y))
        {
            found = true;
            yield return cause;
        }
        if (!found && y.Node.Op == Op.Variable)
            yield return CauseWriter.Rule(Path());
        path = outer;
    }

    private IEnumerable<ChangeCause> Beneath(Place x, Place y) => (x.Node, y.Node) switch
    {
        ({ Payload: VariableAt a }, { Payload: VariableAt b }) when a.Variable == b.Variable && (IsFact(x) || IsFact(y)) => [CauseWriter.Fact(x, y, Path())],
        ({ Op: Op.Constant, Payload: FigureValue }, { Op: Op.Constant, Payload: FigureValue to }) => [CauseWriter.Figure(to, x, y, Path())],
        ({ Op: Op.CompletedMonths }, { Op: Op.CompletedMonths }) => CauseWriter.TimePassed(x, y, Path()),
        ({ Op: Op.Add or Op.Subtract }, _) or (_, { Op: Op.Add or Op.Subtract }) => FindInSum(x, y),
        var (a, b) when a.Op == b.Op => FindInOperands(x, y),
        _ => FindInPairs(PlacePairs.Match(PlacePairs.Named(x), PlacePairs.Named(y)), 0),
    };

    private IEnumerable<ChangeCause> FindInOperands(Place x, Place y) => x.Node.Op switch
    {
        Op.Select when !IsEqual(x.A, y.A) => Find(x.A, y.A).Concat(Find(x.Chosen, y.Chosen)),
        Op.Select => Find(x.Chosen, y.Chosen),
        Op.Multiply when x.Holds != y.Holds => FindInPairs([(x.A, y.A), (x.B, y.B)], 0, pair => pair.Before.Holds != pair.After.Holds),
        Op.SumMembers or Op.MaxMembers or Op.MinMembers => FindInPairs(Members(x, y), y.Value - x.Value),
        Op.MarginalScale or Op.StepScale or Op.Lookup => Find(x.A, y.A).Concat(FigureBehind(x, y)),
        _ => FindInPairs([.. x.Node.Operands().Zip(y.Node.Operands(), (a, b) => ((Place?)(x with { Node = a }), (Place?)(y with { Node = b })))], 0),
    };

    private IEnumerable<ChangeCause> FindInSum(Place x, Place y)
    {
        var (before, after) = (Signed(x), Signed(y));
        var change = y.Value - x.Value;
        return FindInPairs(PlacePairs.Match(before[true], after[true]), change)
            .Concat(FindInPairs(PlacePairs.Match(before[false], after[false]), -change));
    }

    private static ILookup<bool, Place> Signed(Place sum) => FormulaWriter.Terms(sum, positive: true).ToLookup(term => term.Positive, term => term.Place.Source());

    /// <param name="pairs">Values before and after.</param>
    /// <param name="direction">The change to account for: what moves the same way comes first; zero when there is no common unit.</param>
    /// <param name="tells">The pairs that are worth following; all of them by default.</param>
    private IEnumerable<ChangeCause> FindInPairs(
        IEnumerable<(Place? Before, Place? After)> pairs, double direction, Func<(Place Before, Place After), bool>? tells = null)
    {
        var weighed = pairs.Select(pair => (pair.Before, pair.After, Change: (pair.After?.Value ?? 0) - (pair.Before?.Value ?? 0)))
            .Where(pair => Math.Abs(pair.Change) > Slack)
            .OrderBy(pair => pair.Change * direction < 0).ThenByDescending(pair => IsCondition(pair.After ?? pair.Before!.Value))
            .ThenByDescending(pair => Math.Abs(pair.Change)).ToList();
        foreach (var (before, after, _) in weighed)
        {
            var causes = (before, after) switch
            {
                ({ } x, { } y) when tells is null || tells((x, y)) => Find(x, y),
                ({ } x, null) => OneSided(x, isBefore: true),
                (null, { } y) => OneSided(y, isBefore: false),
                _ => [],
            };
            foreach (var cause in causes)
                yield return cause;
        }
    }

    /// <summary>A value that is counted on one side only is followed to the fact that weighs most in it.</summary>
    private IEnumerable<ChangeCause> OneSided(Place unresolved, bool isBefore)
    {
        var place = unresolved.Source();
        if (place.Node.Payload is VariableAt && IsFact(place))
            return [isBefore ? CauseWriter.Fact(place, null, Path()) : CauseWriter.Fact(null, place, Path())];
        var heaviest = place.Node.Op is Op.SumMembers or Op.MaxMembers or Op.MinMembers ? place.Members() : Applied(place);
        return heaviest.OrderByDescending(below => Math.Abs(below.Value)).Take(1).SelectMany(below => OneSided(below, isBefore));
    }

    private static IEnumerable<Place> Applied(Place place) => place.Node.Op == Op.Select
        ? [place.Chosen]
        : place.Node.Operands().Select(operand => place with { Node = operand }).Where(operand => !operand.Node.IsConstant);

    private static IEnumerable<(Place?, Place?)> Members(Place x, Place y) =>
        x.Members().Zip(y.Members(), (a, b) => ((Place?)a, (Place?)b));

    private IEnumerable<ChangeCause> FigureBehind(Place x, Place y) =>
        CauseWriter.OriginOf(y.Node) is { } origin && CauseWriter.OriginOf(x.Node) != origin ? [CauseWriter.Figure(origin, x, y, Path())] : [];

    private List<(Variable, Period)> Path() => [.. path.Reverse().Select(key => (key.Variable, key.Period))];

    private static bool IsFact(Place place) => place.Node is { Payload: VariableAt, Op: Op.Input or Op.Constant };

    private static bool IsCondition(Place place) => place.Node.Kind is ValueKind.Flag or ValueKind.Choice;

    private static bool IsEqual(Place x, Place y) => PlacePairs.IsSame(x, y) || Math.Abs(x.Value - y.Value) <= Slack;

    private const double Slack = 1e-9;
}
