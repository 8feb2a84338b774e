namespace Prevenance.Law.Figures;

/// <summary>A figure was asked for a day that its known values do not cover: the right cannot be computed for it.</summary>
public sealed class FigureNotKnownException(string figure, DateOnly day) : UncoveredException(Text.Of(
    $"Nous n’avons pas le chiffre « {figure} » pour {Month.Of(day).InWords}.",
    $"We do not have the figure ‘{figure}’ for {Month.Of(day).InWords}."))
{
    public string Figure { get; } = figure;

    public DateOnly Day { get; } = day;
}
