using Prevenance.Law.Figures;
using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.Retraite;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>The means of twelve months that the allowance of the long-term unemployed counts.</summary>
public static class RessourcesAss
{
    private static readonly FigureFile Figures = FrenchFigures.Book["MinimaSociaux/Ass/ass"];

    private static readonly Monthly<Individu, Number>[] Abattus =
    [
        Travail.SalaireImposable,
        Travail.StageFormationPro,
        AllocationAdulteHandicape.Montant,
        Remplacement.RetraiteNette,
        Familiaux.PensionsPercues,
        Travail.IndemnitesStage,
        Travail.BourseRecherche,
        ProcheAidant.Comptee,
        PensionsEnPlus.Montant,
    ];

    [Label("Ressources d’une personne pour l’ASS", "A person's means for ASS")]
    [Article("C. trav.", "R5423-2"), Article("C. trav.", "R5423-3"), Article("C. trav.", "R5423-4"), Article("C. trav.", "R5423-5")]
    public static readonly Monthly<Individu, Number> DeLaPersonne = Monthly.Amount<Individu>("ass_base_ressources_individu", (individu, mois) =>
    {
        var annee = mois.Preceding(12).ToList();
        var entiers = annee.Sum(m => Remplacement.PensionInvalidite[individu, m] + Familiaux.PrestationCompensatoire[individu, m] + ChiffreAffaires.AutoEntrepreneur[individu, m]);
        return Abattus.Select(revenu => ApresAbattement(revenu, individu, mois)).Sum()
            + entiers
            + Positive(annee.Sum(m => Patrimoine.RevenusLocatifs[individu, m]))
            + Positive(annee.Sum(m => Patrimoine.RevenusCapital[individu, m]))
            + Independants.DeLAnnee(individu, mois.Year - 1)
            - annee.Sum(m => Familiaux.PensionsVersees[individu, m]);
    });

    [Label("Ressources du couple pour l’ASS", "The couple's means for ASS")]
    [Article("C. trav.", "R5423-2"), Article("C. trav.", "R5423-3")]
    public static readonly Monthly<Famille, Number> DuCouple = Monthly.Amount<Famille>("ass_base_ressources", (famille, mois) =>
        DeLaPersonne[famille.Member<Individu>(Famille.Demandeur), mois]
        + famille.Members<Individu>(Famille.Conjoint).Sum(conjoint => DuConjoint(conjoint, mois)));

    /// <summary>The unemployment benefit of the partner counts as long as it is paid.</summary>
    private static Number DuConjoint(Subject<Individu> conjoint, Month mois)
    {
        var chomage = mois.Preceding(12).Sum(m => Remplacement.ChomageNet[conjoint, m]);
        return DeLaPersonne[conjoint, mois]
            + ((Remplacement.ChomageNet[conjoint, mois - 1] > 0) * chomage)
            + ApresAbattement(IndemnitesJournalieres.Total, conjoint, mois);
    }

    /// <summary>An income that has stopped counts for a part when another replaces it, and for nothing otherwise.</summary>
    private static Number ApresAbattement(Monthly<Individu, Number> revenu, Subject<Individu> individu, Month mois)
    {
        var hier = mois - 1;
        var annuel = mois.Preceding(12).Sum(m => revenu[individu, m]);
        var remplace = Remplacement.ChomageNet[individu, hier] + IndemnitesJournalieres.Total[individu, hier] + Remplacement.RetraiteNette[individu, hier] > 0;
        var abattement = When(remplace, Figures["abat_rev_subst_conj"][mois]).Otherwise(Figures["abat_rev_non_subst_conj"][mois]);
        return When(revenu[individu, hier].Is(0), annuel * (1 - abattement)).Otherwise(annuel);
    }
}
