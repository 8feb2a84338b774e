using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.CouvertureSante;

/// <summary>Participations forfaitaires et franchises médicales: what the health insurance keeps of each refund, but for those who are exempt.</summary>
public static class ParticipationsForfaitaires
{
    private static readonly Figure Age = FrenchFigures.Book["CouvertureSante/soins_rembourses"]["age_des_participations"];

    [Within(0, 100)]
    [Label("Participations et franchises retenues ce mois sur les remboursements de soins", "Flat charges taken this month off refunds of care")]
    public static readonly Monthly<Individu, Number> Retenues = Monthly.Amount<Individu>("participations_et_franchises_retenues");

    /// <summary>A minor on 1 January, or who has the solidarity health cover, with a contribution or without: what is only due exempts nobody.</summary>
    [Right]
    [Label("Participations et franchises retenues à tort", "Flat charges wrongly taken")]
    [Article("CSS", "L160-13"), Article("CSS", "L160-15"), Article("CSS", "R160-20")]
    public static readonly Monthly<Individu, Number> ATort = Monthly.Amount<Individu>("participations_retenues_a_tort", (individu, mois) =>
        Exempte(individu, mois) * Retenues[individu, mois]);

    private static Flag Exempte(Subject<Individu> individu, Month mois) =>
        (Personne.DateNaissance[individu].CompletedYears(mois.Year.January.FirstDay) < Age[mois])
        | ComplementaireSante.Gratuite.Given(individu.In<Famille>(), mois, false)
        | (ComplementaireSante.Participation.Given(individu.In<Famille>(), mois, 0) > 0);
}
