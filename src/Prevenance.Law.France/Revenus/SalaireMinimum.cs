using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Revenus;

/// <summary>The minimum wage of a full-time month.</summary>
internal static class SalaireMinimum
{
    // 35 hours a week, over the 52 weeks of a year (C. trav. D3231-5).
    private const double HeuresDuMois = 35 * 52.0 / 12;

    private static readonly Figures.Figure Horaire = FrenchFigures.Book["Revenus/smic"]["smic_b_horaire"];

    public static Number BrutMensuel(Month mois) => Horaire[mois] * HeuresDuMois;

    /// <summary>What an employee of the private sector is left with.</summary>
    public static Number NetMensuel(Month mois) => BrutMensuel(mois) * MontantsBruts.PartNette(mois);

    /// <summary>What an hour leaves, as it stood on the first of January: the measure of allowances for days away from work (CSS D168-13, D544-6).</summary>
    public static Number NetHoraireAu1erJanvier(Month mois)
    {
        var janvier = new Month(mois.Year.Number, 1);
        return Round(Horaire[janvier] * MontantsBruts.PartNette(janvier), 2);
    }
}
