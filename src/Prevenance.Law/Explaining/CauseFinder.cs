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
        ({ Op: Op.Less or Op.LessOrEqual, A.Kind: ValueKind.Date }, { Op: Op.Less or Op.LessOrEqual }) => CauseWriter.TimePassed(x, y, Path()),
        ({ Op: Op.Add or Op.Subtract }, _) or (_, { Op: Op.Add or Op.Subtract }) => FindInSum(x, y),
        var (a, b) when a.Op == b.Op => FindInOperands(x, y),
        _ => FindInPairs(PlacePairs.Match(PlacePairs.Named(x), PlacePairs.Named(y))),
    };

    private IEnumerable<ChangeCause> FindInOperands(Place x, Place y) => x.Node.Op switch
    {
        Op.Select when !IsEqual(x.A, y.A) => Find(x.A, y.A).Concat(Find(x.Chosen, y.Chosen)),
        Op.Select => Find(x.Chosen, y.Chosen),
        Op.Multiply when x.Holds != y.Holds => FindInPairs(Operands(x, y).Where(pair => pair.Before!.Value.Holds != pair.After!.Value.Holds)),
        Op.SumMembers or Op.MaxMembers or Op.MinMembers => FollowAll(Members(x, y).OrderByDescending(pair => Math.Abs(Change(pair)))),
        Op.MarginalScale or Op.StepScale or Op.Lookup => Find(x.A, y.A).Concat(FigureBehind(x, y)),
        _ => FindInPairs(Operands(x, y)),
    };

    /// <summary>What moves the sum the way that it moved comes first, then what weighs most.</summary>
    private IEnumerable<ChangeCause> FindInSum(Place x, Place y)
    {
        var (before, after) = (Signed(x), Signed(y));
        var added = PlacePairs.Match(before[true], after[true]).Select(pair => (pair, Sign: 1));
        var pairs = added.Concat(PlacePairs.Match(before[false], after[false]).Select(pair => (pair, Sign: -1)));
        var change = y.Value - x.Value;
        return FollowAll(pairs.OrderBy(one => one.Sign * Change(one.pair) * change < 0).ThenByDescending(one => Math.Abs(Change(one.pair))).Select(one => one.pair));
    }

    private static ILookup<bool, Place> Signed(Place sum) =>
        FormulaWriter.Terms(sum, positive: true).ToLookup(term => term.Positive, term => term.Place.Source());

    /// <summary>Follows conditions first: an amount often changes because of them. Operands have no common unit: the one that changes most for its size comes next.</summary>
    private IEnumerable<ChangeCause> FindInPairs(IEnumerable<(Place? Before, Place? After)> pairs) => FollowAll(pairs
        .OrderByDescending(pair => IsCondition(pair.After ?? pair.Before!.Value)).ThenByDescending(RelativeChange));

    private IEnumerable<ChangeCause> FollowAll(IEnumerable<(Place? Before, Place? After)> pairs) => pairs.Where(pair => Math.Abs(Change(pair)) > Slack)
        .SelectMany(pair => pair switch
        {
            ({ } x, { } y) => Find(x, y),
            ({ } x, null) => OneSided(x, isBefore: true),
            (null, { } y) => OneSided(y, isBefore: false),
            _ => [],
        });

    private static double Change((Place? Before, Place? After) pair) => (pair.After?.Value ?? 0) - (pair.Before?.Value ?? 0);

    private static double RelativeChange((Place? Before, Place? After) pair)
    {
        var size = Math.Max(Math.Abs(pair.Before?.Value ?? 0), Math.Abs(pair.After?.Value ?? 0));
        return size == 0 ? 0 : Math.Abs(Change(pair)) / size;
    }

    /// <summary>A value that is counted on one side only is followed to the benefit that brings it, or to the amount that weighs most in it.</summary>
    private IEnumerable<ChangeCause> OneSided(Place unresolved, bool isBefore)
    {
        var place = unresolved.Source();
        if (place.Node.Payload is VariableAt key && (IsFact(place) || key.Variable.Notes.IsBenefit))
            return [isBefore ? CauseWriter.Fact(place, null, Path()) : CauseWriter.Fact(null, place, Path())];
        var below = place.Node.Op is Op.Variable or Op.Named ? place.A : place;
        return PlacePairs.Named(below).Where(part => part.Holds && part.Node is { Kind: ValueKind.Amount, Payload: VariableAt or StepName })
            .OrderByDescending(IsBenefit).ThenByDescending(part => part.Value).Take(1).SelectMany(part => OneSided(part, isBefore));
    }

    private static bool IsBenefit(Place place) => place.Node.Payload is VariableAt { Variable.Notes.IsBenefit: true };

    private static IEnumerable<(Place? Before, Place? After)> Operands(Place x, Place y) =>
        x.Node.Operands().Zip(y.Node.Operands(), (a, b) => ((Place?)(x with { Node = a }), (Place?)(y with { Node = b })));

    private static IEnumerable<(Place? Before, Place? After)> Members(Place x, Place y) =>
        x.Members().Zip(y.Members(), (a, b) => ((Place?)a, (Place?)b));

    private IEnumerable<ChangeCause> FigureBehind(Place x, Place y) =>
        CauseWriter.OriginOf(y.Node) is { } origin && CauseWriter.OriginOf(x.Node) != origin ? [CauseWriter.Figure(origin, x, y, Path())] : [];

    private List<VariableAt> Path() => [.. path.Reverse()];

    private static bool IsFact(Place place) => place.Node is { Payload: VariableAt, Op: Op.Input or Op.Constant };

    private static bool IsCondition(Place place) => place.Node.Kind is ValueKind.Flag or ValueKind.Choice;

    private static bool IsEqual(Place x, Place y) => PlacePairs.IsSame(x, y) || Math.Abs(x.Value - y.Value) <= Slack;

    private const double Slack = 1e-9;
}
