using Prevenance.Law.Figures;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.Retraite;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>What one person brings to the means that housing aid looks at: a rolling year of wages, benefits and pensions.</summary>
public static class RessourcesIndividuelles
{
    // Décret 2019-1574: from then on, housing aid follows incomes as they come.
    internal static readonly Month AnneeGlissante = new(2021, 1);

    private static readonly FigureFile Deductions = FrenchFigures.Book["Impots/revenu_imposable"];

    /// <summary>Unemployment benefit bears the part of the expenses that wages could not.</summary>
    [Label("Indemnités de chômage après frais", "Unemployment benefit after expenses")]
    [Article("CCH", "R822-4"), Article("CGI", "83")]
    public static readonly Monthly<Individu, Number> IndemnitesNettes = Monthly.Amount<Individu>("aide_logement_chomage_apres_frais", (individu, mois) =>
    {
        var fraisRestants = Positive(FraisProfessionnels(individu, mois) - Salaires(individu, mois));
        return Positive(Indemnites(individu, mois) - fraisRestants);
    });

    [Label("Ressources d’une personne pour l’aide au logement", "A person's means for housing aid")]
    [Article("CCH", "R822-3"), Article("CCH", "R822-4")]
    public static readonly Monthly<Individu, Number> Base =
        Monthly.Amount<Individu>("aide_logement_base_ressources_individu", (individu, mois) =>
        {
            var taux = AideLogementFigures.Ressources["abattements.chomage_indemnise"][mois];
            var activite = RevenusDActivite(individu, mois) * (1 - (taux * SituationsProfessionnelles.AbattementSurActivite[individu, mois]));
            var chomage = IndemnitesNettes[individu, mois] * (1 - (taux * SituationsProfessionnelles.AbattementSurChomage[individu, mois]));

            return When(SituationsProfessionnelles.Neutralisation[individu, mois], 0).Otherwise(activite + chomage)
                + PensionsNettes(individu, mois);
        });

    /// <summary>The twelve months that end two months before the one asked; until 2020, the year before last.</summary>
    private static IEnumerable<Month> AnneeDeReference(Month mois) => mois < AnneeGlissante ? (mois.Year - 2).Months : (mois - 1).Preceding(12);

    internal static Number Salaires(Subject<Individu> individu, Month mois) =>
        AnneeDeReference(mois).Sum(m => RevenusImposes.CommeSalaires(individu, m)).As("Salaires de douze mois", "Twelve months of wages");

    internal static Number Indemnites(Subject<Individu> individu, Month mois) =>
        AnneeDeReference(mois).Sum(m => Remplacement.ChomageImposable[individu, m]).As("Chômage de douze mois", "Twelve months of unemployment benefit");

    /// <summary>Ten percent within its bounds, or the actual expenses where they are higher.</summary>
    internal static Number FraisProfessionnels(Subject<Individu> individu, Month mois)
    {
        var annee = mois.Year - (mois < AnneeGlissante ? 2 : 1);
        var forfait = Deductions["deductions.abatpro.taux"][annee] * (Salaires(individu, mois) + Indemnites(individu, mois));
        var borne = Min(Max(forfait, Deductions["deductions.abatpro.min"][annee]), Deductions["deductions.abatpro.max"][annee]);
        return Max(Round(borne), Travail.FraisReels[individu, annee]).As("Frais professionnels", "Work expenses");
    }

    /// <summary>Wages after work expenses, and self-employed earnings of the year before last.</summary>
    internal static Number RevenusDActivite(Subject<Individu> individu, Month mois) =>
        Positive(Salaires(individu, mois) - FraisProfessionnels(individu, mois))
        + Travail.IndependantImposable[individu, mois.Year - 2];

    private static Number PensionsNettes(Subject<Individu> individu, Month mois)
    {
        if (mois < AnneeGlissante)
            return TraitementsEtPensions.PensionsNettes[individu, mois.Year - 2];
        var pensions = (mois.Year - 1).Months.Sum(m => Familiaux.PensionsPercues[individu, m] + Familiaux.PrestationCompensatoire[individu, m])
            + AnneeDeReference(mois).Sum(m => Remplacement.RetraiteImposable[individu, m] + PensionsEnPlus.Montant[individu, m])
            + (mois.Year - 2).Months.Sum(m => Remplacement.PensionInvalidite[individu, m]);
        var abattement = Max(Deductions["deductions.abatpen.taux"][mois] * pensions, Deductions["deductions.abatpen.min"][mois]);
        return Positive(pensions - Round(abattement)).As("Pensions après abattement", "Pensions after deduction");
    }
}
