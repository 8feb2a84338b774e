using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>What family allowances add for older children: all but the eldest, or every one of three or more.</summary>
public static class MajorationPourAge
{
    private const int EnfantsPourCompterLAine = 3;

    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/AllocationsFamiliales/allocations_familiales"];
    private static readonly FigureFile Partagees = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"];
    private static readonly Figure AgeDOuverture = Figures["af_maj.maj_age_deux_enfants.age1"];
    private static readonly Month ReformeDe2026 = new(2026, 3);

    // Décret 2008-409: born since May 1997, a child has one supplement; the last of those born before had the second of theirs in April 2013.
    private static readonly Month ReformeDe2008 = new(2008, 5);
    private static readonly Month FinDesDeuxAges = new(2013, 5);
    private static readonly DateOnly DerniersDesDeuxAges = new(1997, 5, 1);

    [Label("Aîné des enfants à charge", "Eldest of the dependent children")]
    [Article("CSS", "L521-3")]
    public static readonly Monthly<Individu, Flag> EstLAine = Monthly.Flag<Individu>("af_enfant_aine", (enfant, mois) => enfant.In<Famille>()
        .Members<Individu>().Rank(membre => -Ages.Age[membre, mois], membre => EnfantACharge.ACharge[membre, mois]).Is(0));

    [Benefit]
    [Label("Majoration pour âge d’un enfant, avant modulation", "Age supplement for a child, before modulation")]
    [Article("CSS", "L521-3"), Article("CSS", "R521-1"), Article("CSS", "D521-1")]
    public static readonly Monthly<Individu, Number> ParEnfant = Monthly.Amount<Individu>("af_majoration_enfant", (enfant, mois) =>
    {
        var famille = enfant.In<Famille>();
        var enfants = EnfantACharge.Nombre[famille, mois];
        var bmaf = Partagees["bmaf.bmaf"][mois];

        var compte = (enfants >= EnfantsPourCompterLAine) | (enfants.Is(2) & !EstLAine[enfant, mois]);
        var deLaFamille = (EnfantACharge.ACharge[enfant, mois] & compte & Eligible(famille, mois)) * (bmaf * TauxALAge(enfant, mois));

        var part = When(Enfance.GardeAlternee[enfant, mois], Figures["af_cm.facteur_garde_alternee"][mois]).Otherwise(1);
        return (deLaFamille + EnfantSeulOutreMer(enfant, mois)) * part;
    });

    [Benefit]
    [Label("Allocations familiales, majorations pour âge", "Family allowances, age supplements")]
    [Article("CSS", "L521-3"), Article("CSS", "D521-1")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>(
        "af_majoration",
        (famille, mois) => famille.Members<Individu>(Famille.Enfant).Sum(enfant => ParEnfant[enfant, mois]) * Modulation.Taux[famille, mois]);

    private static Number TauxALAge(Subject<Individu> enfant, Month mois)
    {
        var unSeulAge = AtteintLAge(enfant, mois, AgeMinimal(enfant, mois)) * Figures["af_maj.maj_age_deux_enfants.taux1"][mois];
        if (mois >= FinDesDeuxAges)
            return unSeulAge;
        var avant = mois < ReformeDe2008 ? mois : ReformeDe2008 - 1;
        var deuxAges = When(AtteintLAge(enfant, mois, Figures["af_maj.maj_age_deux_enfants.age2"][avant]), Figures["af_maj.maj_age_deux_enfants.taux2"][avant])
            .Otherwise(AtteintLAge(enfant, mois, AgeDOuverture[avant]) * Figures["af_maj.maj_age_deux_enfants.taux1"][avant]);
        return mois < ReformeDe2008 ? deuxAges : When(Personne.DateNaissance[enfant] < DerniersDesDeuxAges, deuxAges).Otherwise(unSeulAge);
    }

    /// <summary>Décret 2026-138: eighteen years instead of fourteen, for the children who reach fourteen from March 2026 on.</summary>
    private static Number AgeMinimal(Subject<Individu> enfant, Month mois) => mois < ReformeDe2026
        ? AgeDOuverture[mois]
        : When(
                Personne.DateNaissance[enfant] < ReformeDe2026.FirstDay.AddYears(-14),
                AgeDOuverture[ReformeDe2026 - 1])
            .Otherwise(AgeDOuverture[mois]);

    private static Flag AtteintLAge(Subject<Individu> enfant, Month mois, Number age) =>
        Ages.Entre(enfant, mois, age, Partagees["def_pac.enfants.age_limite"][mois]);

    private static Flag Eligible(Subject<Famille> famille, Month mois) =>
        OuvertureAllocationsFamiliales.Eligible[famille, mois] | OuvertureAllocationsFamiliales.EligibleOutreMer[famille, mois];

    /// <summary>CSS D755-5: overseas, an only child has two supplements of its own, the second in place of the first.</summary>
    private static Number EnfantSeulOutreMer(Subject<Individu> enfant, Month mois)
    {
        var famille = enfant.In<Famille>();
        var seulOutreMer = EnfantACharge.ACharge[enfant, mois]
            & OuvertureAllocationsFamiliales.EnfantSeulOutreMer[famille, mois];
        var taux = When(AtteintLAge(enfant, mois, Figures["af_maj_dom.tranches_age.age_debut_deuxieme_tranche"][mois]), Figures["af_maj_dom.majoration_premier_enfant.taux_tranche_2"][mois])
            .When(AtteintLAge(enfant, mois, Figures["af_maj_dom.tranches_age.age_debut_premiere_tranche"][mois]), Figures["af_maj_dom.majoration_premier_enfant.taux_tranche_1"][mois])
            .Otherwise(0);
        return seulOutreMer * (Partagees["bmaf.bmaf"][mois] * taux);
    }
}
