using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Logement;

namespace Prevenance.Law.France.Lyon;

/// <summary>Versement solidaire eau: paid once a year, without a claim, to households for whom water weighs too much.</summary>
/// <remarks>Its amount, from 10 to 120 euros, is not worked out. The CAF and the MSA name those who receive it: others are left out.</remarks>
public static class VersementSolidaireEau
{
    private const int MoisDeLAnnee = 12;

    private static readonly Figure PartDesRessources = FrenchFigures.Book["Lyon/versement_solidaire_eau"]["part_des_ressources"];

    [Within(0)]
    [Essential]
    [Repeats]
    [Label("Facture d’eau d’une année", "Water bill of a year")]
    public static readonly Monthly<Menage, Number> Facture = Monthly.Amount<Menage>("facture_eau_annuelle");

    [Right]
    [Label("Versement solidaire eau (Métropole de Lyon)", "Solidarity water payment (Métropole de Lyon)")]
    [Article("CGCT", "L2224-12-1-1")]
    public static readonly Monthly<Famille, Flag> Droit = Monthly.Flag<Famille>("versement_solidaire_eau", (famille, mois) =>
    {
        var menage = Residence.De(famille);
        var supportable = FondsSolidariteLogement.Ressources[famille, mois] * MoisDeLAnnee * PartDesRessources[mois];
        return Territoire.Metropole[menage, mois]
            & !Habitation.SansDomicile(menage, mois)
            & (Facture[menage, mois] > supportable);
    });
}
