using Prevenance.Law.Evaluation;

namespace Prevenance.Law.Populations;

/// <summary>The values of each question, for households that are computed in an order of their own.</summary>
internal sealed class QuestionValues
{
    private readonly QuestionColumn[] questions;
    private readonly Dictionary<VariableAt, QuestionColumn> columns;

    public QuestionValues(PopulationPlan plan)
    {
        questions = [.. plan.Questions.Select(question => new QuestionColumn(plan, question))];
        columns = plan.Questions.Zip(questions).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    public QuestionColumn this[VariableAt question] => columns[question];

    /// <summary>Makes room for households.</summary>
    public void Begin(SortedHouseholds households)
    {
        foreach (var question in questions)
            question.Begin(households);
    }

    /// <summary>Takes what was computed of some of them.</summary>
    public void Take(Strip strip, BlockProgram program, SortedHouseholds households, HouseholdRange some)
    {
        foreach (var question in questions)
            question.Take(strip, program, households.Lanes(question.Entity, some).First);
    }
}
