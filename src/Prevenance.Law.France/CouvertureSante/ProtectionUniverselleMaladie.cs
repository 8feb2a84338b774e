using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.CouvertureSante;

/// <summary>Protection universelle maladie: health care refunded to whoever works in France, or lives there lawfully and for long enough.</summary>
public static class ProtectionUniverselleMaladie
{
    private static readonly Figure MoisDepasses = FrenchFigures.Book["CouvertureSante/soins_rembourses"]["mois_de_residence"];

    [Label("N’a aucune couverture maladie", "Has no health insurance at all")]
    public static readonly Monthly<Individu, Flag> SansCouverture = Monthly.Flag<Individu>("sans_couverture_maladie");

    [Essential]
    [Within(0, 1560)]
    [Label("Mois passés en France sans interruption", "Months spent in France without a break")]
    public static readonly Monthly<Individu, Number> MoisEnFrance = Monthly.Number<Individu>("mois_de_residence_en_france");

    [Right]
    [Label("Protection universelle maladie, pour qui n’a pas de couverture", "Universal health insurance, for who has none")]
    [Article("CSS", "L160-1"), Article("CSS", "L160-5"), Article("CSS", "D160-2")]
    public static readonly Monthly<Individu, Flag> Ouverte = Monthly.Flag<Individu>("protection_universelle_maladie", (individu, mois) =>
        SansCouverture[individu, mois]
        & Sejour.DeLaPersonne[individu, mois]
        & !Residence.Mayotte[individu.In<Menage>(), mois]
        & ((Travail.SalaireNet[individu, mois] > 0) | (MoisEnFrance[individu, mois] > MoisDepasses[mois])));
}
