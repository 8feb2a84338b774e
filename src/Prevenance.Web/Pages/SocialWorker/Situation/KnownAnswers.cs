using Prevenance.Casework;
using Prevenance.Casework.Facts;
using Prevenance.Casework.People;
using Prevenance.Interviews;
using Prevenance.Web.Pages.Resident.Questions;

namespace Prevenance.Web.Pages.SocialWorker.Situation;

/// <summary>What a file already answers of the interview: nobody is asked again what was said, seen or imported.</summary>
internal static class KnownAnswers
{
    /// <param name="person">Whose file.</param>
    /// <param name="book">What it holds.</param>
    /// <param name="on">The day of which it is asked.</param>
    public static Conversation Of(Person person, FactBook book, DateOnly on)
    {
        var told = new Dictionary<string, string>();
        // An answer may give others an object: who has no child is asked nothing of a second one.
        for (var count = -1; count < told.Count;)
        {
            count = told.Count;
            foreach (var inquiry in Questionnaire.WithThoseOnRequest(new Answers(told)).Where(inquiry => !told.ContainsKey(inquiry.Key)))
            {
                if (AnswerTo(inquiry, person, book, on) is { } answer)
                    told.Add(inquiry.Key, answer);
            }
        }
        return Conversation.Of(told, on);
    }

    private static string? AnswerTo(Inquiry inquiry, Person person, FactBook book, DateOnly on) =>
        book.On(FactNames.OfQuestion(inquiry.Key), on) is { Fact: not null } known ? SpokenValue.AnswerOf(known.Value)
        // What is hidden here is not known here, and nobody is asked it again.
        : book.Masked.Contains(FactNames.OfQuestion(inquiry.Key)) ? Answers.Unknown
        : inquiry.Key == FactNames.QuestionOf(FactNames.Birth) && person.Birth?.Date is { } day ? DayText.Iso(day)
        : null;
}
