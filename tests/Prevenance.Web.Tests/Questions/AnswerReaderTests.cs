using Prevenance.Interviews;
using Prevenance.Web.Pages.Resident.Questions;

namespace Prevenance.Web.Tests.Questions;

public class AnswerReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    private static readonly Answers WithChildcare = new(new Dictionary<string, string>
    {
        ["people.union"] = "seul",
        ["people.children"] = "1",
        ["people.child1.birth"] = "2025-02-02",
        ["childcare.who"] = "employed",
    });

    [Theory]
    [InlineData("people.children", "12", true)]
    [InlineData("people.children", "13", false)]
    [InlineData("childcare.hours", "160", true)]
    [InlineData("childcare.hours", "745", false)]
    public void A_number_is_taken_up_to_the_most_that_its_question_may_have(string question, string typed, bool isTaken)
    {
        var inquiry = Questionnaire.For(WithChildcare).Single(inquiry => inquiry.Key == question);
        var (answer, error) = AnswerReader.Read(inquiry, Typed.Again(inquiry, typed), Today);
        Assert.Equal(isTaken ? typed : null, answer);
        Assert.Equal(isTaken, error is null);
    }
}
