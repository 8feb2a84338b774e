using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;

/// <summary>Whose income the student grant looks at: the parents’, or the student’s own when it no longer depends on them.</summary>
public static class RessourcesCriteresSociaux
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Education/Bourses/EnseignementSuperieur/criteres_sociaux"];

    [Unbounded("a loss is told as it is, and each base floors it")]
    [Essential]
    [Repeats]
    [Label("Revenu brut global des parents (avis d’impôt des revenus de l’avant-dernière année)", "Parents’ gross total income (tax notice for the year before last)")]
    public static readonly Monthly<Individu, Number> RevenuDesParents =
        Monthly.Amount<Individu>("bourse_criteres_sociaux_revenu_brut_global_parents");

    [Label("Ressources des parents pour la bourse sur critères sociaux", "Parents’ resources for the means-tested grant")]
    [Article("C. éduc.", "D821-1")]
    public static readonly Monthly<Individu, Number> Parentales = Monthly.Amount<Individu>(
        "bourse_criteres_sociaux_base_ressources_parentale",
        (individu, mois) =>
        {
            var parents = individu.In<Famille>().Member<Individu>(Famille.Demandeur).In<FoyerFiscal>();
            return When(Composition.EstEnfantDansFamille[individu], RevenuNet.BrutGlobal[parents, AnneeUniversitaire.AnneeDesRevenus(mois)])
                .Otherwise(RevenuDesParents[individu, mois]);
        });

    [Label("Ressources propres pour la bourse sur critères sociaux", "Own resources for the means-tested grant")]
    [Article("C. éduc.", "D821-1")]
    public static readonly Monthly<Individu, Number> Propres = Monthly.Amount<Individu>(
        "bourse_criteres_sociaux_base_ressources_etudiant_autonome",
        (individu, mois) => RevenuNet.BrutGlobal[individu.In<FoyerFiscal>(), AnneeUniversitaire.AnneeDesRevenus(mois)]);

    [Label("Revenus mensuels du couple", "Monthly income of the couple")]
    [Article("C. éduc.", "D821-1")]
    public static readonly Monthly<Individu, Number> MensuellesDuCouple = Monthly.Amount<Individu>(
        "bourse_criteres_sociaux_etudiant_autonome_ressource_mensuelle",
        (individu, mois) => RessourcesRsa.Base[individu.In<Famille>(), mois]);

    /// <summary>A married or civil couple that earns its living, a parent who is the child of nobody’s tax return, an orphan.</summary>
    [Label("Étudiant indépendant de ses parents", "Student independent of the parents")]
    [Article("C. éduc.", "D821-1")]
    public static readonly Monthly<Individu, Flag> Autonome = Monthly.Flag<Individu>(
        "bourse_criteres_sociaux_etudiant_autonome",
        (individu, mois) =>
        {
            var enCouple = Personne.StatutMarital[individu, mois].IsOneOf(StatutMarital.Marie, StatutMarital.Pacse)
                & (MensuellesDuCouple[individu, mois] >= Figures["seuil_ressources_etudiant_autonome"][mois] * SalaireMinimum.NetMensuel(mois));
            var parent = individu.HasRole(Famille.Parent, Famille.Definition)
                & !individu.HasRole(FoyerFiscal.PersonneACharge, FoyerFiscal.Definition)
                & (ConditionsCriteresSociaux.EnfantsEleves[individu.In<Famille>(), mois] > 0);
            return enCouple | parent | Enfance.Orphelin[individu, mois];
        });

    [Label("Ressources pour la bourse sur critères sociaux", "Resources for the means-tested grant")]
    [Article("C. éduc.", "D821-1")]
    public static readonly Monthly<Individu, Number> Retenues = Monthly.Amount<Individu>(
        "bourse_criteres_sociaux_base_ressources",
        (individu, mois) => When(Autonome[individu, mois], Propres[individu, mois]).Otherwise(Parentales[individu, mois]));
}
