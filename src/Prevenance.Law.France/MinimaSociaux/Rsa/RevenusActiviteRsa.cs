using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>What a person earns by working, as the RSA counts it.</summary>
public static class RevenusActiviteRsa
{
    private static readonly Monthly<Individu, Number>[] Mensuels =
    [
        Travail.SalaireNet,
        Travail.ChomagePartiel,
        Travail.RemunerationApprenti,
        Travail.IndemnitesVolontariat,
        Travail.StageFormationPro,
        Travail.BourseRecherche,
        Travail.HeuresSupplementaires,
        Travail.IndemnitesStage,
        Travail.CongesPayes,
        ChiffreAffaires.AutoEntrepreneur,
        IndemnitesJournalieres.CommeActivite,
    ];

    [Label("Revenus d’activité d’une personne pour le RSA", "A person's earnings for RSA")]
    [Article("CASF", "R262-12"), Article("CASF", "R262-13"), Article("CASF", "R262-7")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("rsa_revenu_activite_individu", (individu, mois) =>
        TrimestreDeReference.Lire(individu.In<Famille>(), mois, trimestre =>
            Mensuels.Select(revenu => Neutralisation.RevenuProfessionnel(revenu, individu, mois, trimestre)).Sum())
        + Independants.Mensualises[individu, mois.Year]);

    /// <summary>By how much a person's earnings lower the RSA: until the prime d'activité, a share of them was left to the household.</summary>
    internal static Number CeQuiEstDeduit(Subject<Individu> individu, Month mois) =>
        mois < Rsa.PrimeDActivite ? Montant[individu, mois] * (1 - RsaFigures.PartDesRevenus[mois]) : Montant[individu, mois];
}
