using Prevenance.Web.Components;
using System.Text.RegularExpressions;
using Prevenance.Interviews;
using Prevenance.Interviews.Tests;
using Prevenance.Law;
using Prevenance.Web.Pages.Resident.Questions;

namespace Prevenance.Web.Tests.Questions;

/// <summary>What the interview's screens say, held to words that a twelve-year-old reads.</summary>
public sealed partial class ReadabilityTests
{
    private const int MostWords = 20;

    /// <summary>Administrative words, and what to write instead.</summary>
    private static readonly Dictionary<string, string> Plain = new(StringComparer.OrdinalIgnoreCase)
    {
        ["allocataire"] = "vous",
        ["bénéficiaire"] = "vous",
        ["usager"] = "vous",
        ["demandeur"] = "vous",
        ["foyer fiscal"] = "les personnes de votre déclaration d’impôt",
        ["ressources"] = "l’argent qui rentre",
        ["conjoint"] = "la personne avec qui vous vivez",
        ["à charge"] = "qui vit avec vous",
        ["percevoir"] = "recevoir",
        ["perçu"] = "reçu",
        ["attribution"] = "donner",
        ["octroi"] = "donner",
        ["susceptible"] = "qui peut",
        ["justificatif"] = "papier",
        ["éligible"] = "qui a droit",
        ["éligibilité"] = "droit",
        ["prestation"] = "aide",
        ["minima sociaux"] = "aides pour vivre",
        ["domicilié"] = "qui habite",
        ["afin de"] = "pour",
        ["en vue de"] = "pour",
        ["dans le cadre de"] = "pour",
        ["notamment"] = "par exemple",
        ["préalable"] = "avant",
        ["ultérieur"] = "plus tard",
        ["quotité"] = "part",
        ["résidence principale"] = "là où vous habitez",
        ["cohabitation"] = "vivre ensemble",
        ["perceptible"] = "que l’on voit",
        ["date d’effet"] = "début",
    };

    public static TheoryData<string> Sentences => [.. All().SelectMany(text => new[] { text.French, text.English }).SelectMany(Split).Distinct()];

    [Theory, MemberData(nameof(Sentences))]
    public void No_sentence_has_more_than_twenty_words(string sentence) =>
        Assert.InRange(Word().Count(sentence), 0, MostWords);

    [Fact]
    public void No_administrative_word_stands_where_a_plain_one_does()
    {
        var found = from text in All()
                    from word in Plain.Keys
                    where Regex.IsMatch(text.French, $@"\b{word}s?\b", RegexOptions.IgnoreCase)
                    select $"« {text.French} » : plutôt « {Plain[word]} »";
        Assert.Empty(found);
    }

    /// <summary>Every question that may be put to a household of any kind, why it is asked, its options, and what stands around it.</summary>
    private static IEnumerable<Text> All() => Inquiries()
        .SelectMany(inquiry => inquiry.Options.Select(option => option.Label).Append(inquiry.Wording).Append(inquiry.Why))
        .Concat(
        [
            QuestionText.Title, QuestionText.Continue, QuestionText.Unknown, QuestionText.RatherNot, QuestionText.Back, QuestionText.SeeNow, QuestionText.Certain,
            QuestionText.NothingCertain, QuestionText.TickHint, QuestionText.Privacy, QuestionText.CommuneHint, QuestionText.Left(4),
            ErrorText.ChoiceMissing, ErrorText.CommuneMissing, ErrorText.CountUnreadable(most: 12), ErrorText.DateMissing, ErrorText.DateImpossible,
            ErrorText.DateToCome, ErrorText.DateTooOld, ErrorText.AmountUnreadable, ErrorText.AmountTooLarge,
        ]);

    private static IEnumerable<Inquiry> Inquiries()
    {
        var couple = AnsweringHousehold.All.Single(household => household.Name == "famille-de-sofia");
        return new[] { new Answers(new Dictionary<string, string>()), new Answers(couple.Told) }
            .SelectMany(Questionnaire.For).DistinctBy(inquiry => inquiry.Wording);
    }

    private static IEnumerable<string> Split(string text) => SentenceEnd().Split(text).Where(sentence => sentence.Length > 0);

    [GeneratedRegex(@"(?<=[.?!])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\d]+(?:[’'-][\p{L}\d]+)*")]
    private static partial Regex Word();
}
