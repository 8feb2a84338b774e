using Prevenance.Law.Figures;

namespace Prevenance.Law.France.Revenus;

/// <summary>Figures of regulated savings.</summary>
internal static class EpargneFigures
{
    public static readonly Figure TauxLivretA = FrenchFigures.Book["Revenus/epargne"]["livret_a.taux"];
}
