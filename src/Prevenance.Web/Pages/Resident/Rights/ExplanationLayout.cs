using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>Lays out the explanation of one right. The graph shares values; a page read from top to bottom tells each of them once.</summary>
internal sealed class ExplanationLayout
{
    private readonly Dictionary<(Variable, Period?, string?), string> told = [];
    private readonly string name;
    private readonly Period? usual;
    private int count;

    private ExplanationLayout(string name, Period? usual) => (this.name, this.usual) = (name, usual);

    /// <param name="root">The explanation of the right.</param>
    /// <param name="name">What the anchors of this right begin with.</param>
    public static ExplanationView Of(Explanation root, string name) => new ExplanationLayout(name, root.Period).Lay(root);

    private ExplanationView Lay(Explanation explanation)
    {
        var (anchor, toldAt) = ($"{name}-{++count}", WhereTold(explanation));
        if (explanation.Variable is { } variable)
            told.TryAdd((variable, explanation.Period, explanation.Who), anchor);
        return new ExplanationView(explanation, anchor, toldAt is null ? [.. explanation.Parts.Select(Lay)] : [])
        {
            ToldAt = toldAt,
            TellsPeriod = explanation.Period is { } period && period != Period.Forever && period != usual,
        };
    }

    private string? WhereTold(Explanation explanation) =>
        explanation is { Provenance: Provenance.Computed, Variable: { } variable }
            ? told.GetValueOrDefault((variable, explanation.Period, explanation.Who))
            : null;
}
