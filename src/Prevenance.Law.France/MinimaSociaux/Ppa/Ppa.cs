using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>The bonus that completes small earnings: computed for each month of the past quarter, paid as their mean.</summary>
public static class Ppa
{
    [Label("Montant forfaitaire du foyer, prime d’activité", "Flat amount of the household, activity bonus")]
    [Article("CSS", "L842-3"), Article("CSS", "D843-1")]
    public static readonly Monthly<Famille, Number> Forfaitaire = Monthly.Amount<Famille>("ppa_montant_forfaitaire_familial_non_majore", (famille, mois) =>
        Forfait(mois).Pour(Composition.NbParents[famille, mois], EnfantsRsa.Nombre[famille, mois]));

    [Label("Montant forfaitaire majoré d’un parent isolé, prime d’activité", "Higher flat amount of a lone parent, activity bonus")]
    [Article("CSS", "L842-7"), Article("CSS", "D843-1")]
    public static readonly Monthly<Famille, Number> ForfaitaireMajore = Monthly.Amount<Famille>("ppa_montant_forfaitaire_familial_majore", (famille, mois) =>
        PpaFigures.MontantForfaitaire[mois]
        * (PpaFigures.FemmeEnceinteIsolee[mois] + (PpaFigures.EnfantDuParentIsole[mois] * EnfantsRsa.Nombre[famille, mois])));

    /// <summary>Grows with a person's own earnings between two numbers of hours at the minimum wage.</summary>
    [Label("Bonification d’une personne qui travaille", "Bonus of a person who works")]
    [Article("CSS", "L842-3"), Article("CSS", "D843-2")]
    public static readonly Monthly<Individu, Number> Bonification = Monthly.Amount<Individu>("ppa_bonification", (individu, mois) =>
    {
        var debut = PpaFigures.DebutBonification[mois] * PpaFigures.Smic[mois];
        var fin = PpaFigures.FinBonification[mois] * PpaFigures.Smic[mois];
        var maximum = Round(PpaFigures.TauxBonification[mois] * PpaFigures.MontantForfaitaire[mois], 2);
        var avancee = (RessourcesPpa.RevenusProfessionnels[individu, mois] - debut) / (fin - debut);
        return Min(Positive(maximum * avancee), maximum);
    });

    [Label("Forfait logement déduit de la prime d’activité", "Housing flat amount taken off the activity bonus")]
    [Article("CSS", "R844-3")]
    public static readonly Monthly<Famille, Number> Logement = Monthly.Amount<Famille>("ppa_forfait_logement", (famille, mois) =>
        new ForfaitLogement(PpaFigures.Logement1Personne[mois], PpaFigures.Logement2Personnes[mois], PpaFigures.Logement3Personnes[mois])
            .Pour(famille, mois, Forfait(mois)));

    /// <summary>Flat amount, bonuses and a share of earnings, less the means of the month, or the flat amount where it is higher.</summary>
    [Label("Prime d’activité calculée pour un mois", "Activity bonus worked out for one month")]
    [Article("CSS", "L842-3")]
    public static readonly Monthly<Famille, Number> DUnMois = Monthly.Amount<Famille>("ppa_fictive", (famille, mois) =>
    {
        var forfait = When(Isolement.OuvreLaMajoration[famille, mois], ForfaitaireMajore[famille, mois]).Otherwise(Forfaitaire[famille, mois]);
        var bonifications = famille.Members<Individu>().Sum(membre => Bonification[membre, mois]);
        var partDesRevenus = PpaFigures.PartDesRevenus[mois] * RessourcesPpa.Professionnelles[famille, mois];
        var deduction = Max(RessourcesPpa.Base[famille, mois] + Logement[famille, mois], forfait);
        return ConditionsPpa.Remplies[famille, mois] * Positive(forfait + bonifications + partDesRevenus - deduction);
    });

    [Benefit, Right]
    [Label("Prime d’activité", "Activity bonus (prime d'activité)")]
    [Article("CSS", "L842-3"), Article("CSS", "R843-1"), Article("CSS", "D846-2")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("ppa", (famille, mois) =>
    {
        var moyenne = TrimestreDeReference.Lire(famille, mois, trimestre => trimestre.Average(m => DUnMois[famille, m]))
            .As("Moyenne des trois mois du trimestre", "Mean of the three months of the quarter");
        return moyenne * (ConditionsPpa.Travaille[famille, mois] & (moyenne >= PpaFigures.MontantMinimal[mois]));
    });

    private static MontantForfaitaire Forfait(Month mois) => new(
        PpaFigures.MontantForfaitaire[mois],
        PpaFigures.DeuxiemePersonne[mois],
        PpaFigures.PersonneSuivante[mois],
        PpaFigures.TroisiemeEnfant[mois]);
}
