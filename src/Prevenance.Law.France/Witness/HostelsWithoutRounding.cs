using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Logement;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Witness;

/// <summary>K keeps its decimals, the elderly are those of 62, and the aid is the formula less the flat reduction of tenants, whatever the fee.</summary>
internal static class HostelsWithoutRounding
{
    public static Reading Reading { get; } = new(
        "hostels",
        "CCH D842-15 to D842-17, D832-25",
        Monthly.Number<Famille>("aides_logement_k", (famille, mois) => CoefficientFoyer.SelonConvention(famille, mois, KConventionne(famille, mois), K(famille, mois))),
        Monthly.Flag<Famille>("aides_logement_foyer_age_ou_handicape", (famille, mois) => Ages.Age[famille.Member<Individu>(Famille.Demandeur), mois] >= AgeAnnees),
        Monthly.Amount<Famille>("aides_logement_foyer_montant", (famille, mois) =>
            Positive(Round(AideFoyer.Formule[famille, mois], 2) - AideLogementFigures.Locatif["minoration_forfaitaire"][mois])));

    private const double AgeAnnees = 62;

    private static Number K(Subject<Famille> famille, Month mois) =>
        Chiffre("plafonds.plafond_apl2_et_al", mois) - (ParPart(famille, mois) / Chiffre("cm_et_r.cm2_apl2_et_al", mois));

    private static Number KConventionne(Subject<Famille> famille, Month mois) =>
        Chiffre("plafonds.plafond_apl1", mois) - ((ParPart(famille, mois) - Chiffre("cm_et_r.r_apl1", mois)) / Chiffre("cm_et_r.cm1_apl1", mois));

    private static Number ParPart(Subject<Famille> famille, Month mois) =>
        RessourcesAideLogement.Base[famille, mois] / CoefficientFoyer.Parts[famille, mois];

    private static Number Chiffre(string cle, Month mois) => AideLogementFigures.Foyer[$"k_coef_prise_en_charge.{cle}"][mois];
}
