using Prevenance.Law.Figures;

namespace Prevenance.Law.Planning;

/// <summary>The request reaches past the last month for which a figure was checked, and did not ask for a forecast.</summary>
public sealed class ForecastNeededException(FigureHeader figure) : UncoveredException(Text.Of(
    $"Nos chiffres s’arrêtent en {figure.KnownUntil.InWords} : « {figure.Label} » n’est pas vérifié au-delà.",
    $"Our figures stop in {figure.KnownUntil.InWords}: ‘{figure.Label}’ is not checked beyond."))
{
    public FigureHeader Figure { get; } = figure;
}
