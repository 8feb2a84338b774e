using Prevenance.Law.Figures;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Sheets;

/// <summary>A figure read on a day that a fact says: one value from each of its days on.</summary>
/// <param name="Day">The day that decides.</param>
/// <param name="Values">Its values, the latest first.</param>
internal sealed record DatedChoice(Node Day, IReadOnlyList<Node> Values)
{
    /// <summary>A chain of choices, each between a value from a day on and those of before; nothing where it is none.</summary>
    public static DatedChoice? Of(Node choice)
    {
        var values = new List<Node>();
        Node? day = null;
        var rest = choice;
        while (rest is { Op: Op.Select, A: { Op: Op.LessOrEqual, A.IsConstant: true, B: { } read }, B: { Op: Op.Constant, Payload: FigureValue } value }
            && (day is null || (read == day && Figure(value) == Figure(values[0]))))
        {
            (day, rest) = (read, rest.C!);
            values.Add(value);
        }
        return values.Count > 1 && rest is { Op: Op.Constant, Payload: null } ? new DatedChoice(day!, values) : null;
    }

    private static FigureHeader Figure(Node value) => ((FigureValue)value.Payload!).Figure;
}
