using System.Text;

namespace Prevenance.Law.Explaining;

/// <summary>Writes an explanation as indented lines, down to a depth.</summary>
public sealed class ExplanationOutline
{
    private readonly Language language;
    private readonly int depth;
    private readonly StringBuilder lines = new();
    private readonly HashSet<(Variable, Period, Who?)> told = [];

    private ExplanationOutline(Language language, int depth) => (this.language, this.depth) = (language, depth);

    public static string Write(Explanation explanation, Language language, int depth = int.MaxValue)
    {
        var outline = new ExplanationOutline(language, depth);
        outline.Write(explanation, 0);
        return outline.lines.ToString();
    }

    private void Write(Explanation explanation, int level)
    {
        var indent = new string(' ', level * 3);
        lines.Append(indent).Append(Title(explanation)).Append(" : ").Append(explanation.Shown.In(language)).Append(Origin(explanation)).AppendLine();
        // A part that comes to nothing is told in one line: its own explanation can be asked for.
        if (level >= depth || (level > 0 && explanation.IsNothing) || !IsToldFirst(explanation))
            return;
        var formula = explanation.Formula.In(language);
        if (formula.Length > 0)
            lines.Append(indent).Append("   = ").AppendLine(formula);
        foreach (var condition in explanation.Conditions)
            lines.Append(indent).Append(language == Language.English ? "   since " : "   car ").AppendLine(condition.In(language));
        foreach (var part in explanation.Parts)
            Write(part, level + 1);
    }

    /// <summary>A value that several others rest on is told in full once.</summary>
    private bool IsToldFirst(Explanation explanation) =>
        explanation.Variable is not { } variable || told.Add((variable, explanation.Period!.Value, explanation.Who));

    private string Title(Explanation explanation)
    {
        var title = explanation.Label.In(language);
        if (explanation.Who?.Name.In(language) is { } name && title != name)
            title += $" – {name}";
        return explanation.Period is { } period && period != Period.Forever ? $"{title}, {ValueText.Period(period).In(language)}" : title;
    }

    private string Origin(Explanation explanation) => explanation switch
    {
        { Provenance: Provenance.Fact } => language == Language.English ? "  (given)" : "  (donné)",
        { Provenance: Provenance.Assumption } => language == Language.English ? "  (not given)" : "  (non donné)",
        { Figure: { } figure } => $"  ({figure.Source}, {ValueText.Date(figure.From).In(language)})",
        { Articles.Count: > 0 } => $"  [{string.Join(" ; ", explanation.Articles)}]",
        _ => "",
    };
}
