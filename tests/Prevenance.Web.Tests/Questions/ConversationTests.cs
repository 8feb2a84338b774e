using Prevenance.Interviews;
using Prevenance.Web.Pages.Resident.Questions;

namespace Prevenance.Web.Tests.Questions;

public sealed class ConversationTests
{
    private static readonly DateOnly Today = new(2026, 7, 15);

    [Fact]
    public void Comes_back_as_it_was_written()
    {
        const string text = "people.union=seul&people.you.birth=1995-02-11&people.children=2&people.circumstances=expecting,disability&housing.rent=412.5&incomes.you.kinds=-&people.you.activity=?";
        Assert.Equal(text, Conversation.Parse(text, Today).ToString());
    }

    [Theory]
    [InlineData("people.union=pirate")]
    [InlineData("people.you.birth=hier")]
    [InlineData("people.you.birth=1995-02-31")]
    [InlineData("people.you.birth=2027-01-01")]
    [InlineData("people.you.birth=1995-2-1")]
    [InlineData("housing.rent=-12")]
    [InlineData("housing.rent=1e9")]
    [InlineData("housing.commune=75056")]
    [InlineData("people.children=13")]
    [InlineData("people.child1.birth=2020-01-01")]
    [InlineData("people.circumstances=expecting,expecting")]
    [InlineData("nothing.at.all=1")]
    [InlineData("people.union")]
    public void Takes_nothing_that_is_no_answer(string text) => Assert.Equal("", Conversation.Parse(text, Today).ToString());

    [Fact]
    public void Takes_the_first_of_two_answers_to_one_question() =>
        Assert.Equal("people.union=seul", Conversation.Parse("people.union=seul&people.union=marie", Today).ToString());

    [Fact]
    public void Changes_an_answer_in_its_place_and_forgets_what_has_lost_its_object()
    {
        var conversation = Conversation.Parse("people.union=marie&people.children=1&people.partner.birth=1990-01-01&people.child1.birth=2020-01-01", Today);
        Assert.Equal("people.union=seul&people.children=1&people.child1.birth=2020-01-01", conversation.With("people.union", "seul", Today).ToString());
        Assert.Equal("people.union=marie&people.children=0&people.partner.birth=1990-01-01", conversation.With("people.children", "0", Today).ToString());
    }

    [Fact]
    public void Tells_each_answer_in_words()
    {
        var conversation = Conversation.Parse("people.union=seul&people.you.birth=1995-02-11&housing.commune=69266&housing.rent=412.5&people.circumstances=-&people.you.activity=?", Today);
        Assert.Equal(
            ["Non", "11 février 1995", "Villeurbanne", "412,50 €", "Rien de cela", "Pas dit"],
            conversation.Read().Select(one => QuestionText.Shown(one.Inquiry, one.Answer).French));
    }

    [Fact]
    public void Stays_far_below_the_longest_field_even_for_the_fullest_household()
    {
        var answers = new Answers(new Dictionary<string, string>());
        while (Questionnaire.For(answers).FirstOrDefault(inquiry => !answers.IsAnswered(inquiry.Key)) is { } inquiry)
            answers = answers.With(inquiry.Key, Longest(inquiry));
        var length = answers.Keys.Sum(key => key.Length + (answers[key]?.Length ?? 0) + 2);
        Assert.InRange(length, 1000, 9000);
    }

    private static string Longest(Inquiry inquiry) => inquiry.Form switch
    {
        AnswerForm.Choice => inquiry.Key == "people.union" ? "marie" : inquiry.Options.MaxBy(option => option.Name.Length)!.Name,
        AnswerForm.Ticks => string.Join(',', inquiry.Options.Select(option => option.Name)),
        AnswerForm.Count => "12",
        AnswerForm.Date => "2010-10-10",
        AnswerForm.Commune => "69266",
        _ => "12345.67",
    };
}
