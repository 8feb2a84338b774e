using Prevenance.Interviews;
using Prevenance.Interviews.Tests;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Web.Tests.Support;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Tests.Questions;

/// <summary>Each text that the pages can show has its words in Arabic. A failure names what is missing: it belongs in <c>translations/ar</c>.</summary>
public sealed class TranslationTests
{
    private static readonly Translations Arabic = Translations.Load("ar");

    /// <summary>Names stay as they are on the spot.</summary>
    private static readonly string[] Names = ["Lyon", "Métropole"];

    [Fact]
    public void Every_text_that_is_written_in_the_pages_and_the_interview_is_translated() => AssertTold(WrittenTexts.All().Where(text => !IsOfPerson(text.French)));

    [Theory]
    [InlineData("*.right.yaml")]
    [InlineData("*.aid.yaml")]
    [InlineData("helpers.yaml")]
    [InlineData("territory.yaml")]
    public void Every_text_of_the_data_that_the_pages_show_is_translated(string files) => AssertTold(WrittenTexts.InData(files));

    [Fact]
    public void Every_assumption_is_translated_with_what_would_settle_it_and_what_may_be_otherwise() => AssertTold(FrenchLaw.System.Assumptions.All
        .SelectMany(assumption => assumption.Otherwise.Select(other => other.Said).Append(assumption.Taken).Append(assumption.Ask))
        .Select(text => (text.French, "assumptions.yaml")));

    [Fact]
    public void Every_fact_that_is_taken_for_granted_or_asked_for_and_every_right_has_a_name() => AssertTold(FrenchLaw.System.Assumptions.All
        .SelectMany(assumption => assumption.Facts).Concat(FrenchLaw.System.RightVariables)
        .Select(variable => (variable.Notes.Label.French, variable.Name)));

    [Fact]
    public void Every_question_to_any_of_twelve_children_is_translated_whole()
    {
        var crowd = new Dictionary<string, string>(AnsweringHousehold.All.Single(one => one.Name == "famille-de-sofia").Told) { ["people.children"] = "12" };
        Assert.Empty(Questionnaire.For(new Answers(crowd))
            // Communes keep their names.
            .SelectMany(inquiry => inquiry.Options.Where(_ => inquiry.Form != AnswerForm.Commune).Select(option => option.Label).Append(inquiry.Wording).Append(inquiry.Why))
            .SelectMany(Locale.Arabic.Lacks).Distinct());
    }

    [Fact]
    public void A_sentence_keeps_its_holes_and_fills_them_in_its_own_order() =>
        Assert.Equal("أنت: العمر 3 في يونيو", Locale.Arabic[Text.Of($"{new Text("Vous", "You")} a {3} ans en {new Text("juin", "June")}", $"{"You"} turn {3}")]);

    [Fact]
    public void What_has_no_words_in_a_language_is_told_in_French_and_kept_apart_from_what_is_around() =>
        Assert.Equal("\u2068Mions\u2069", Locale.Arabic[new Text("Mions", "Mions")]);

    private static void AssertTold(IEnumerable<(string French, string File)> texts) => Assert.Empty(texts
        .Where(text => !Arabic.Has(text.French) && !Names.Any(name => text.French.StartsWith(name + " ", StringComparison.Ordinal)))
        .Select(text => $"{text.File}: {text.French}").Distinct());

    // « Enfant 1 » is a name, by which explanations call somebody: each of them is translated.
    private static bool IsOfPerson(string french) => french.StartsWith("Enfant {", StringComparison.Ordinal);
}
