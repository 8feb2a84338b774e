using Prevenance.Law.France.AssurancesSociales;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.Retraite;

/// <summary>Retraite pour inaptitude: a pension at the full rate whatever the quarters, for who can no longer work.</summary>
public static class RetraiteInaptitude
{
    // CSS L351-8, 1°: from this age on nobody needs to be unfit.
    private const double TauxPleinAutomatique = 67;

    /// <summary>Until one has a pension; from the legal age for the full rate on, everybody has that rate.</summary>
    [Right]
    [Label("Retraite à taux plein pour inaptitude", "Full-rate pension for anyone unfit for work")]
    [Article("CSS", "L351-7"), Article("CSS", "L351-8"), Article("CSS", "R351-21"), Article("CSS", "L341-15")]
    public static readonly Monthly<Individu, Flag> Ouverte = Monthly.Flag<Individu>("retraite_inaptitude", (individu, mois) =>
        (Ages.Age[individu, mois] >= VieillesseFigures.AgeInaptitude[mois])
        & (Ages.Age[individu, mois] < TauxPleinAutomatique)
        & (Sante.InapteTravail[individu, mois] | (PensionInvalidite.Categorie[individu, mois] >= 1))
        & Sejour.DeLaPersonne[individu, mois]
        & Remplacement.RetraiteNette[individu, mois].Is(0));
}
