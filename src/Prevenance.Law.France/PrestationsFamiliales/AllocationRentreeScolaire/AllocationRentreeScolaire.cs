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

    /// <summary>
    /// The rate depends on the age reached by 31 December. The first year is that of the sixth birthday, when a child starts primary
    /// school; the last one ends on 15 September: a child who is eighteen on that day has no right.
    /// </summary>
    [Label("Taux de l’allocation de rentrée scolaire pour un enfant", "Rate of the back-to-school allowance for a child")]
    [Article("CSS", "R543-2"), Article("CSS", "D543-1")]
    public static readonly Yearly<Individu, Number> Taux = Yearly.Number<Individu>("ars_taux_enfant", (enfant, annee) =>
    {
        var mois = new Month(annee.Number, MoisDuDroit);
        var naissance = Personne.DateNaissance[enfant];
        var ageDeLAnnee = naissance.CompletedYears(annee.December.LastDay);
        var majeurALaRentree = naissance.CompletedYears(new DateOnly(annee.Number, 9, 15)) >= Figures["ars_cond.age_sortie_lycee"][mois];

        return When(EnfantACharge.AutonomieFinanciere[enfant, mois] | majeurALaRentree | Enfance.OuvreAilleurs[enfant, mois], 0)
            .When(ageDeLAnnee >= Figures["ars_cond.age_entree_lycee"][mois], Figures["ars_m.taux_lycee"][mois])
            .When(ageDeLAnnee >= Figures["ars_cond.age_entree_college"][mois], Figures["ars_m.taux_college"][mois])
            .When(ageDeLAnnee >= Figures["ars_cond.age_entree_primaire"][mois], Figures["ars_m.taux_primaire"][mois])
            .Otherwise(0);
    });

    [Label("Enfants à charge pour l’allocation de rentrée scolaire", "Dependent children for the back-to-school allowance")]
    [Article("CSS", "R543-1")]
    public static readonly Yearly<Famille, Number> Enfants = Yearly.Number<Famille>(
        "ars_nombre_enfants", (famille, annee) => EnfantACharge.Nombre[famille, new Month(annee.Number, MoisDuDroit)]);

    /// <summary>Below the ceiling it is whole; above it, each euro of excess takes one off.</summary>
    [Benefit, Right]
    [Label("Allocation de rentrée scolaire", "Back-to-school allowance")]
    [Article("CSS", "L543-1"), Article("CSS", "L543-2"), Article("CSS", "D543-2"), Article("CSS", "R532-1")]
    public static readonly Yearly<Famille, Number> Ars = Yearly.Amount<Famille>("ars", (famille, annee) =>
    {
        var mois = new Month(annee.Number, MoisDuDroit);
        var entiere = Bmaf[mois] * famille.Members<Individu>(Famille.Enfant).Sum(enfant => Taux[enfant, annee]);
        var plafond = Figures["ars_plaf.plafond_ressources"][annee]
            * (1 + (Enfants[famille, annee] * Figures["ars_plaf.majoration_par_enf_supp"][mois]));
        var depassement = Positive(Ressources.DeLaFamille[famille, annee.January] - plafond);

        var montant = Positive(entiere - depassement);
        return (Sejour.DUnAdulte[famille, mois] & (montant >= Figures["montant_minimum_verse"][mois])) * montant;
    });

    /// <summary>The ceiling of means, in euros a year, which other benefits take up (CSS D381-1).</summary>
    internal static Number Plafond(Month mois, Number enfants) =>
        Figures["ars_plaf.plafond_ressources"][mois] * (1 + (enfants * Figures["ars_plaf.majoration_par_enf_supp"][mois]));
}
