using Prevenance.Law;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Exchange;

/// <summary>A situation as it was read, and what it asks.</summary>
/// <param name="Situation">The facts.</param>
/// <param name="Asked">The values asked for, in the order of the document.</param>
/// <param name="Gaps">What was asked for a period that its variable does not have, each with the period expected.</param>
/// <param name="UnknownVariables">Variables that do not exist here and were given a value that is not zero, false or empty.</param>
public sealed record SituationDocument(
    Situation Situation, IReadOnlyList<AskedValue> Asked, IReadOnlyDictionary<VariableAt, Text> Gaps, IReadOnlyList<string> UnknownVariables)
{
    /// <summary>Each variable and period asked for, once, in the order of the document.</summary>
    public IReadOnlyList<VariableAt> Questions { get; } = [.. Asked.Select(asked => asked.Question).Distinct()];
}

/// <summary>A place of the document that asks for a value.</summary>
/// <param name="Id">The instance.</param>
/// <param name="Lane">The instance's lane.</param>
/// <param name="Question">The variable and the period.</param>
/// <param name="PeriodText">The period as the document writes it.</param>
public sealed record AskedValue(string Id, int Lane, VariableAt Question, string PeriodText);
