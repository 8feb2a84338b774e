using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.PrestationsFamiliales;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>The children and young people whom the RSA counts with their parents.</summary>
public static class EnfantsRsa
{
    [Label("AAH ou autre minimum social d’un jeune, en son nom", "AAH or another minimum income of a young person’s own")]
    [Article("CASF", "R262-3")]
    public static readonly Monthly<Individu, Number> AllocationsEnSonNom = Monthly.Amount<Individu>("rsa_enfant_allocations", (individu, mois) =>
        RessourcesRsa.Allocations(individu, mois));

    /// <summary>Under 25, not earning their living, and with means below what their presence adds to the flat amount.</summary>
    [Label("À charge pour le RSA", "Dependent for RSA")]
    [Article("CASF", "R262-3")]
    public static readonly Monthly<Individu, Flag> ACharge = Monthly.Flag<Individu>("rsa_enfant_a_charge", (individu, mois) =>
    {
        var ressources = RevenusHorsActiviteRsa.Montant[individu, mois] + RevenusActiviteRsa.CeQuiEstDeduit(individu, mois) + AllocationsEnSonNom[individu, mois];
        var forfait = RsaFigures.MontantForfaitaire[mois];
        var majorationDIsolement = (RsaFigures.FemmeEnceinteIsolee[mois] - 1 + RsaFigures.EnfantDuParentIsole[mois]) * forfait;
        var majorationOrdinaire = RsaFigures.TroisiemeEnfant[mois] * forfait;
        var apport = When(OuvreLaMajoration(individu, mois), majorationDIsolement).Otherwise(majorationOrdinaire)
            .As("Ce que sa présence ajoute au montant forfaitaire", "What their presence adds to the flat amount");
        return EstJeuneDuFoyer(individu, mois) & (ressources < apport);
    });

    [Label("Nombre d’enfants et de jeunes à charge pour le RSA", "Number of children and young people for RSA")]
    [Article("CASF", "R262-3")]
    public static readonly Monthly<Famille, Number> Nombre = Monthly.Number<Famille>("rsa_nb_enfants", (famille, mois) =>
        famille.Members<Individu>(Famille.Enfant).Count(enfant => EstCompte(enfant, mois, mois)));

    [Label("Né", "Born")]
    [Article("CASF", "R262-3")]
    public static readonly Monthly<Individu, Flag> Ne = Monthly.Flag<Individu>("rsa_enfant_ne", (enfant, mois) => Ages.Age[enfant, mois] >= 0);

    [Label("Chez chacun de ses parents à son tour, pour le RSA", "With each parent in turn, for RSA")]
    [Article("CE", "398911")]
    public static readonly Monthly<Individu, Flag> EnAlternance = Monthly.Flag<Individu>("rsa_enfant_en_alternance", (enfant, mois) =>
        Enfance.GardeAlternee[enfant, mois]);

    /// <summary>Those who depend on their parents in a month.</summary>
    internal static EnfantsDuFoyer DuMois(Subject<Famille> famille, Month mois) =>
        new(Nombre[famille, mois], Alternes(famille, mois, mois));

    /// <summary>Those who depend on their parents in a month, when they are born by another.</summary>
    internal static EnfantsDuFoyer NesEn(Subject<Famille> famille, Month mois, Month naissance) => new(
        famille.Members<Individu>(Famille.Enfant).Count(enfant => EstCompte(enfant, mois, naissance)),
        Alternes(famille, mois, naissance));

    private static Flag EstCompte(Subject<Individu> enfant, Month mois, Month naissance) => ACharge[enfant, mois] & Ne[enfant, naissance];

    private static Number Alternes(Subject<Famille> famille, Month mois, Month naissance) =>
        famille.Members<Individu>(Famille.Enfant).Count(enfant => EstCompte(enfant, mois, naissance) & EnAlternance[enfant, mois]);

    private static Flag EstJeuneDuFoyer(Subject<Individu> individu, Month mois) =>
        Composition.EstEnfantDansFamille[individu]
        & !EnfantACharge.AutonomieFinanciere[individu, mois]
        & (Ages.Age[individu, mois] < RsaFigures.Age[mois]);

    /// <summary>The only child of a recently separated parent brings the higher amount for lone parents.</summary>
    private static Flag OuvreLaMajoration(Subject<Individu> individu, Month mois)
    {
        var famille = individu.In<Famille>();
        var jeunes = famille.Members<Individu>().Count(membre => EstJeuneDuFoyer(membre, mois));
        return !Composition.EnCouple[famille, mois]
            & Composition.RsaIsolementRecent[famille, mois]
            & !Grossesse.DansLaFamille[famille, mois]
            & (jeunes <= 1);
    }
}
