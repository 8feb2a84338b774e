using Prevenance.Law.Figures;

namespace Prevenance.Law.Planning;

/// <summary>The request reaches past the last month for which a figure was checked, and did not ask for a forecast.</summary>
public sealed class ForecastNeededException(FigureHeader figure)
    : UncoveredException($"{figure.Name} was checked until {figure.KnownUntil}; a later month can only be a forecast")
{
    public FigureHeader Figure { get; } = figure;
}
