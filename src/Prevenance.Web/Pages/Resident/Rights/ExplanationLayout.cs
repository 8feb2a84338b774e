using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>Lays out the explanation of one right. The graph shares values; a page read from top to bottom tells each of them once.</summary>
sealed class ExplanationLayout(string right)
{
    readonly Dictionary<(Variable, Period?, string?), string> _told = [];
    int _count;

    public ExplanationView Lay(Explanation explanation)
    {
        var anchor = $"{right}-{++_count}";
        if (explanation.Variable is { } variable)
        {
            var key = (variable, explanation.Period, explanation.Who);
            if (explanation.Provenance == Provenance.Computed && _told.TryGetValue(key, out var toldAt))
                return new ExplanationView(explanation, anchor, []) { ToldAt = toldAt };

            _told.TryAdd(key, anchor);
        }

        return new ExplanationView(explanation, anchor, [.. explanation.Parts.Select(Lay)]);
    }
}
