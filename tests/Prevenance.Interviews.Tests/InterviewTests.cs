using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Interviews.Tests;

public class InterviewTests
{
    private static readonly Month July = new(2026, 7);
    private static readonly Interview Interview = new(FrenchLaw.System, new Calculator());

    public static TheoryData<string> Names => [.. AnsweringHousehold.All.Select(household => household.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Every_verdict_is_settled_with_at_most_half_of_the_questions_of_a_full_form(string name)
    {
        var (answers, state) = Lead(Find(name));

        Assert.Null(state.Next);
        Assert.All(state.Rights, right => Assert.True(right.IsSettled, $"{right.Right} – {right.Who} {right.Value} {string.Join(' ', right.Inquiries)}"));
        Assert.InRange(answers.Keys.Count(), 1, Questionnaire.LengthOfFullForm(answers) / 2);
    }

    [Theory, MemberData(nameof(Names))]
    public void What_a_full_form_would_tell_agrees_with_every_verdict_along_the_way(string name)
    {
        var household = Find(name);
        var full = Interview.After(FillForm(household), July).Rights.ToDictionary(right => (right.Right, right.Who));
        var answers = new Answers(new Dictionary<string, string>());
        while (Interview.After(answers, July) is { Next: { } next } state)
        {
            // Who is there is not known before the household's composition is: a full form would count others.
            if (!next.IsComposition)
                Assert.All(state.Rights, right => Assert.True(right.Value.Low <= full[(right.Right, right.Who)].Value.Low && right.Value.High >= full[(right.Right, right.Who)].Value.High));
            answers = answers.With(next.Key, household.Answer(next));
        }
    }

    [Theory]
    [InlineData("1984-01-01", true)]
    [InlineData("2015-06-01", false)]
    public void A_child_born_before_its_parent_is_no_answer(string birth, bool isRefused)
    {
        var answers = new Answers(new Dictionary<string, string>
        {
            ["people.union"] = "seul",
            ["people.you.birth"] = "1985-03-10",
            ["people.children"] = "1",
            ["people.child1.birth"] = birth,
        });

        Assert.Equal(isRefused, ToldHousehold.FaultOf(answers, July) is not null);
    }

    private static AnsweringHousehold Find(string name) => AnsweringHousehold.All.Single(household => household.Name == name);

    private static (Answers Answers, InterviewState State) Lead(AnsweringHousehold household)
    {
        var answers = new Answers(new Dictionary<string, string>());
        while (true)
        {
            var state = Interview.After(answers, July);
            if (state.Next is not { } next)
                return (answers, state);
            answers = answers.With(next.Key, household.Answer(next));
        }
    }

    private static Answers FillForm(AnsweringHousehold household)
    {
        var answers = new Answers(new Dictionary<string, string>());
        while (Questionnaire.For(answers).FirstOrDefault(inquiry => !answers.IsAnswered(inquiry.Key)) is { } next)
            answers = answers.With(next.Key, household.Answer(next));
        return answers;
    }
}
