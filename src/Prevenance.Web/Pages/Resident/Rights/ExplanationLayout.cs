using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>Lays out the explanation of one right. The graph shares values; a page read from top to bottom tells each of them once.</summary>
internal sealed class ExplanationLayout(string right)
{
    private readonly Dictionary<(Variable, Period?, string?), string> told = [];
    int count;

    public ExplanationView Lay(Explanation explanation)
    {
        var anchor = $"{right}-{++count}";
        if (explanation.Variable is { } variable)
        {
            var key = (variable, explanation.Period, explanation.Who);
            if (explanation.Provenance == Provenance.Computed && told.TryGetValue(key, out var toldAt))
                return new ExplanationView(explanation, anchor, []) { ToldAt = toldAt };

            told.TryAdd(key, anchor);
        }

        return new ExplanationView(explanation, anchor, [.. explanation.Parts.Select(Lay)]);
    }
}
