using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.CouvertureSante;

/// <summary>Affection de longue durée: care of a long and costly illness is refunded whole, once the fund has accepted the doctor's protocol.</summary>
public static class AffectionLongueDuree
{
    private static readonly Figure MoisDepasses = FrenchFigures.Book["CouvertureSante/soins_rembourses"]["mois_de_soins"];

    [Within(0, 1200)]
    [Label("Mois de soins que prévoit le protocole accepté par la caisse (0 sans protocole)", "Months of care that the protocol accepted by the fund foresees (0 without)")]
    public static readonly Monthly<Individu, Number> MoisDeSoins = Monthly.Number<Individu>("ald_mois_de_soins_prevus");

    [Right]
    [Label("Soins d’une affection de longue durée à 100 %", "Care of a long illness refunded whole")]
    [Article("CSS", "L160-14"), Article("CSS", "D160-4")]
    public static readonly Monthly<Individu, Flag> PriseEnCharge = Monthly.Flag<Individu>("affection_longue_duree", (individu, mois) =>
        (MoisDeSoins[individu, mois] > MoisDepasses[mois]) & Sejour.DeLaPersonne[individu, mois]);
}
