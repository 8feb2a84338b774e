using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>
/// Until 2020, means of two years before gave way to present earnings where they were small and somebody now works: when a right opened,
/// and at its first renewal, which cannot be told from later ones.
/// </summary>
public static class EvaluationForfaitaire
{
    // The number of hours, and the age, stand in the article itself.
    private const double HeuresDuPlafond = 1015;
    private const double AgeDesJeunes = 25;

    private static readonly FigureFile Deductions = FrenchFigures.Book["Impots/revenu_imposable"];
    private static readonly Figure Smic = FrenchFigures.Book["Revenus/smic"]["smic_b_horaire"];

    [Label("Salaire du dernier mois, sur un an et après frais", "Last month's wages, over a year and after expenses")]
    [Article("CCH", "R351-7"), Article("CCH", "R822-18")]
    public static readonly Monthly<Individu, Number> DeLaPersonne = Monthly.Amount<Individu>("aide_logement_base_ressources_eval_forfaitaire", (individu, mois) =>
    {
        var annuel = 12 * Travail.SalaireImposable[individu, mois - 1];
        var frais = Min(
            Max(Deductions["deductions.abatpro.taux"][mois] * annuel, Deductions["deductions.abatpro.min"][mois]),
            Deductions["deductions.abatpro.max"][mois]);
        var taux = AideLogementFigures.Ressources["abattements.chomage_indemnise"][mois];
        var part = 1 - (taux * SituationsProfessionnelles.AbattementSurActivite[individu, mois]);
        return When(SituationsProfessionnelles.Neutralisation[individu, mois], 0).Otherwise(Positive(annuel - Round(frais)) * part);
    });

    /// <summary>What a couple or a person is held to earn, in place of what it had two years before.</summary>
    internal static Number OuRevenus(Subject<Famille> famille, Month mois, Number revenus)
    {
        if (mois >= RessourcesIndividuelles.AnneeGlissante)
            return revenus;
        var plafond = HeuresDuPlafond * Smic[(mois.Year - 2).December];
        var evaluation = famille.Members<Individu>(Famille.Parent).Sum(parent => DeLaPersonne[parent, mois]);
        var ouvre = (revenus <= plafond) & (evaluation > 0) & !EstExclue(famille, mois);
        return When(ouvre, evaluation).Otherwise(revenus);
    }

    /// <summary>Who has aid already, RSA or AAH, and the young whose wages are small.</summary>
    private static Flag EstExclue(Subject<Famille> famille, Month mois)
    {
        var parents = famille.Members<Individu>(Famille.Parent);
        var hier = mois - 1;
        var salaire = parents.Sum(parent => Travail.SalaireImposable[parent, hier]);
        var petitSalaire = When(Composition.EnCouple[famille, mois], AideLogementFigures.Ressources["autres.dar_9"][mois])
            .Otherwise(AideLogementFigures.Ressources["autres.dar_8"][mois]);
        var jeune = parents.Any(parent => Ages.Age[parent, mois] < AgeDesJeunes) & (salaire < petitSalaire);
        return jeune
            | (AideLogement.Montant.Given(famille, hier, 0) > 0)
            | (Rsa.Montant[famille, hier] > 0)
            | parents.Any(parent => AllocationAdulteHandicape.Montant[parent, hier] > 0);
    }
}
