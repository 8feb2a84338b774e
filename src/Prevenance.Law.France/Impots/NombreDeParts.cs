using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;
using static Prevenance.Law.France.Impots.SituationDeFamille;

namespace Prevenance.Law.France.Impots;

/// <summary>The parts of the family quotient.</summary>
public static class NombreDeParts
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Impots/quotient_familial"];

    [Label("Nombre de parts", "Number of family quotient parts")]
    [Article("CGI", "194"), Article("CGI", "195")]
    public static readonly Yearly<FoyerFiscal, Number> Nbptr = Yearly.Number<FoyerFiscal>("nbptr", (foyer, annee) =>
    {
        var communes = 1 + PartsDesCharges(foyer, annee) + PartsDesChargesInvalides(foyer, annee);
        var veufAvecCharge = (Veuf[foyer, annee] & AUneCharge(foyer, annee)) * Figures["cas_general.veuf"][annee];

        return When(EnCouple(foyer, annee), communes + Figures["cas_general.conj"][annee] + DemiPartsDuCouple(foyer, annee))
            .Otherwise(communes + veufAvecCharge + DemiPartsDeLaPersonneSeule(foyer, annee) + PartDuParentIsole(foyer, annee));
    });

    /// <summary>The first two dependants give half a part each, the others a whole one; a child in alternating residence, half of that.</summary>
    private static Number PartsDesCharges(Subject<FoyerFiscal> foyer, Year annee)
    {
        var exclusives = PersonnesACharge.NbPac[foyer, annee];
        var alternees = PersonnesACharge.NbH[foyer, annee];
        var demi = Figures["cas_general.enf1"][annee];
        var entiere = Figures["cas_general.enf3_et_sup"][annee];

        var alterneesParmiDeux = Min(alternees, Positive(2 - exclusives));
        return (demi * Min(exclusives, 2)) + (entiere * Positive(exclusives - 2))
            + (((demi * alterneesParmiDeux) + (entiere * (alternees - alterneesParmiDeux))) / 2);
    }

    private static Number PartsDesChargesInvalides(Subject<FoyerFiscal> foyer, Year annee)
    {
        var enfants = PersonnesACharge.NbG[foyer, annee] + (PersonnesACharge.NbI[foyer, annee] / 2);
        return (Figures["couple_ou_pers_a_charge.inv1"][annee] * enfants)
            + (Figures["couple_ou_pers_a_charge.inv2"][annee] * CasesDeFamille.InvalidesRecueillis[foyer, annee]);
    }

    private static Number DemiPartsDuCouple(Subject<FoyerFiscal> foyer, Year annee)
    {
        var parInvalide = Figures["couple_ou_pers_a_charge.not41"][annee];
        var invalidite = (CasesDeFamille.DeclarantInvalide[foyer, annee] * parInvalide)
            + (CasesDeFamille.ConjointInvalide[foyer, annee] * parInvalide);
        var combattant = (CasesDeFamille.AncienCombattantSeul[foyer, annee] | CasesDeFamille.AncienCombattantEnCouple[foyer, annee])
            * Figures["couple_ou_pers_a_charge.not42"][annee];
        return Max(invalidite, combattant);
    }

    private static Number DemiPartsDeLaPersonneSeule(Subject<FoyerFiscal> foyer, Year annee)
    {
        var invalide = CasesDeFamille.DeclarantInvalide[foyer, annee];
        var combattant = CasesDeFamille.AncienCombattantSeul[foyer, annee] | CasesDeFamille.VeuveDeGuerre[foyer, annee];
        var aEleveUnEnfant = CasesDeFamille.AEleveUnEnfantSeul[foyer, annee] & !CasesDeFamille.NeVitPasSeul[foyer, annee];

        var sansCharge = Max(
            invalide * Figures["sans_pers_a_charge.not31a"][annee],
            Max(combattant * Figures["sans_pers_a_charge.not31b"][annee], aEleveUnEnfant * Figures["sans_pers_a_charge.not32"][annee]));
        return When(AUneCharge(foyer, annee), invalide * Figures["couple_ou_pers_a_charge.not6"][annee]).Otherwise(sansCharge);
    }

    /// <summary>With one child only, and in alternating residence, half of what a lone parent has.</summary>
    private static Number PartDuParentIsole(Subject<FoyerFiscal> foyer, Year annee)
    {
        var part = Figures["couple_ou_pers_a_charge.isol"][annee];
        var alternees = PersonnesACharge.NbH[foyer, annee];
        return CasesDeFamille.ParentIsole[foyer, annee]
            * When((PersonnesACharge.NbPac[foyer, annee] > 0) | (alternees >= 2), part).When(alternees > 0, part / 2).Otherwise(0);
    }

    private static Flag AUneCharge(Subject<FoyerFiscal> foyer, Year annee) =>
        (PersonnesACharge.NbPac[foyer, annee] + PersonnesACharge.NbH[foyer, annee]) > 0;
}
