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

    /// <summary>Whether a question may have a value for its answer: what was imported is not always one of its options.</summary>
    public static bool IsAnswerTo(Inquiry inquiry, FactValue value) => (inquiry.Form, value) switch
    {
        (_, { IsUnknown: true }) => true,
        (AnswerForm.Amount or AnswerForm.Count, FactValue.Number) or (AnswerForm.Date, FactValue.Day) => true,
        (AnswerForm.Ticks, FactValue.Words { Value: Answers.None }) => true,
        (AnswerForm.Choice or AnswerForm.Ticks or AnswerForm.Commune, FactValue.Words words) => words.Value.Split(',').All(name => inquiry.Options.Any(option => option.Name == name)),
        _ => false,
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
