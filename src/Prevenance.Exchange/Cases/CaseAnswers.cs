using System.Diagnostics.CodeAnalysis;
using Prevenance.Law;
using Prevenance.Law.Figures;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Exchange.Cases;

/// <summary>What the law answers to the questions of a case, or why it does not.</summary>
internal sealed class CaseAnswers
{
    private readonly LegalSystem law;
    private readonly Calculator calculator;
    private readonly Situation situation;
    private readonly Dictionary<VariableAt, object> answers;

    public CaseAnswers(LegalSystem law, Calculator calculator, Situation situation, PeerCase peer)
    {
        (this.law, this.calculator, this.situation) = (law, calculator, situation);
        var together = Request.For([.. peer.Expected.Select(QuestionOf).OfType<VariableAt>().Distinct()]);
        Present = together.EarliestMonth;
        answers = TryAnswer(together) is Answer answer
            ? together.Questions.ToDictionary(question => question, _ => (object)answer)
            : together.Questions.ToDictionary(question => question, question => TryAnswer(together with { Questions = [question] }));
    }

    public Month Present { get; }

    /// <summary>An expected value beside the law's, for each instance that it is expected of; or the reason why there is none.</summary>
    public bool TryCompare(ExpectedValue expected, out IReadOnlyList<Comparison> comparisons, [NotNullWhen(false)] out string? reason)
    {
        comparisons = [];
        if (QuestionOf(expected) is not { } question || !IsAnswered(question))
        {
            reason = $"the result {expected.Variable} is not modelled";
            return false;
        }
        reason = answers[question] as string;
        if (answers[question] is not Answer answer)
            return reason is null;
        if (!ValueNotation.TryRead(question.Variable, expected.Value, testNotation: true, out var wanted, out var wrong))
        {
            reason = $"the value expected of {expected.Variable} cannot be read: {wrong.English}";
            return false;
        }
        if (answer.GapAt(question) is { } gap)
        {
            reason = gap.Message;
            return false;
        }
        comparisons = [.. situation.Instances(question.Variable.Entity).Select((who, lane) => new Comparison(expected, question, answer, who.Key, lane, wanted))
            .Where(comparison => expected.Id is null || comparison.Id == expected.Id)];
        reason = comparisons.Count > 0 ? null : $"no {question.Variable.Entity} is named {expected.Id}";
        return reason is null;
    }

    private VariableAt? QuestionOf(ExpectedValue expected)
    {
        if (law.Find(expected.Variable) is not { } variable || !Period.TryParse(expected.PeriodText, out var period))
            return null;
        var question = new VariableAt(variable, variable.Unit == PeriodUnit.Forever ? Period.Forever : period);
        return question.IsWellFormed ? question : null;
    }

    /// <summary>A fact that nobody gave and that nothing computes has a default, which is no answer.</summary>
    private bool IsAnswered(VariableAt question) =>
        question.Variable.HasFormula
        || Enumerable.Range(0, situation.Count(question.Variable.Entity)).Any(lane => situation.IsGiven(question.Variable, question.Period, lane));

    /// <returns>The answer, or why there is none.</returns>
    private object TryAnswer(Request request)
    {
        try
        {
            return calculator.Calculate(situation, request);
        }
        catch (UncoveredException refusal)
        {
            return refusal.Message;
        }
    }
}
