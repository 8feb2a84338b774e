using System.Globalization;
using Prevenance.Casework;
using Prevenance.Casework.Facts;
using Prevenance.Interviews;

namespace Prevenance.Web.Pages.SocialWorker.Situation;

/// <summary>The same thing as an answer of the interview and as a value of a fact.</summary>
internal static class SpokenValue
{
    /// <param name="inquiry">The question.</param>
    /// <param name="answer">An answer that it may have.</param>
    public static FactValue Of(Inquiry inquiry, string answer) => (inquiry.Form, answer) switch
    {
        (_, Answers.Unknown) => FactValue.Unknown,
        (AnswerForm.Amount or AnswerForm.Count, _) => new FactValue.Number(decimal.Parse(answer, CultureInfo.InvariantCulture)),
        (AnswerForm.Date, _) => new FactValue.Day(DayText.Read(answer)!.Value),
        _ => new FactValue.Words(answer),
    };

    /// <summary>As the interview has it; nothing for a value that no question has.</summary>
    public static string? AnswerOf(FactValue value) => value switch
    {
        { IsUnknown: true } => Answers.Unknown,
        FactValue.Number number => number.Value.ToString("0.##", CultureInfo.InvariantCulture),
        FactValue.Day day => DayText.Iso(day.Value),
        FactValue.Words words => words.Value,
        _ => null,
    };
}
