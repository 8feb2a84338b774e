namespace Prevenance.Choices.Scenarios;

/// <summary>How <see cref="Cliffs"/> are told, each with whom it is about and what is taken for granted.</summary>
public static class CliffsText
{
    public static readonly Text Lose = Text.Of(
        $"de qui vit avec un salaire, perdraient à gagner {Cliffs.Raise:0} € nets de plus par mois (tout étant demandé, avant impôt)",
        $"of those who live with a wage, would lose by earning {Cliffs.Raise:0} € net more a month (all being claimed, before income tax)");

    public static readonly Text KeepLessThanHalf = Text.Of(
        $"de qui vit avec un salaire, garderaient moins de la moitié de {Cliffs.Raise:0} € nets de plus par mois (tout étant demandé, avant impôt)",
        $"of those who live with a wage, would keep less than half of {Cliffs.Raise:0} € net more a month (all being claimed, before income tax)");

    public static readonly Text Before = new("avant le changement", "before the change");
    public static readonly Text After = new("après", "after it");
}
