using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Populations;

/// <summary>What the law gives to the households of a unit, to be taken before another one is computed in the same memory.</summary>
public sealed class UnitResults
{
    private readonly BlockResult answers;

    internal UnitResults(PopulationUnit people, IReadOnlyList<VariableAt> questions, BlockResult answers) =>
        (People, Questions, this.answers) = (people, questions, answers);

    /// <summary>Who they are, with what is known of them.</summary>
    public PopulationUnit People { get; }

    /// <summary>What was asked.</summary>
    public IReadOnlyList<VariableAt> Questions { get; }

    /// <summary>The answers to a question, a lane for each row of its entity.</summary>
    public QuestionColumn this[VariableAt question] => answers[question];
}
