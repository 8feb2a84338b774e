using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Family allowances as a whole, with what softens the two ceilings.</summary>
public static class AllocationsFamiliales
{
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/AllocationsFamiliales/allocations_familiales"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    /// <summary>Worked out for past months too: the prime d'activité compares it with the allowances then received.</summary>
    [Label("Allocations familiales, part principale", "Family allowances, main part")]
    [Article("CSS", "L521-1"), Article("CSS", "D521-1"), Article("CSS", "D755-5")]
    public static readonly Monthly<Famille, Number> Base = Monthly.Amount<Famille>("af_base", (famille, mois) =>
    {
        var enfants = EnfantACharge.Nombre[famille, mois];
        var deuxieme = (enfants >= 2) * Figures["af_cm.taux.enf2"][mois];
        var suivants = Positive(enfants - 2) * Figures["af_cm.taux.enf3"][mois];
        var enfantSeulOutreMer = OuvertureAllocationsFamiliales.EnfantSeulOutreMer[famille, mois] * Figures["af_maj_dom.allocations_familiales_un_enfant"][mois];

        var entiere = Round(Bmaf[mois] * (enfantSeulOutreMer + deuxieme + suivants), 2);
        return (OuvertureAllocationsFamiliales.Eligible[famille, mois] | OuvertureAllocationsFamiliales.EligibleOutreMer[famille, mois])
            * (entiere * OuvertureAllocationsFamiliales.CoefficientAlternance[famille, mois] * Modulation.Taux[famille, mois]);
    });

    [Benefit]
    [Label("Complément dégressif des allocations familiales", "Tapering supplement to family allowances")]
    [Article("CSS", "L521-1"), Article("CSS", "D521-1")]
    public static readonly Monthly<Famille, Number> ComplementDegressif = Monthly.Amount<Famille>(
        "af_complement_degressif",
        (famille, mois) =>
        {
            var outreMer = Residence.Dom[Residence.De(famille), mois];
            var montant = Base[famille, mois] + MajorationPourAge.Montant[famille, mois];
            return !outreMer * CeQuiResteDu(montant, Modulation.Depassement(famille, mois, EnfantACharge.Nombre[famille, mois]));
        });

    [Benefit]
    [Label("Complément dégressif de l’allocation forfaitaire", "Tapering supplement to the flat-rate allowance")]
    [Article("CSS", "L521-1"), Article("CSS", "D521-2")]
    public static readonly Monthly<Famille, Number> ComplementDegressifForfaitaire = Monthly.Amount<Famille>(
        "af_allocation_forfaitaire_complement_degressif",
        (famille, mois) =>
        {
            var enfants = EnfantACharge.Nombre[famille, mois] + AllocationForfaitaire.NbEnfants[famille, mois];
            return CeQuiResteDu(AllocationForfaitaire.Montant[famille, mois], Modulation.Depassement(famille, mois, enfants));
        });

    [Benefit, Right]
    [Label("Allocations familiales", "Family allowances")]
    [Article("CSS", "L521-1")]
    public static readonly Monthly<Famille, Number> Af = Monthly.Amount<Famille>("af", (famille, mois) =>
        Sejour.DUnAdulte[famille, mois]
        * (Base[famille, mois]
            + MajorationPourAge.Montant[famille, mois]
            + AllocationForfaitaire.Montant[famille, mois]
            + ComplementDegressif[famille, mois]
            + ComplementDegressifForfaitaire[famille, mois]));

    /// <summary>The part of the amount that the excess over the ceiling does not use up; nothing where there is no excess.</summary>
    private static Number CeQuiResteDu(Number montant, Number depassement) => (depassement > 0) * Positive(montant - depassement);
}
