using System.Globalization;

namespace Prevenance.Web.Pages.Territory.Access;

/// <summary>Of whom, towards which answers and within how many minutes access is told. What cannot be told is asked for as the usual.</summary>
/// <param name="Figure">The households that are counted, as the CAF names them.</param>
/// <param name="Answers">The source of places, and the theme where it has some.</param>
/// <param name="Minutes">What is called within reach, on foot.</param>
public sealed record AccessAsked(string Figure, AnswerKind Answers, int Minutes)
{
    private const int UsualMinutes = 30;

    /// <summary>What may be asked for.</summary>
    public static IReadOnlyList<int> AllMinutes { get; } = [10, 15, 20, UsualMinutes, 45];

    /// <summary>What is told where nobody asks: RSA, the first kind of places, half an hour.</summary>
    public static AccessAsked? Usual(KeptTerritory territory) => territory.Figures.Count == 0 || territory.Answers.Count == 0 ? null : new AccessAsked(territory.Figures[0], territory.Answers[0], UsualMinutes);

    /// <param name="asked">The address.</param>
    /// <param name="figures">The households that are counted.</param>
    /// <param name="answers">The places that there are.</param>
    /// <returns>Nothing where no source tells who needs an answer, or where answers are.</returns>
    public static AccessAsked? Of(PageAsked asked, IReadOnlyList<string> figures, IReadOnlyList<AnswerKind> answers)
    {
        var minutes = int.TryParse(asked[PageAsked.Minutes], NumberStyles.None, CultureInfo.InvariantCulture, out var said) && AllMinutes.Contains(said) ? said : UsualMinutes;
        return figures.Count == 0 || answers.Count == 0 ? null : new AccessAsked(
            figures.FirstOrDefault(figure => figure == asked[PageAsked.Figure]) ?? figures[0],
            answers.FirstOrDefault(kind => kind.Key == asked[PageAsked.Answers]) ?? answers[0],
            minutes);
    }
}
