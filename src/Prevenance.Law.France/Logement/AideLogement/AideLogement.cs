using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>The aid that helps to pay the rent or the fee of one's home: one amount, three names.</summary>
public static class AideLogement
{
    private static readonly Month SeuilsDistincts = new(2019, 9);

    // CCH R351-22, in its version of January 2016; which rounding was applied before was not read.
    private static readonly Month ArrondiALEuroInferieur = new(2016, 1);

    private static readonly FigureFile Contributions = FrenchFigures.Book["Revenus/contributions"];

    [Benefit]
    [Label("Aide au logement selon la formule et ses diminutions", "Housing aid by the formula and its reductions")]
    [Article("CCH", "D823-16"), Article("CCH", "D842-15"), Article("CCH", "D832-24"), Article("CCH", "D832-10"), Article("CCH", "D842-6")]
    public static readonly Monthly<Famille, Number> Calculee = Monthly.Amount<Famille>("aide_logement_montant_calcule", (famille, mois) =>
        SelonLOccupation(famille, mois, AideLocataire.ApresMinoration[famille, mois], AideFoyer.Montant[famille, mois], AideAccession.Montant(famille, mois)));

    /// <summary>
    /// Before the contribution to social debt, so that what is left once it is taken off is a whole number of euros, rounded down:
    /// the contribution is taken off, the rest rounded, the contribution put back.
    /// </summary>
    [Benefit]
    [Label("Aide au logement arrondie à l’euro inférieur, net de contribution", "Housing aid rounded down to the euro, net of contribution")]
    [Article("CCH", "D823-16"), Article("CCH", "D842-15"), Article("CCH", "D832-24"), Article("CCH", "D832-10"), Article("CCH", "D842-6"), Article("CE", "398563")]
    public static readonly Monthly<Famille, Number> Arrondie = Monthly.Amount<Famille>("aide_logement_montant_arrondi", (famille, mois) =>
    {
        var montant = ResidenceAlternee.AuProrata(famille, mois, Calculee);
        if (mois < ArrondiALEuroInferieur)
            return montant;
        var contribution = montant * Contributions["crds"][mois];
        return RoundDown(montant - contribution) + contribution;
    });

    /// <summary>What the landlord's reduction of the rent takes off is not rounded.</summary>
    [Benefit]
    [Label("Aide au logement avant le minimum versé", "Housing aid before the least amount paid")]
    [Article("CCH", "D823-16")]
    public static readonly Monthly<Famille, Number> AvantSeuil = Monthly.Amount<Famille>("aide_logement_montant_avant_seuil", (famille, mois) =>
        Positive(Arrondie[famille, mois] - SelonLOccupation(famille, mois, ReductionLoyerSolidarite.RepriseSurAide(famille, mois), 0, 0)));

    /// <summary>What is held against the amount below which no aid is paid: the aid, once everything has been taken off.</summary>
    [Benefit]
    [Label("Montant comparé au minimum versé", "Amount compared with the least that is paid")]
    [Article("CCH", "D823-16")]
    public static readonly Monthly<Famille, Number> ComparableAuSeuil = Monthly.Amount<Famille>(
        "aide_logement_montant_compare_au_seuil", (famille, mois) => AvantSeuil[famille, mois]);

    /// <summary>Before the contribution to social debt; nothing when it falls under the amount below which no aid is paid.</summary>
    [Benefit]
    [Label("Aide au logement avant contribution sociale", "Housing aid before social contribution")]
    [Article("CCH", "L822-2"), Article("CCH", "D823-16"), Article("CCH", "D842-15"), Article("CCH", "D832-24"), Article("CCH", "D832-10"), Article("CCH", "D842-6")]
    public static readonly Monthly<Famille, Number> Brut = Monthly.Amount<Famille>("aide_logement_montant_brut_crds", (famille, mois) =>
    {
        var seuil = SelonLOccupation(famille, mois, SeuilLocatif(famille, mois), SeuilFoyer(famille, mois), SeuilAccession(famille, mois));
        return AvantSeuil[famille, mois] * (Sejour.DUnAdulte[famille, mois] & EtudiantsEtrangers.UnAdulteAdmis[famille, mois] & (ComparableAuSeuil[famille, mois] >= seuil));
    });

    [Benefit]
    [Label("Contribution au remboursement de la dette sociale sur l’aide au logement", "Social debt contribution on housing aid")]
    [Article("Ord. 96-50", "14")]
    public static readonly Monthly<Famille, Number> Crds = Monthly.Amount<Famille>("crds_logement", (famille, mois) =>
        -(Brut[famille, mois] * Contributions["crds"][mois]));

