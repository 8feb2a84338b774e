using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Assurance vieillesse du parent au foyer: quarters of pension for a lone parent whom family benefits help, paid for by the Caf.</summary>
public static class AssuranceVieillesseParentAuFoyer
{
    private const int PlusieursEnfants = 2;

    // Article D381-1 as it stands since the presence of a sick child has its own article.
    private static readonly Month ConditionsActuelles = new(2023, 9);

    /// <summary>Of couples, article D381-2 asks the earnings of each, which are not looked at here.</summary>
    [Right]
    [Label("Trimestres de retraite du parent isolé (AVPF)", "Quarters of pension of a lone parent (AVPF)")]
    [Article("CSS", "L381-1"), Article("CSS", "D381-1")]
    public static readonly Monthly<Famille, Flag> ParentIsole = Monthly.Flag<Famille>("assurance_vieillesse_parent_au_foyer", (famille, mois) =>
        mois < ConditionsActuelles
            ? false
            : !Composition.EnCouple[famille, mois]
                & famille.Members<Individu>(Famille.Parent).Any(parent => SansRetraite(parent, mois))
                & ((Paje.AllocationDeBase[famille, mois] > 0) | (ComplementFamilial.Cf[famille, mois] > 0) | (Prepare.Montant[famille, mois] > 0))
                & (famille.Members<Individu>(Famille.Enfant).Any(enfant => Paje.EnfantEligible[enfant, mois]) | (EnfantACharge.Nombre[famille, mois] >= PlusieursEnfants))
                & (Ressources.DeLaFamille[famille, mois] <= AllocationRentreeScolaire.Plafond(mois, EnfantACharge.Nombre[famille, mois])));

    /// <summary>Quarters are for a pension to come.</summary>
    private static Flag SansRetraite(Subject<Individu> parent, Month mois) =>
        Remplacement.RetraiteNette[parent, mois].Is(0) & !Personne.Activite[parent, mois].Is(Activite.Retraite);
}
