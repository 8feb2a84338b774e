using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Allocation de rentrée scolaire: once a year, for each child from six to eighteen who goes to school.</summary>
/// <remarks>
/// It is paid in August: dependants and figures are those of July, the last month known then. Resources are those of the
/// payment year as it opens in January, so that nothing needs to be guessed of the months to come.
/// </remarks>
public static class AllocationRentreeScolaire
{
    private const int MoisDuDroit = 7;

    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/AllocationRentreeScolaire/allocation_rentree_scolaire"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    /// <summary>Below the ceiling it is whole; above it, each euro of excess takes one off.</summary>
    [Right]
    [Benefit]
    [Label("Allocation de rentrée scolaire", "Back-to-school allowance")]
    [Article("CSS", "L543-1")]
    [Article("CSS", "L543-2")]
    [Article("CSS", "D543-2")]
    [Article("CSS", "R532-1")]
    public static readonly Yearly<Famille, Number> Ars = Yearly.Amount<Famille>("ars", (famille, annee) =>
    {
        var mois = new Month(annee.Number, MoisDuDroit);
        var entiere = Bmaf[mois] * famille.Members<Individu>(Famille.Enfant).Sum(enfant => Taux(enfant, mois));
        var plafond = Figures["ars_plaf.plafond_ressources"][annee]
            * (1 + (EnfantACharge.Nombre[famille, mois] * Figures["ars_plaf.majoration_par_enf_supp"][mois]));
        var depassement = Positive(Ressources.DeLaFamille[famille, annee.January] - plafond);

        var montant = Positive(entiere - depassement);
        return (montant >= Figures["montant_minimum_verse"][mois]) * montant;
    });

    /// <summary>
    /// The rate depends on the age reached by 31 December. The first year is that of the sixth birthday, when a child starts primary
    /// school; the last one ends on 15 September: a child who is eighteen on that day has no right.
    /// </summary>
    private static Number Taux(Subject<Individu> enfant, Month mois)
    {
        var naissance = Personne.DateNaissance[enfant];
        var ageDeLAnnee = naissance.CompletedYears(mois.Year.December.LastDay);
        var majeurALaRentree = naissance.CompletedYears(new DateOnly(mois.Year.Number, 9, 15)) >= Figures["ars_cond.age_sortie_lycee"][mois];

        return When(EnfantACharge.AutonomieFinanciere[enfant, mois] | majeurALaRentree, 0)
            .When(ageDeLAnnee >= Figures["ars_cond.age_entree_lycee"][mois], Figures["ars_m.taux_lycee"][mois])
            .When(ageDeLAnnee >= Figures["ars_cond.age_entree_college"][mois], Figures["ars_m.taux_college"][mois])
            .When(ageDeLAnnee >= Figures["ars_cond.age_entree_primaire"][mois], Figures["ars_m.taux_primaire"][mois])
            .Otherwise(0);
    }
}
