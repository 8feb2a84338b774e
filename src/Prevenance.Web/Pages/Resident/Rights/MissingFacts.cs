using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>The facts that nobody gave and without which nothing certain can be said of a right.</summary>
static class MissingFacts
{
    public static IReadOnlyList<Text> In(ExplanationView view) =>
        [.. Walk(view).Where(IsMissing).Select(explanation => explanation.Label).Distinct()];

    static bool IsMissing(Explanation explanation) =>
        explanation is { Provenance: Provenance.Assumption, Variable.Notes.IsEssential: true };

    static IEnumerable<Explanation> Walk(ExplanationView view) =>
        view.Parts.SelectMany(Walk).Prepend(view.Source);
}
