using Prevenance.Law.France.Logement;

namespace Prevenance.Law.France.Witness;

/// <summary>
/// What the reference model takes for granted in every case, against the text or for want of an estimate: one value, where nothing is given.
/// </summary>
internal static class TakenForGranted
{
    public static IReadOnlyList<Reading> Readings { get; } =
    [
        new("the-quarter-of-reference-since-march-2025", "CASF R262-7, CSS R843-1", Never<Famille>("departement_experimentation_rsa")),
        new("the-twelve-months-of-the-health-cover", "CSS R861-8", Never<Famille>("css_annee_de_reference_decalee")),
        new("who-has-a-livret-dépargne-populaire", "CMF L221-15", Never<Individu>("livret_epargne_populaire_majeur_rattache")),
        new("gross-pensions-and-wages", "CSS R815-22, R815-29", Nothing("retraite_brute"), Nothing("salaire_de_base")),
        new(
            "net-or-taxable-amounts-alone",
            "CGI 154 quinquies",
            Nothing("salaire_net"),
            Nothing("salaire_imposable"),
            Nothing("chomage_net"),
            Nothing("chomage_imposable"),
            Nothing("retraite_nette"),
            Nothing("retraite_imposable"),
            Yearly.Amount<Individu>("rpns_imposables", (_, _) => 0)),
        new("incomes-that-a-base-forgets", "CGI 79, 80 quinquies", Nothing("autres_revenus_imposes_comme_salaires")),
        new("maintenance-paid", "CGI 156, CSS R532-3", Yearly.Amount<FoyerFiscal>("f6gu", (_, _) => 0)),
        new("school-grants-follow-the-school-year", "C. éduc. D531-5", Monthly.Flag<Famille>("bourse_scolaire_annee_civile", (_, _) => true)),
        new(
            "housing-aid-in-whole-euros",
            "CCH D823-16",
            Monthly.Amount<Famille>("aide_logement_montant_arrondi", (famille, mois) => ResidenceAlternee.AuProrata(famille, mois, AideLogement.Calculee))),
        new("couples-who-both-work", "CCH R822-7", Never<Famille>("aide_logement_biactivite")),
        new("two-months-of-unemployment", "CCH R822-14, R822-15", Permanent.Date<Individu>("date_debut_chomage", _ => DateOnly.MaxValue)),
        new(
            "what-changed-since-the-reference-year",
            "CSS R532-5, R532-7",
            Never<Individu>("prestations_familiales_condition_neutralisation"),
            Never<Individu>("prestations_familiales_abattement_revenus_activite"),
            Never<Individu>("prestations_familiales_abattement_indemnites_chomage")),
    ];

    private static Monthly<TEntity, Flag> Never<TEntity>(string name)
        where TEntity : IEntity => Monthly.Flag<TEntity>(name, (_, _) => false);

    private static Monthly<Individu, Number> Nothing(string name) => Monthly.Amount<Individu>(name, (_, _) => 0);
}
