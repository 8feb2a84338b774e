using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Jeunes;

/// <summary>Contrat d’engagement jeune: an allowance for young people who look for work with intensive support.</summary>
/// <remarks>The adviser decides whether the contract is offered: what is worked out here is who may have the allowance, and how much.</remarks>
public static class ContratEngagementJeune
{
    private const int MoisDeRessources = 3;
    private const int AnneesDeRetard = 2;

    private static readonly FigureFile Figures = FrenchFigures.Book["Jeunes/contrat_engagement_jeune"];

    [Label("Suit un contrat d’engagement jeune", "Is under a youth commitment contract")]
    public static readonly Monthly<Individu, Flag> EnCours = Monthly.Flag<Individu>("contrat_engagement_jeune_en_cours");

    /// <summary>The contract is offered by an adviser, who may judge that it does not suit.</summary>
    [Label("Un conseiller propose un contrat d’engagement jeune à qui en remplit les conditions", "An adviser offers a youth commitment contract to who meets its conditions")]
    public static readonly Monthly<Individu, Flag> Propose = Monthly.Flag<Individu>("contrat_engagement_jeune_propose", @default: true);

    /// <summary>Neither at school, nor a student, nor in work-study training: who follows a training has no such contract.</summary>
    [Label("Ni études ni formation", "Neither studies nor training")]
    [Article("C. trav.", "L5131-6")]
    public static readonly Monthly<Individu, Flag> NiEtudesNiFormation = Monthly.Flag<Individu>("contrat_engagement_jeune_hors_formation", (individu, mois) =>
        !Personne.Etudiant[individu, mois]
        & Personne.Scolarite[individu, mois].Is(Scolarite.Inconnue)
        & !Personne.Apprenti[individu, mois]
        & !Personne.Alternant[individu, mois]);

    /// <summary>Received by the person, RSA this month too; what parents receive for a child of theirs takes nothing from it.</summary>
    [Label("RSA ou prime d’activité en son nom", "RSA or activity bonus in one’s own name")]
    [Article("C. trav.", "L5131-6"), Article("CASF", "R262-3")]
    public static readonly Monthly<Individu, Flag> RsaOuPrimeEnSonNom = Monthly.Flag<Individu>("contrat_engagement_jeune_rsa_ou_prime", (individu, mois) =>
    {
        var famille = individu.In<Famille>();
        return !Composition.EstEnfantDansFamille[individu]
            & ((Rsa.Montant[famille, mois] > 0)
                | mois.Preceding(MoisDeRessources).Any(passe => (Rsa.Montant[famille, passe] > 0) | (Ppa.Montant[famille, passe] > 0)));
    });

    [Label("Peut demander un contrat d’engagement jeune", "May ask for a youth commitment contract")]
    [Article("C. trav.", "L5131-6"), Article("C. trav.", "R5131-16")]
    public static readonly Monthly<Individu, Flag> Eligible = Monthly.Flag<Individu>("contrat_engagement_jeune_eligibilite", (individu, mois) =>
    {
        return DAge(individu, mois)
            & NiEtudesNiFormation[individu, mois]
            & Propose[individu, mois]
            & (TauxMarginal(individu, mois) <= Figures["taux_premiere_tranche"][mois])
            & Travail.IndemnitesVolontariat[individu, mois].Is(0)
            & !RsaOuPrimeEnSonNom[individu, mois];
    });

    [Label("Montant du contrat d’engagement jeune, avant les ressources", "Youth commitment contract, before resources")]
    [Article("C. trav.", "D5131-19")]
    public static readonly Monthly<Individu, Number> Forfait = Monthly.Amount<Individu>("contrat_engagement_jeune_montant_forfaitaire", (individu, mois) =>
    {
        var taux = TauxMarginal(individu, mois);
        return When(taux > Figures["taux_premiere_tranche"][mois], 0)
            .When(!Ages.Majeur[individu, mois], Figures["montants.montant_mineurs"][mois])
            .When(taux.Is(0), Figures["montants.montant_majeurs_non_imposables"][mois])
            .Otherwise(Figures["montants.montant_majeurs_1ere_tranche_ir"][mois]);
    });

    /// <summary>Unemployment benefit is taken off; earnings lower what is left, from 300 euros to a share of the minimum wage.</summary>
    [Benefit(AssumedInThePast = false), Right]
    [Label("Contrat d’engagement jeune", "Youth commitment contract")]
    [Article("C. trav.", "L5131-6"), Article("C. trav.", "D5131-23")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("contrat_engagement_jeune", (individu, mois) =>
    {
        var derniersMois = mois.Preceding(MoisDeRessources).ToList();
        var remplacement = derniersMois.Average(m => Remplacement.ChomageNet[individu, m] + Travail.StageFormationPro[individu, m]);
        var activite = derniersMois.Average(m => Gains(individu, m)).As("Revenus d’activité moyens", "Mean earnings");
        var seuil = Figures["degressivite.abattement_deductibilite_partielle"][mois];
        var fin = Figures["degressivite.part_smic_deductibilite_partielle"][mois] * SalaireMinimum.BrutMensuel(mois);
        var forfait = Forfait[individu, mois];
        var baisse = Positive(activite - seuil) * forfait / (fin - seuil);
        return Eligible[individu, mois] * Positive(Positive(forfait - remplacement) - baisse);
    });

    private static Flag DAge(Subject<Individu> individu, Month mois)
    {
        var age = Ages.Age[individu, mois];
        return (age >= Figures["critere_age.minimum"][mois])
            & ((age <= Figures["critere_age.maximum"][mois])
                | (Sante.Handicap[individu, mois] & (age <= Figures["critere_age.maximum_handicap"][mois])));
    }

    private static Number TauxMarginal(Subject<Individu> individu, Month mois) =>
        TrancheMarginale.Taux[individu.In<FoyerFiscal>(), mois.Year - AnneesDeRetard];

    private static Number Gains(Subject<Individu> individu, Month mois) =>
        Travail.SalaireNet[individu, mois]
        + Travail.RemunerationApprenti[individu, mois]
        + Travail.ChomagePartiel[individu, mois]
        + IndemnitesJournalieres.Total[individu, mois]
        + ChiffreAffaires.AutoEntrepreneur[individu, mois];
}
