using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>The bonus that completes small earnings: computed for each month of the past quarter, paid as their mean.</summary>
public static class Ppa
{
    /// <summary>Grows with a person's own earnings between two numbers of hours at the minimum wage.</summary>
    [Label("Bonification d’une personne qui travaille", "Bonus of a person who works")]
    [Article("CSS", "L842-3"), Article("CSS", "D843-2")]
    public static readonly Monthly<Individu, Number> Bonification = Monthly.Amount<Individu>("ppa_bonification", (individu, mois) =>
    {
        var bareme = PpaFigures.Bareme(mois);
        var debut = PpaFigures.DebutBonification[bareme] * PpaFigures.Smic[mois];
        var fin = PpaFigures.FinBonification[bareme] * PpaFigures.Smic[mois];
        var maximum = Round(PpaFigures.TauxBonification[bareme] * PpaFigures.MontantForfaitaire[bareme], 2);
        var avancee = (RessourcesPpa.RevenusProfessionnels[individu, mois] - debut) / (fin - debut);
        return Min(Positive(maximum * avancee), maximum);
    });

    [Label("Forfait logement déduit de la prime d’activité", "Housing flat amount taken off the activity bonus")]
    [Article("CSS", "R844-3")]
    public static readonly Monthly<Famille, Number> Logement = Monthly.Amount<Famille>("ppa_forfait_logement", (famille, mois) =>
    {
        var bareme = PpaFigures.Bareme(mois);
        return new ForfaitLogement(PpaFigures.Logement1Personne[bareme], PpaFigures.Logement2Personnes[bareme], PpaFigures.Logement3Personnes[bareme])
            .Pour(famille, mois, Forfait(mois));
    });

    [Label("Moyenne des primes calculées pour les trois mois du trimestre", "Mean of the bonuses worked out for the three months of the quarter")]
    [Article("CSS", "L842-3"), Article("CSS", "L842-7"), Article("CSS", "D843-1"), Article("CSS", "R843-1")]
    public static readonly Monthly<Famille, Number> Moyenne = Monthly.Amount<Famille>("ppa_moyenne_du_trimestre", (famille, mois) =>
        TrimestreDeReference.Lire(famille, mois, trimestre => trimestre.Average(m => DUnMois(famille, m, mois))));

    [Benefit, Right]
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
    internal static Number DUnMois(Subject<Famille> famille, Month mois, Month droit)
    {
        var forfait = MontantForfaitaire(famille, mois, droit);
        var bonifications = famille.Members<Individu>().Sum(membre => Bonification[membre, mois]);
        var partDesRevenus = PpaFigures.PartDesRevenus[PpaFigures.Bareme(mois)] * RessourcesPpa.Professionnelles[famille, mois];
        var deduction = Max(RessourcesPpa.Base[famille, mois] + Logement[famille, mois], forfait);
        return Positive(forfait + bonifications + partDesRevenus - deduction)
            .As("Prime d’activité calculée pour un mois", "Activity bonus worked out for one month");
    }

    /// <summary>A child counts in each month of the quarter once it is born by the month of the right.</summary>
    private static Number MontantForfaitaire(Subject<Famille> famille, Month mois, Month droit)
    {
        var enfants = EnfantsRsa.NesEn(famille, mois, droit);
        var bareme = PpaFigures.Bareme(mois);
        var majore = PpaFigures.MontantForfaitaire[bareme] * (PpaFigures.FemmeEnceinteIsolee[bareme] + (PpaFigures.EnfantDuParentIsole[bareme] * enfants));
        return When(Isolement.OuvreLaMajoration[famille, mois], majore).Otherwise(Forfait(mois).Pour(Composition.NbParents[famille, mois], enfants))
            .As("Montant forfaitaire du foyer", "Flat amount of the household");
    }

    private static MontantForfaitaire Forfait(Month mois)
    {
        var bareme = PpaFigures.Bareme(mois);
        return new(
            PpaFigures.MontantForfaitaire[bareme],
            PpaFigures.DeuxiemePersonne[bareme],
            PpaFigures.PersonneSuivante[bareme],
            PpaFigures.TroisiemeEnfant[bareme]);
    }
}
