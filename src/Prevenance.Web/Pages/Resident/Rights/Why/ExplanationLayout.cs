using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Web.Pages.Resident.Rights.Why;

/// <summary>Lays out the explanation of one right. The graph shares values; a page read from top to bottom tells each of them once.</summary>
internal sealed class ExplanationLayout
{
    private readonly Dictionary<(Variable, Period?, Who?), string> told = [];
    private readonly Period? usual;
    private readonly int levels;
    private int count;

    private ExplanationLayout(Period? usual, int levels) => (this.usual, this.levels) = (usual, levels);

    /// <param name="root">The explanation of the right.</param>
    /// <param name="levels">How many levels to lay out below it; all of them by default.</param>
    public static ExplanationView Of(Explanation root, int levels = int.MaxValue) => new ExplanationLayout(root.Period, levels).Lay(root, depth: 0);

    private ExplanationView Lay(Explanation explanation, int depth)
    {
        var (anchor, toldAt) = ($"why-{++count}", WhereTold(explanation));
        if (explanation.Variable is { } variable)
            told.TryAdd((variable, explanation.Period, explanation.Who), anchor);
        // What comes to nothing is told in one line: how it did so seldom matters.
        var isLeaf = toldAt is not null || depth >= levels || (depth > 0 && explanation.IsNothing);
        return new ExplanationView(explanation, anchor, isLeaf ? [] : [.. explanation.Parts.Select(part => Lay(part, depth + 1))])
        {
            ToldAt = toldAt,
            TellsPeriod = explanation.Period is { } period && period != Period.Forever && period != usual,
            Opens = !isLeaf && (explanation.Parts.Count > 0 || explanation.Formula.French.Length > 0),
        };
    }

    private string? WhereTold(Explanation explanation) =>
        explanation is { Provenance: Provenance.Computed, Variable: { } variable }
            ? told.GetValueOrDefault((variable, explanation.Period, explanation.Who))
            : null;
}
