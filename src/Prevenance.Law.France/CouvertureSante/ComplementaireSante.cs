using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.CouvertureSante;

/// <summary>Complémentaire santé solidaire: what the health insurance leaves to pay, paid for small means; free, or for a small contribution.</summary>
public static class ComplementaireSante
{
    [Label("Relève du régime d’Alsace-Moselle", "Under the Alsace-Moselle scheme")]
    public static readonly Monthly<Individu, Flag> AlsaceMoselle = Monthly.Flag<Individu>("salarie_regime_alsace_moselle");

    [Benefit, Right]
    [Label("Complémentaire santé solidaire gratuite", "Free solidarity health cover")]
    [Article("CSS", "L861-1"), Article("CSS", "L861-2")]
    public static readonly Monthly<Famille, Flag> Gratuite = Monthly.Flag<Famille>("cmu_c", (famille, mois) =>
        Ouverte(famille, mois)
        & (Rsa.SousLeForfait[famille, mois] | (RessourcesCss.DuFoyer[famille, mois] <= PlafondCss.Gratuite[famille, mois])));

    [Label("Participation d’une personne à la complémentaire santé", "A person’s contribution to the health cover")]
    [Article("CSS", "L861-1")]
    public static readonly Monthly<Individu, Number> ParticipationDUnePersonne = Monthly.Amount<Individu>("css_participation_forfaitaire_montant_i", (individu, mois) =>
        When(AlsaceMoselle[individu, mois], SelonLAge(CssFigures.ParticipationAlsaceMoselle[mois], individu, mois))
            .Otherwise(SelonLAge(CssFigures.Participation[mois], individu, mois)));

    /// <summary>The contribution to pay each month by a household whose means lie between the two ceilings.</summary>
    [Benefit, Right]
    [Label("Complémentaire santé solidaire avec participation (participation par mois)", "Solidarity health cover with a contribution (contribution a month)")]
    [Article("CSS", "L861-1")]
    public static readonly Monthly<Famille, Number> Participation = Monthly.Amount<Famille>("css_participation_forfaitaire", (famille, mois) =>
    {
        var entreLesPlafonds = !Gratuite[famille, mois] & (RessourcesCss.DuFoyer[famille, mois] <= PlafondCss.AvecParticipation[famille, mois]);
        return (Ouverte(famille, mois) & entreLesPlafonds)
            * famille.Members<Individu>().Sum(membre => FoyerCss.EstDuFoyer[membre, mois] * ParticipationDUnePersonne[membre, mois]);
    });

    // Mayotte had none before 2024 (loi 2022-1616, article 92); since, its means count benefits that are not modelled.
    private static Flag Ouverte(Subject<Famille> famille, Month mois) =>
        FoyerCss.PeutDemander[famille, mois] & ResideRegulierement(famille, mois) & !Residence.Mayotte[Residence.De(famille), mois];

    /// <summary>One of the adults has a right to stay (CSS L160-1); otherwise it is the State’s medical aid that cares for the household.</summary>
    private static Flag ResideRegulierement(Subject<Famille> famille, Month mois) =>
        famille.Members<Individu>(Famille.Parent).Any(parent => Sejour.DeLaPersonne[parent, mois]);

    private static Number SelonLAge(Figures.TableInForce montants, Subject<Individu> individu, Month mois)
    {
        var age = Ages.Age[individu, mois];
        return When(age < 30, montants["cmu_moins_30_ans"])
            .When(age < 50, montants["cmu_30_49_ans"])
            .When(age < 60, montants["cmu_50_59_ans"])
            .When(age < 70, montants["cmu_60_69_ans"])
            .Otherwise(montants["cmu_plus_69_ans"]);
    }
}
