using System.Globalization;
using Prevenance.Geography;
using Prevenance.Law;

namespace Prevenance.Interviews;

/// <summary>
/// A few answers that an inquiry may receive, to weigh beforehand how much it would settle. They stand for people in
/// general: none of them is guessed from what was said before.
/// </summary>
internal static class LikelyAnswers
{
    private static readonly int[] Ages = [20, 35, 50, 70];
    private static readonly string[] MostPeopled = [.. Communes.Own.WherePeopleLive.OrderByDescending(commune => commune.Population).Take(2).Select(commune => commune.Code)];
    private static readonly string[] Amounts = ["0", "400", "900", "1500", "2500"];

    public static IReadOnlyList<string> Of(Inquiry inquiry, Month present) => inquiry.Form switch
    {
        AnswerForm.Choice => [.. inquiry.Options.Select(option => option.Name)],
        AnswerForm.Ticks => [Answers.None, .. inquiry.Options.Select(option => option.Name)],
        AnswerForm.Count => ["0", "1", "2", "3"],
        AnswerForm.Date => [.. Ages.Select(age => (present - (age * 12)).FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))],
        AnswerForm.Commune => MostPeopled,
        _ => Amounts,
    };
}
