namespace Prevenance.Law.Sheets;

/// <summary>One rule in words.</summary>
/// <param name="Variable">The variable that the rule computes; its notes say label and articles.</param>
/// <param name="Period">The period for which the rule is told.</param>
/// <param name="Formula">The rule, in words and signs.</param>
/// <param name="Steps">Parts of the rule that have a name of their own.</param>
public sealed record RuleText(Variable Variable, Period Period, Text Formula, IReadOnlyList<(Text Name, Text Formula)> Steps);