    [Benefit]
    [Label("Aide au logement après contribution sociale", "Housing aid after social contribution")]
    [Article("CCH", "D823-16")]
    public static readonly Monthly<Famille, Number> Net = Monthly.Amount<Famille>("aide_logement_montant", (famille, mois) =>
        Round(Brut[famille, mois] + Crds[famille, mois], 2));

    [Benefit, Right]
    [Label("Aide personnalisée au logement", "Personalised housing aid (APL)")]
    [Article("CCH", "L831-1")]
    public static readonly Monthly<Famille, Number> Apl = Monthly.Amount<Famille>("apl", (famille, mois) =>
        Net[famille, mois] * SousConvention(famille, mois));

    [Benefit, Right]
    [Label("Allocation de logement familiale", "Family housing allowance (ALF)")]
    [Article("CCH", "L841-1"), Article("CCH", "L822-3")]
    public static readonly Monthly<Famille, Number> Alf = Monthly.Amount<Famille>("alf", (famille, mois) =>
        Net[famille, mois] * (AllocationDeLogement(famille, mois) & (PersonnesACharge.Nombre[famille, mois] >= 1)));

    [Benefit, Right]
    [Label("Allocation de logement sociale", "Social housing allowance (ALS)")]
    [Article("CCH", "L841-2"), Article("CCH", "L822-3")]
    public static readonly Monthly<Famille, Number> Als = Monthly.Amount<Famille>("als", (famille, mois) =>
        Net[famille, mois] * (AllocationDeLogement(famille, mois) & PersonnesACharge.Nombre[famille, mois].Is(0)));

    [Benefit]
    [Label("Aide au logement", "Housing aid")]
    [Article("CCH", "L821-1")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("aide_logement", (famille, mois) =>
        Apl[famille, mois] + Alf[famille, mois] + Als[famille, mois]);

    /// <summary>The value that goes with how the family lives in its home: as a tenant, in a hostel, paying a loan; nothing otherwise.</summary>
    internal static Number SelonLOccupation(Subject<Famille> famille, Month mois, Number locataire, Number resident, Number accedant)
    {
        var logement = Residence.De(famille);
        var statut = Habitation.Statut[logement, mois];
        var loue = statut.IsOneOf(StatutOccupation.LocataireHlm, StatutOccupation.LocataireVide, StatutOccupation.LocataireMeuble)
            | (statut.Is(StatutOccupation.NonRenseigne) & Habitation.Conventionne[logement, mois]);
        return When(loue, locataire)
            .When(statut.Is(StatutOccupation.LocataireFoyer) | Habitation.Crous[logement, mois], resident)
            .When(Accession.Possible[logement, mois], accedant)
            .Otherwise(0);
    }

    private static Number SeuilLocatif(Subject<Famille> famille, Month mois) =>
        Seuil(famille, mois, AideLogementFigures.Locatif["seuils_minimum_versement.apl"], AideLogementFigures.Locatif["seuils_minimum_versement.non_apl"]);

    // One amount served every way of living in a home until each had its own.
    private static Number SeuilFoyer(Subject<Famille> famille, Month mois) => mois < SeuilsDistincts
        ? SeuilLocatif(famille, mois)
        : Seuil(famille, mois, AideLogementFigures.Foyer["apl.seuil_minimum_versement"], AideLogementFigures.Foyer["al.seuil_minimum_versement"]);

    private static Number SeuilAccession(Subject<Famille> famille, Month mois) =>
        mois < SeuilsDistincts ? SeuilLocatif(famille, mois) : AideAccession.Seuil(mois);

    private static Number Seuil(Subject<Famille> famille, Month mois, Figure apl, Figure allocation) =>
        When(Habitation.Conventionne[Residence.De(famille), mois], apl[mois]).Otherwise(allocation[mois]);

    /// <summary>Outside an agreement with the State, and not when the landlord is a parent or a child.</summary>
    private static Flag AllocationDeLogement(Subject<Famille> famille, Month mois) =>
        !SousConvention(famille, mois) & !Habitation.ProprietaireProche[famille, mois];

    /// <summary>The dwelling that is let, or the loan that has bought it, stands under an agreement with the State.</summary>
    private static Flag SousConvention(Subject<Famille> famille, Month mois)
    {
        var logement = Residence.De(famille);
        return Habitation.Conventionne[logement, mois] | (Accession.Possible[logement, mois] & Accession.PretConventionne(logement));
    }
}
