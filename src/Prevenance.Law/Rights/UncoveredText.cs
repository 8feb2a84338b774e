using Prevenance.Law.Explaining;
using Prevenance.Law.Figures;
using Prevenance.Law.Planning;

namespace Prevenance.Law.Rights;

/// <summary>Says in both languages why a value is not worked out.</summary>
public static class UncoveredText
{
    public static Text Of(UncoveredException refusal) => refusal switch
    {
        ForecastNeededException { Figure: var figure } => new Text(
            $"Nos chiffres s’arrêtent en {ValueText.Month(figure.KnownUntil).French} : « {figure.Label} » n’est pas vérifié au-delà.",
            $"Our figures stop in {ValueText.Month(figure.KnownUntil).English}: ‘{figure.Label}’ is not checked beyond."),
        FigureNotKnownException { Figure: var name, Day: var day } => new Text(
            $"Nous n’avons pas le chiffre « {name} » pour {ValueText.Month(Month.Of(day)).French}.",
            $"We do not have the figure ‘{name}’ for {ValueText.Month(Month.Of(day)).English}."),
        PeriodNotCoveredException { Coverage: var coverage } => new Text(
            $"Nos chiffres vont de {ValueText.Month(coverage.First).French} à {ValueText.Month(coverage.Last).French}, prévisions comprises.",
            $"Our figures reach from {ValueText.Month(coverage.First).English} to {ValueText.Month(coverage.Last).English}, forecasts included."),
        NotModelledException { Why: var why } => why,
        _ => new Text(refusal.Message, refusal.Message),
    };
}
