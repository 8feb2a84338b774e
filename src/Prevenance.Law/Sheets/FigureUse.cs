using Prevenance.Law.Graph;
using Prevenance.Law.Explaining;
using Prevenance.Law.Figures;

namespace Prevenance.Law.Sheets;

/// <summary>A dated figure that a rule uses.</summary>
/// <param name="Origin">What it is, since when, and the text that set it.</param>
/// <param name="Values">Its values in words: one, or those of a table or scale after what each is for.</param>
public sealed record FigureUse(FigureValue Origin, IReadOnlyList<Text> Values)
{
    internal static FigureUse Of(FigureValue origin, double value) => new(origin, [FigureText.Of(value, origin.Figure)]);

    internal static FigureUse Of(Scale scale) => new(scale.Origin, [.. scale.From.Zip(scale.Rates, (from, rate) =>
        SheetWords.From(ValueText.Of(from, ValueKind.Number), FigureText.Of(rate, scale.Origin.Figure)))]);

    internal static FigureUse Of(FigureValue origin, LookupRows rows) => new(origin, rows.Source is IReadOnlyDictionary<string, double> named
        ? [.. named.Select(row => SheetWords.Row(row.Key, FigureText.Of(row.Value, origin.Figure)))]
        : [.. rows.Rows.Select(row => SheetWords.Row($"{row.Key}", FigureText.Of(row.Value, origin.Figure)))]);

    /// <summary>The latest value, and how many there were before: its file has them all.</summary>
    internal static FigureUse Of(DatedChoice dated)
    {
        var origin = (FigureValue)dated.Values[0].Payload!;
        return new(origin, [SheetWords.Latest(FigureText.Of(dated.Values[0].Value, origin.Figure), dated.Values.Count - 1)]);
    }

    /// <summary>The uses of one figure together: rules may read several of its rows.</summary>
    internal static IEnumerable<FigureUse> Gather(IEnumerable<FigureUse> uses) =>
        uses.GroupBy(use => use.Origin).Select(of => new FigureUse(of.Key, [.. of.SelectMany(use => use.Values).Distinct()]));
}
