using Prevenance.Law.Explaining;
using Prevenance.Law.Figures;
using Prevenance.Law.Planning;

namespace Prevenance.Law.Rights;

/// <summary>Says in both languages which figure does not cover a month.</summary>
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
        _ => new Text(refusal.Message, refusal.Message),
    };
}
