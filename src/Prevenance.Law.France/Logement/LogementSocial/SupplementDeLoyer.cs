using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>Supplément de loyer de solidarité: what a social landlord asks above the rent once incomes have risen. With the rent, it stays within a share of them.</summary>
public static class SupplementDeLoyer
{
    private const int MoisDeLAnnee = 12;

    private static readonly Figure PartDesRessources = FrenchFigures.Book["Logement/LogementSocial/supplement_de_loyer"]["part_des_ressources"];

    [Within(0, 10000)]
    [Label("Supplément de loyer (surloyer) demandé chaque mois", "Supplement to the rent asked each month")]
    public static readonly Monthly<Menage, Number> Demande = Monthly.Amount<Menage>("supplement_loyer_solidarite");

    [Right]
    [Label("Supplément de loyer au-dessus du plafond", "Supplement to the rent above the ceiling")]
    [Article("CCH", "L441-4")]
    public static readonly Monthly<Menage, Number> EnTrop = Monthly.Amount<Menage>("supplement_loyer_en_trop", (menage, mois) =>
        WhereEver(Demande[menage, mois] > 0, () => AuDelaDuPlafond(menage, mois), 0));

    private static Number AuDelaDuPlafond(Subject<Menage> menage, Month mois)
    {
        var supplement = Demande[menage, mois];
        var revenus = RevenusAnah.Revenus[menage, mois];
        var plafond = PartDesRessources[mois] * revenus / MoisDeLAnnee;
        // A supplement is for incomes above a ceiling: without any, they were not told.
        return (Habitation.Statut[menage, mois].Is(StatutOccupation.LocataireHlm) & (revenus > 0))
            * Min(supplement, Positive(Habitation.Loyer[menage, mois] + supplement - plafond));
    }
}
