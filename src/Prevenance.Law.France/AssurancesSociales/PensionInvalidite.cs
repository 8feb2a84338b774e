using Prevenance.Law.Figures;
using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.AssurancesSociales;

/// <summary>Pension d’invalidité: a share of the mean yearly wage, for who can earn no more than a third of what they did.</summary>
public static class PensionInvalidite
{
    /// <summary>The category of who cannot work and needs somebody's help (CSS L341-4).</summary>
    public const int CategorieAvecTiercePersonne = 3;

    private const int MoisDeLAnnee = 12;

    private static readonly FigureFile Figures = FrenchFigures.Book["AssurancesSociales/pension_invalidite"];
    private static readonly Figure PlafondAnnuel = FrenchFigures.Book["Revenus/plafond_securite_sociale"]["plafond_securite_sociale_annuel"];

    /// <summary>Decided by the fund's doctor: works still, cannot work, or needs somebody's help as well (CSS L341-4).</summary>
    [Within(0, 3)]
    [Label("Catégorie d’invalidité reconnue par la caisse (1, 2 ou 3 ; 0 sans invalidité)", "Category of invalidity recognised by the fund (1, 2 or 3; 0 without)")]
    public static readonly Monthly<Individu, Number> Categorie = Monthly.Number<Individu>("categorie_invalidite");

    [Essential, Repeats]
    [Within(0)]
    [Label("Salaire annuel moyen des dix meilleures années", "Mean yearly wage of the ten best years")]
    public static readonly Monthly<Individu, Number> SalaireAnnuelMoyen = Monthly.Amount<Individu>("salaire_annuel_moyen_invalidite");

    /// <summary>Before the contributions that are taken off it; up to the age at which a pension for who is unfit takes its place.</summary>
    [Benefit, Right]
    [Label("Pension d’invalidité, avant CSG et CRDS", "Invalidity pension, before CSG and CRDS")]
    [Article("CSS", "L341-4"), Article("CSS", "L341-5"), Article("CSS", "L341-15"), Article("CSS", "R341-4"), Article("CSS", "R341-5"), Article("CSS", "R341-6")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("pension_invalidite", (individu, mois) =>
        WhereEver(Categorie[individu, mois] >= 1, () => (Ages.Age[individu, mois] < VieillesseFigures.AgeInaptitude[mois]) * DeLaPersonne(individu, mois), 0));

    /// <summary>As other rights count it: what pays for somebody's help is no income (CSS L821-1, R815-22, R861-10).</summary>
    internal static Number SansTiercePersonne(Subject<Individu> individu, Month mois) => Positive(Montant.WhereCovered(individu, mois) - TiercePersonne(individu, mois));

    private static Number DeLaPersonne(Subject<Individu> individu, Month mois)
    {
        var categorie = Categorie[individu, mois];
        var part = When(categorie < 2, Figures["part_premiere_categorie"][mois]).Otherwise(Figures["part_autres_categories"][mois]);
        var salaire = Min(SalaireAnnuelMoyen[individu, mois], PlafondAnnuel[mois]);
        return Max(part * salaire / MoisDeLAnnee, VieillesseFigures.PensionMinimale[mois])
            + TiercePersonne(individu, mois);
    }

    private static Number TiercePersonne(Subject<Individu> individu, Month mois) => WhereEver(
        Categorie[individu, mois] >= CategorieAvecTiercePersonne,
        () => ApaFigures.MajorationTiercePersonne[mois].As("Majoration pour tierce personne", "Increase for somebody’s help"),
        0);
}
