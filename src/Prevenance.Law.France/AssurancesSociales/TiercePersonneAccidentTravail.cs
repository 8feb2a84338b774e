using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.AssurancesSociales;

/// <summary>Prestation complémentaire pour recours à tierce personne: beside the annuity of an accident at work, for who needs somebody's help each day.</summary>
/// <remarks>Its amounts after 2024 were not read: it is told as open, without an amount.</remarks>
public static class TiercePersonneAccidentTravail
{
    private static readonly FigureFile Figures = FrenchFigures.Book["AssurancesSociales/tierce_personne_accident_travail"];

    /// <summary>Of the ten of the scale, as the fund's doctor finds them.</summary>
    [Within(0, 10)]
    [Label("Gestes de la vie, sur dix, qu’un accident du travail empêche de faire seul", "Acts of daily life, out of ten, that an accident at work keeps one from doing alone")]
    public static readonly Monthly<Individu, Number> Gestes = Monthly.Number<Individu>("accident_travail_gestes_impossibles");

    [Right]
    [Label("Aide d’une personne après un accident du travail", "Somebody’s help after an accident at work")]
    [Article("CSS", "L434-2"), Article("CSS", "D434-2")]
    public static readonly Monthly<Individu, Flag> Ouverte = Monthly.Flag<Individu>("tierce_personne_accident_travail", (individu, mois) =>
        (Gestes[individu, mois] >= Figures["gestes"][mois]) & (Sante.TauxAccidentTravail[individu, mois] >= Figures["taux"][mois]));
}
