namespace Prevenance.Law.Populations;

/// <summary>The values of each question, in the order of the population, for households that are computed in another.</summary>
internal sealed class QuestionValues
{
    private readonly Dictionary<VariableAt, QuestionColumn> columns;

    public QuestionValues(PopulationPlan plan)
    {
        Questions = [.. plan.Questions.Select(question => new QuestionColumn(plan, question))];
        columns = plan.Questions.Zip(Questions).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    public IReadOnlyList<QuestionColumn> Questions { get; }

    public QuestionColumn this[VariableAt question] => columns[question];

    /// <summary>Makes room for households.</summary>
    public void Begin(SortedHouseholds households)
    {
        foreach (var question in Questions)
            question.Begin(households.Range(question.Entity));
    }
}
