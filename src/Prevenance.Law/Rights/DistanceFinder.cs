using Prevenance.Law.Explaining;
using Prevenance.Law.Figures;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Rights;

/// <summary>Measures how far the deciding comparison, or subtraction, is from turning out otherwise.</summary>
internal static class DistanceFinder
{
    /// <returns>The distance; nothing where what decides is no comparison of numbers.</returns>
    public static Distance? Of(Place unresolved)
    {
        var telling = unresolved.Source();
        while (telling.Node.Op is Op.Not or Op.Named or Op.Variable && !telling.Node.IsConstant)
            telling = telling.A.Source();
        if (telling.Node.Op is not (Op.Less or Op.LessOrEqual) || !IsMeasured(telling))
            return null;
        var (a, b) = (telling.A, telling.B);
        // A figure is a limit; between two numbers that are worked out, the one that stands on the right is.
        return IsFigure(a) ? Between(telling, b, a) : Between(telling, a, b);
    }

    /// <param name="telling">The comparison or the subtraction that decides.</param>
    /// <param name="counted">What is counted.</param>
    /// <param name="limit">What it is compared with.</param>
    public static Distance Between(Place telling, Place counted, Place limit)
    {
        var gap = telling.Node.Op == Op.Subtract ? Math.Abs(telling.Value) : Math.Abs(telling.A.Value - telling.B.Value);
        return new Distance(FormulaWriter.WriteInline(counted), counted.Value, FormulaWriter.WriteInline(limit), limit.Value, gap, Words(gap, telling))
        {
            IsTime = IsTime(counted) || IsTime(limit),
        };
    }

    private static Text Words(double gap, Place telling)
    {
        if (gap == 0)
            return new Text("Tout juste à la limite.", "Exactly at the limit.");
        var shown = Shown(gap, telling.A, telling.B);
        return new Text($"Il s’en faut de {shown.French}.", $"{shown.English} away.");
    }

    private static Text Shown(double gap, Place a, Place b)
    {
        var figure = a.Node.Payload as FigureValue ?? b.Node.Payload as FigureValue;
        if (figure is not null)
            return FigureText.Of(gap, figure.Figure);
        return ValueText.Of(gap, a.Node.Kind == ValueKind.Amount || b.Node.Kind == ValueKind.Amount ? ValueKind.Amount : ValueKind.Number);
    }

    /// <summary>Euros, years and months can be told as a distance; to be short of a person, or of a rate of incapacity, says nothing.</summary>
    private static bool IsMeasured(Place comparison) =>
        comparison.Node.A!.Kind == ValueKind.Amount || comparison.Node.B!.Kind == ValueKind.Amount
        || IsTime(comparison.A) || IsTime(comparison.B);

    private static bool IsTime(Place side) => side.Node.Payload is FigureValue { Figure.Unit: "ans" or "mois" };

    private static bool IsFigure(Place side) => side.Node is { IsConstant: true, Payload: not VariableAt };
}
