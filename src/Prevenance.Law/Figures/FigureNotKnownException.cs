namespace Prevenance.Law.Figures;

/// <summary>A figure was asked for a day that its known values do not cover: the right cannot be computed for it.</summary>
public sealed class FigureNotKnownException(string figure, DateOnly day, string coverage)
    : UncoveredException($"{figure} is not known on {day:yyyy-MM-dd}: {coverage}")
{
    public string Figure { get; } = figure;

    public DateOnly Day { get; } = day;
}
