using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Exchange.Cases;

/// <summary>One expected value beside the one that the law gives to an instance.</summary>
internal sealed record Comparison(ExpectedValue Expected, VariableAt Question, Answer Answer, string Id, int Lane, double Wanted)
{
    /// <summary>Deep enough to see which part of an amount is off, short enough to be read in a terminal.</summary>
    private const int ExplanationDepth = 2;

    public bool Holds => HoldsIn(Answer);

    public bool HoldsIn(Answer answer) =>
        Agreement.Holds(Question.Variable, Wanted, answer.Value(Question, Lane), Expected.Margin);

    public Finding Agrees() => Finding(Outcome.Agree, []);

    public Finding IsExplained(IReadOnlyList<string> entries) => Finding(Outcome.Explained, entries);

    public Finding Differs(IReadOnlyList<string> remarks) => Finding(Outcome.Differ, remarks) with
    {
        Explanation = () => ExplanationOutline.Write(Answer.Explain(Question, Lane), Language.English, ExplanationDepth),
    };

    private Finding Finding(Outcome outcome, IReadOnlyList<string> reasons) => new(
        Question.Variable.Name,
        outcome,
        $"{Id}, {Expected.PeriodText}",
        ValueNotation.Write(Question.Variable, Wanted).ToJsonString(),
        ValueNotation.Write(Question.Variable, Answer.Value(Question, Lane)).ToJsonString(),
        reasons);
}
