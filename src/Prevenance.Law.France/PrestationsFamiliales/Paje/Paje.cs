using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Prestation d’accueil du jeune enfant: its basic allowance, and all of it together.</summary>
public static class Paje
{
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/Paje/paje"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    [Label("Enfant de moins de trois ans", "Child under three")]
    [Article("CSS", "R531-1")]
    public static readonly Monthly<Individu, Flag> EnfantEligible = Monthly.Flag<Individu>(
        "enfant_eligible_paje",
        (enfant, mois) => Composition.EstEnfantDansFamille[enfant]
            & Ages.Entre(enfant, mois, 0, Figures["paje_cm.age_limite_enfant_adopte_non"][mois])
            & !Enfance.OuvreAilleurs[enfant, mois]
            & !EnfantACharge.AutonomieFinanciere[enfant, mois]);

    /// <summary>One allowance for the family, however many children under three it has.</summary>
    [Benefit, Right]
    [Label("Allocation de base de la Paje", "Basic allowance for a young child")]
    [Article("CSS", "L531-3"), Article("CSS", "D531-3"), Article("CSS", "R531-1")]
    public static readonly Monthly<Famille, Number> AllocationDeBase = Monthly.Amount<Famille>("paje_base", (famille, mois) =>
    {
        var unJeuneEnfant = Sejour.DUnAdulte[famille, mois] & famille.Members<Individu>().Any(enfant => EnfantEligible[enfant, mois]);
        return unJeuneEnfant * SelonLaNaissance(famille, mois);
    });

    [Benefit]
    [Label("Prestation d’accueil du jeune enfant, au total", "Young-child benefit, in all")]
    [Article("CSS", "L531-1")]
    public static readonly Monthly<Famille, Number> Total = Monthly.Amount<Famille>("paje", (famille, mois) =>
        AllocationDeBase[famille, mois]
        + PrimesDArrivee.Naissance[famille, mois]
        + PrimesDArrivee.Adoption[famille, mois]
        + Prepare.Montant[famille, mois]
        + LibreChoixDActivite.Montant[famille, mois]
        + ModeDeGarde.Montant[famille, mois]);

    /// <summary>The rules of the day on which the youngest child was born.</summary>
    private static Number SelonLaNaissance(Subject<Famille> famille, Month mois)
    {
        Flag UnEnfantNeDepuis(Month reforme) => famille.Members<Individu>().Any(enfant =>
            EnfantEligible[enfant, mois] & (Personne.DateNaissance[enfant] >= reforme.FirstDay));

        if (mois < PajeAvantAvril2014.Reforme)
            return PajeAvantAvril2014.Montant(famille, mois);
        if (mois < PajeAvantAvril2014.Extinction)
            return When(UnEnfantNeDepuis(PajeAvantAvril2014.Reforme), PajeAvantAvril2018.Montant(famille, mois)).Otherwise(PajeAvantAvril2014.Montant(famille, mois));
        if (mois < PajeAvantAvril2018.Reforme)
            return PajeAvantAvril2018.Montant(famille, mois);
        return mois < PajeAvantAvril2018.Extinction
            ? When(UnEnfantNeDepuis(PajeAvantAvril2018.Reforme), MontantDe(famille, mois)).Otherwise(PajeAvantAvril2018.Montant(famille, mois))
            : MontantDe(famille, mois);
    }

    private static Number MontantDe(Subject<Famille> famille, Month mois)
    {
        var enfants = EnfantACharge.Nombre[famille, mois];
        var ressources = Ressources.DeLaFamille[famille, mois];
        var tauxPlein = Bmaf[mois] * Figures["paje_cm.montant.allocation_base_taux_plein.apres_2018.taux"][mois];
        return When(ressources <= PlafondsPaje.TauxPlein(famille, mois, enfants), tauxPlein)
            .When(ressources <= PlafondsPaje.TauxPartiel(famille, mois, enfants), tauxPlein / 2)
            .Otherwise(0);
    }
}
