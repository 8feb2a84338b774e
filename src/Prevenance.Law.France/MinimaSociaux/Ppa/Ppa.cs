using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>The bonus that completes small earnings: computed for each month of the past quarter, paid as their mean.</summary>
public static class Ppa
{
    [Label("Bonification d’une personne qui travaille", "Bonus of a person who works")]
    [Article("CSS", "L842-3"), Article("CSS", "D843-2")]
    public static readonly Monthly<Individu, Number> Bonification = Monthly.Amount<Individu>("ppa_bonification", (individu, mois) =>
        BonificationAuBareme(individu, mois, mois));

    [Label("Forfait logement déduit de la prime d’activité", "Housing flat amount taken off the activity bonus")]
    [Article("CSS", "R844-3")]
    public static readonly Monthly<Famille, Number> Logement = Monthly.Amount<Famille>("ppa_forfait_logement", (famille, mois) =>
        LogementAuBareme(famille, mois, mois));

    [Label("Moyenne des primes calculées pour les trois mois du trimestre", "Mean of the bonuses worked out for the three months of the quarter")]
    [Article("CSS", "L842-3"), Article("CSS", "L842-7"), Article("CSS", "D843-1"), Article("CSS", "R843-1")]
    public static readonly Monthly<Famille, Number> Moyenne = Monthly.Amount<Famille>("ppa_moyenne_du_trimestre", (famille, mois) =>
        TrimestreDeReference.Lire(famille, mois, trimestre => trimestre.Average(m => DUnMois(famille, m, mois, bareme: mois))));

    [Benefit(AssumedInThePast = false), Right]
    [Label("Prime d’activité", "Activity bonus (prime d'activité)")]
    [Article("CSS", "L842-3"), Article("CSS", "R842-2"), Article("CSS", "D846-2")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("ppa", (famille, mois) =>
    {
        if (mois < PpaFigures.Creation)
            return 0;
        var moyenne = Moyenne[famille, mois];
        return moyenne * (ConditionsPpa.Remplies[famille, mois] & ConditionsPpa.Travaille[famille, mois] & (moyenne >= PpaFigures.MontantMinimal[mois]));
    });

    /// <summary>Flat amount, bonuses and a share of earnings, less the means of the month, or the flat amount where it is higher.</summary>
    /// <param name="famille">The household.</param>
    /// <param name="mois">A month of the quarter, whose incomes count.</param>
    /// <param name="droit">The month of the right: a child born by then counts in each month of the quarter.</param>
    /// <param name="bareme">The month whose scale is applied: a decree that raises it holds for the bonuses due from its day on.</param>
    internal static Number DUnMois(Subject<Famille> famille, Month mois, Month droit, Month bareme)
    {
        var forfait = ForfaitDuFoyer(famille, mois, droit, bareme);
        var bonifications = famille.Members<Individu>().Sum(membre => RessourcesPpa.EstCompte[membre, mois] * BonificationAuBareme(membre, mois, bareme));
        var partDesRevenus = PpaFigures.PartDesRevenus[PpaFigures.MoisDuBareme(bareme)] * RessourcesPpa.Professionnelles[famille, mois];
        var deduction = Max(RessourcesPpa.Base[famille, mois] + LogementAuBareme(famille, mois, bareme), forfait);
        return Positive(forfait + bonifications + partDesRevenus - deduction)
            .As("Prime d’activité calculée pour un mois", "Activity bonus worked out for one month");
    }

    /// <summary>Grows with a person's own earnings between two numbers of hours at the minimum wage of the month in which they are earned.</summary>
    private static Number BonificationAuBareme(Subject<Individu> individu, Month mois, Month applique)
    {
        var bareme = PpaFigures.MoisDuBareme(applique);
        var debut = PpaFigures.DebutBonification[bareme] * PpaFigures.Smic[mois];
        var fin = PpaFigures.FinBonification[bareme] * PpaFigures.Smic[mois];
        var maximum = Round(PpaFigures.TauxBonification[bareme] * PpaFigures.MontantForfaitaire[bareme], 2);
        var avancee = (RessourcesPpa.RevenusProfessionnels[individu, mois] - debut) / (fin - debut);
        return Min(Positive(maximum * avancee), maximum);
    }

    private static Number LogementAuBareme(Subject<Famille> famille, Month mois, Month applique)
    {
        var bareme = PpaFigures.MoisDuBareme(applique);
        return new ForfaitLogement(PpaFigures.Logement1Personne[bareme], PpaFigures.Logement2Personnes[bareme], PpaFigures.Logement3Personnes[bareme])
            .Pour(famille, mois, Forfait(applique));
    }

    private static Number ForfaitDuFoyer(Subject<Famille> famille, Month mois, Month droit, Month applique)
    {
        var enfants = EnfantsRsa.NesEn(famille, mois, droit);
        var bareme = PpaFigures.MoisDuBareme(applique);
        var forfait = Forfait(applique);
        var majore = new ForfaitMajore(forfait, PpaFigures.FemmeEnceinteIsolee[bareme], PpaFigures.EnfantDuParentIsole[bareme]);
        return When(Isolement.OuvreLaMajoration[famille, mois], majore.Pour(famille, mois, enfants))
            .Otherwise(forfait.Pour(Composition.NbParents[famille, mois], enfants))
            .As("Montant forfaitaire du foyer", "Flat amount of the household");
    }

    private static MontantForfaitaire Forfait(Month applique)
    {
        var bareme = PpaFigures.MoisDuBareme(applique);
        return new(
            PpaFigures.MontantForfaitaire[bareme],
            PpaFigures.DeuxiemePersonne[bareme],
            PpaFigures.PersonneSuivante[bareme],
            PpaFigures.TroisiemeEnfant[bareme]);
    }
}
