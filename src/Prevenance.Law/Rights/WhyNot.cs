using Prevenance.Law.Explaining;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Rights;

/// <summary>Why there is no right, and how far from it.</summary>
internal sealed record WhyNot(Text Reason, Distance? Distance)
{
    private static readonly WhyNot NothingOpensIt = new(
        new Text("Rien dans ce qui a été dit n’ouvre ce droit.", "Nothing that was said opens this right."), null);

    public static WhyNot Of(Place right, KnownGrounds grounds)
    {
        var telling = ZeroReason.Find(right);
        if (!grounds.Of(telling))
            return new WhyNot(ReasonText.WhateverIsMissing, null);
        if (ExhaustedAmount(telling) is { } difference)
        {
            var limit = Largest(difference, subtracted: false);
            // An amount that is already nothing before anything is taken off has another reason.
            return limit.Holds ? Exhausted(telling, Largest(difference, subtracted: true), limit) : Of(limit, grounds);
        }
        if (telling.Node is { Op: Op.Constant, Payload: not VariableAt })
            return NothingOpensIt;
        var reason = FormulaWriter.WriteInline(telling);
        return new WhyNot(new Text($"Ce qui décide : {reason.French}.", $"What decides: {reason.English}."), DistanceFinder.Of(telling));
    }

    /// <summary>
    /// The subtraction that left nothing, or less than the least amount that is paid: what was counted then says more
    /// than the comparison that came after.
    /// </summary>
    private static Place? ExhaustedAmount(Place telling)
    {
        if (telling.Node.Op == Op.Subtract)
            return telling;
        if (telling.Node.Op is not (Op.Less or Op.LessOrEqual))
            return null;
        return new[] { telling.A, telling.B }.Select(AsDifference).FirstOrDefault(side => side is not null);
    }

    private static Place? AsDifference(Place side)
    {
        var place = side.Source();
        while (place.Node.Op is Op.Named or Op.Variable or Op.Max or Op.Round or Op.Floor && !place.Node.IsConstant)
            place = (place.Node.Op == Op.Max ? place.A.Node.IsConstant ? place.B : place.A : place.A).Source();
        return place.Node.Op == Op.Subtract ? place : null;
    }

    private static WhyNot Exhausted(Place telling, Place counted, Place limit)
    {
        var (taken, from) = (FormulaWriter.WriteInline(counted), FormulaWriter.WriteInline(limit));
        return new WhyNot(
            new Text($"Ce qui décide : {taken.French} ; en face, {from.French}.", $"What decides: {taken.English}; on the other side, {from.English}."),
            DistanceFinder.Between(telling, counted, limit));
    }

    private static Place Largest(Place difference, bool subtracted) => FormulaWriter.Terms(difference, positive: true)
        .Where(term => term.Positive != subtracted).MaxBy(term => term.Place.Value).Place;
}
