namespace Prevenance.Law.Sheets;

/// <summary>A rule of another family of law, which a sheet of its own tells whole.</summary>
/// <param name="Variable">The variable that the rule computes.</param>
/// <param name="Articles">Its articles, then those of the rules that it rests on, each once in a sheet.</param>
public sealed record RuleElsewhere(Variable Variable, IReadOnlyList<ArticleAttribute> Articles);
