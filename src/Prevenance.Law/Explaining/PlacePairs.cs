using Prevenance.Law.Figures;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Explaining;

/// <summary>Puts the values that a result rests on in one period beside those that it rests on in another.</summary>
internal static class PlacePairs
{
    /// <summary>
    /// Pairs values of the same nature and the same person, in order. What both sides count is left out, so that a quarter
    /// that moves on by a month leaves the month that goes and the month that comes.
    /// </summary>
    public static IEnumerable<(Place? Before, Place? After)> Match(IEnumerable<Place> before, IEnumerable<Place> after)
    {
        var (gone, come) = (before.ToList(), after.ToList());
        foreach (var place in gone.ToList().Where(place => come.Remove(come.Find(other => IsSame(place, other)))))
            gone.Remove(place);
        var arriving = come.GroupBy(Nature).ToDictionary(group => group.Key, group => new Queue<Place>(group));
        foreach (var place in gone)
            yield return (place, arriving.TryGetValue(Nature(place), out var queue) && queue.TryDequeue(out var next) ? next : null);
        foreach (var place in arriving.Values.SelectMany(queue => queue))
            yield return (null, place);
    }

    /// <summary>The nearest values that have a name, along the branches that applied.</summary>
    public static IEnumerable<Place> Named(Place unresolved)
    {
        var place = unresolved.Source();
        return place.Node switch
        {
            { Payload: VariableAt or StepName } or { Op: Op.Constant } => [place],
            { Op: Op.Select } => Named(place.A).Concat(Named(place.Chosen)),
            { Op: Op.SumMembers or Op.MaxMembers or Op.MinMembers } => place.Members().SelectMany(Named),
            _ => place.Node.Operands().SelectMany(operand => Named(place with { Node = operand })),
        };
    }

    public static bool IsSame(Place a, Place b) => ReferenceEquals(a.Node, b.Node) && (a.Lane == b.Lane || a.Node.IsConstant);

    private static (object, int) Nature(Place place)
    {
        object kind = place.Node.Payload switch
        {
            VariableAt key => key.Variable,
            FigureValue origin => origin.Figure,
            StepName name => name,
            _ => place.Node.Op,
        };
        return (kind, place.Node.IsConstant ? 0 : place.Lane);
    }
}
