namespace Prevenance.Law.France.Lyon;

/// <summary>Whether a commune belongs to the Métropole de Lyon.</summary>
public enum TerritoireLyonnais
{
    [Label("Hors de la Métropole", "Outside the Métropole")]
    Ailleurs,

    [Label("Dans la Métropole", "In the Métropole")]
    Metropole,
}
