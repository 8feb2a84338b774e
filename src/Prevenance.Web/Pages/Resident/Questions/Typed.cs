using Microsoft.AspNetCore.Http;
using Prevenance.Interviews;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>What was typed or picked for one question, word for word, so that an error loses nothing.</summary>
/// <param name="Values">What was picked, ticked or written.</param>
/// <param name="Day">Of a date.</param>
/// <param name="Month">Of a date.</param>
/// <param name="Year">Of a date.</param>
public sealed record Typed(IReadOnlyList<string> Values, string Day = "", string Month = "", string Year = "")
{
    // A longer answer is no answer to any question asked here.
    private const int LongestAnswer = 40;

    public static readonly Typed Nothing = new([]);

    public string Value => Values.Count > 0 ? Values[0] : "";

    public static Typed From(IFormCollection form) => new(
        [.. form["value"].OfType<string>().Select(Clean).Where(value => value.Length > 0)],
        Clean(form["day"].ToString()), Clean(form["month"].ToString()), Clean(form["year"].ToString()));

    /// <summary>An answer that was given before, as it is typed.</summary>
    public static Typed Again(Inquiry inquiry, string? answer) => (inquiry.Form, answer) switch
    {
        (_, null or Answers.Unknown) => Nothing,
        (AnswerForm.Date, _) => new([], answer[8..].TrimStart('0'), answer[5..7].TrimStart('0'), answer[..4]),
        (AnswerForm.Ticks, _) => new(answer.Split(',')),
        _ => new([answer]),
    };

    private static string Clean(string typed)
    {
        var trimmed = typed.Trim();
        return trimmed.Length <= LongestAnswer ? trimmed : trimmed[..LongestAnswer];
    }
}
