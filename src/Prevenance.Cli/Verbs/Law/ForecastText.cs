using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Figures;

namespace Prevenance.Cli.Verbs.Law;

/// <summary>Says that results are a forecast, and until when their figures are known.</summary>
internal static class ForecastText
{
    /// <returns>The sentence; nothing when every figure was checked for its month.</returns>
    public static string? Of(IEnumerable<FigureValue> projected, Language language)
    {
        var months = projected.Select(origin => origin.Figure.KnownUntil).Distinct().Order().ToList();
        if (months.Count == 0)
            return null;
        var (until, some) = (months[^1].InWords.In(language), months[0].InWords.In(language));
        return language == Language.English
            ? $"Forecast with the figures of {until}{(months.Count == 1 ? "" : $", some of {some}")}."
            : $"Prévision avec les chiffres de {until}{(months.Count == 1 ? "" : $", certains de {some}")}.";
    }
}
