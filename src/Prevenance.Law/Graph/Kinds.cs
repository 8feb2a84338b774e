namespace Prevenance.Law.Graph;

/// <summary>Whether the result of arithmetic is an amount of money or a plain number: only explanations depend on it.</summary>
internal static class Kinds
{
    public static ValueKind Of(Op op, ValueKind kind, Node a, Node? b = null) => op switch
    {
        Op.Negate or Op.Floor or Op.Ceiling or Op.Round => a.Kind,
        Op.Add or Op.Subtract or Op.Min or Op.Max => Either(a, b!),
        Op.Multiply => IsAmount(a) ^ IsAmount(b!) ? ValueKind.Amount : ValueKind.Number,
        Op.Divide => IsAmount(a) && !IsAmount(b!) ? ValueKind.Amount : ValueKind.Number,
        _ => kind,
    };

    public static ValueKind Either(Node a, Node b) => IsAmount(a) || IsAmount(b) ? ValueKind.Amount : a.Kind;

    public static ValueKind OfSum(Node term) => IsAmount(term) ? ValueKind.Amount : ValueKind.Number;

    private static bool IsAmount(Node node) => node.Kind == ValueKind.Amount;
}
