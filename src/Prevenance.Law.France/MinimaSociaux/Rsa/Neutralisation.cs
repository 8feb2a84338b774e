using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Incomes of the quarter that have certainly stopped, and that the RSA leaves aside (CASF R262-13).</summary>
public static class Neutralisation
{
    [Label("Perçoit un revenu de substitution", "Receives a replacement income")]
    [Article("CASF", "R262-13")]
    public static readonly Monthly<Individu, Flag> RevenuDeSubstitution = Monthly.Flag<Individu>("rsa_has_ressources_substitution", (individu, mois) =>
        Remplacement.ChomageNet[individu, mois]
        + IndemnitesJournalieres.Total[individu, mois]
        + Remplacement.RetraiteNette[individu, mois] > 0);

    [Label("Perçoit un revenu de substitution, pour les autres ressources", "Receives a replacement income, as to other means")]
    [Article("CASF", "R262-13")]
    public static readonly Monthly<Individu, Flag> SubstitutionDesAutresRessources = Monthly.Flag<Individu>("rsa_substitution_autres_ressources", (individu, mois) =>
        RevenuDeSubstitution[individu, mois]);

    /// <summary>The monthly mean of earnings, or nothing when they have stopped and nothing replaces them.</summary>
    internal static Number RevenuProfessionnel(
        Monthly<Individu, Number> revenu, Subject<Individu> individu, Month mois, IReadOnlyList<Month> trimestre) =>
        When(EstInterrompu(revenu, individu, mois, trimestre) & !RevenuDeSubstitution[individu, mois], 0)
            .Otherwise(trimestre.Average(m => revenu[individu, m]));

    /// <summary>The monthly mean of another income, less the flat amount for one person when it has stopped.</summary>
    internal static Number AutreRevenu(
        Monthly<Individu, Number> revenu, Subject<Individu> individu, Month mois, IReadOnlyList<Month> trimestre)
    {
        var moyenne = trimestre.Average(m => revenu[individu, m]);
        return When(EstInterrompu(revenu, individu, mois, trimestre) & !SubstitutionDesAutresRessources[individu, mois], Positive(moyenne - RsaFigures.MontantForfaitaire[mois]))
            .Otherwise(moyenne);
    }

    /// <summary>Nothing this month, and something in the quarter or since. A quarter that ends with the month before is looked at in its last month only.</summary>
    private static Flag EstInterrompu(Monthly<Individu, Number> revenu, Subject<Individu> individu, Month mois, IReadOnlyList<Month> trimestre)
    {
        var debut = trimestre[^1] == mois - 1 ? trimestre[^1] : trimestre[0];
        return revenu[individu, mois].Is(0) & debut.Onwards(mois - debut).Any(m => revenu[individu, m] > 0);
    }
}
