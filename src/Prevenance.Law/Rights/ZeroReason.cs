using Prevenance.Law.Explaining;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Rights;

/// <summary>Finds why a value is zero for certain: the one condition, or the one subtraction, that makes it so.</summary>
/// <remarks>What is zero only as long as nobody has told tells nothing.</remarks>
internal static class ZeroReason
{
    /// <returns>The place that tells: a condition as it turned out, or an amount that another one exhausts.</returns>
    public static Place Find(Place unresolved)
    {
        var place = unresolved.Source();
        return Next(place) is { } next ? Find(next) : place;
    }

    private static Place? Next(Place place) => place.Node.Op switch
    {
        Op.Variable or Op.Named => place.Node.Kind != ValueKind.Flag || SaysMore(place.A) ? place.A : null,
        Op.And or Op.Multiply => place.A.Source().IsZero ? place.A : place.B,
        Op.Select => IsPlainZero(place.Chosen) ? place.A : place.Chosen,
        Op.Floor or Op.Round or Op.Ceiling or Op.MarginalScale or Op.Divide => place.A,
        Op.Max => place.A.Node.IsConstant ? place.B : place.A,
        Op.Min => place.A.Value <= place.B.Value ? place.A : place.B,
        Op.Add => place.A.Node.IsConstant ? place.B : place.A,
        Op.SumMembers or Op.MaxMembers when place.Node.Kind != ValueKind.Flag => FirstMember(place),
        _ => null,
    };

    /// <summary>Whether what a condition is made of can be told in fewer words than its own name.</summary>
    private static bool SaysMore(Place unresolved) => unresolved.Source().Node is
    { Op: Op.Variable or Op.Named or Op.And or Op.Less or Op.LessOrEqual or Op.Input } or { Op: Op.Equal, A.Kind: not ValueKind.Code };

    private static bool IsPlainZero(Place place) => place.Node is { Op: Op.Constant, Value: 0 };

    private static Place? FirstMember(Place place) => place.Members().Cast<Place?>().FirstOrDefault(member => !member!.Value.Node.IsConstant);
}
