namespace Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;

/// <summary>The academic year that a month belongs to, from September to August.</summary>
internal static class AnneeUniversitaire
{
    private const int MoisDeRentree = 9;
    private const int AnneesDeRetard = 2;

    /// <summary>The month of September that begins the year.</summary>
    public static Month PremierMois(Month mois) => new(mois.Number >= MoisDeRentree ? mois.Year.Number : mois.Year.Number - 1, MoisDeRentree);

    /// <summary>The year of the income that counts: the one before last when the academic year begins.</summary>
    public static Year AnneeDesRevenus(Month mois) => PremierMois(mois).Year - AnneesDeRetard;
}
