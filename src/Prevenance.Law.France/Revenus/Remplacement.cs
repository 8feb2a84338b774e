using Prevenance.Law.France.AssuranceChomage;
using Prevenance.Law.France.AssurancesSociales;

namespace Prevenance.Law.France.Revenus;

/// <summary>
/// Income that replaces wages: unemployment, pensions, sickness, accident. Where nobody tells it, it is the right of the same kind, as it is said
/// to be received or as it is worked out: who has one counts it everywhere, once.
/// </summary>
public static class Remplacement
{
    [MayChange("unemployment benefit starts, falls and runs out")]
    [Estimated]
    [Within(0)]
    [Label("Allocation chômage nette", "Net unemployment benefit")]
    [Article("CGI", "79"), Article("CGI", "154 quinquies")]
    public static readonly Monthly<Individu, Number> ChomageNet = Monthly.Amount<Individu>(
        "chomage_net", (individu, mois) => ChomageImposable!.Given(individu, mois, AllocationsChomage.Comptees(individu, mois)));

    [Estimated]
    [Within(0)]
    [Label("Allocation chômage imposable", "Taxable unemployment benefit")]
    [Article("CGI", "79"), Article("CGI", "154 quinquies")]
    public static readonly Monthly<Individu, Number> ChomageImposable = Monthly.Amount<Individu>(
        "chomage_imposable", (individu, mois) => ChomageNet!.Given(individu, mois, AllocationsChomage.Comptees(individu, mois)));

    [Within(0)]
    [Label("Allocation de sécurisation professionnelle", "Career security allowance")]
    public static readonly Monthly<Individu, Number> SecurisationProfessionnelle =
        Monthly.Amount<Individu>("allocation_securisation_professionnelle");

    [Estimated]
    [Within(0)]
    [Label("Pension de retraite nette", "Net retirement pension")]
    [Article("CGI", "79"), Article("CGI", "154 quinquies")]
    public static readonly Monthly<Individu, Number> RetraiteNette = Monthly.Amount<Individu>(
        "retraite_nette", (individu, mois) => NetEtImposable.Remplacement(RetraiteImposable!, individu, mois));

    [Estimated]
    [Within(0)]
    [Label("Pension de retraite imposable", "Taxable retirement pension")]
    [Article("CGI", "79"), Article("CGI", "154 quinquies")]
    public static readonly Monthly<Individu, Number> RetraiteImposable = Monthly.Amount<Individu>(
        "retraite_imposable", (individu, mois) => NetEtImposable.Remplacement(RetraiteNette!, individu, mois));

    [Within(0)]
    [Label("Retraite du combattant", "Veteran’s pension")]
    public static readonly Monthly<Individu, Number> RetraiteCombattant = Monthly.Amount<Individu>("retraite_combattant");

    [Estimated]
    [Within(0)]
    [Label("Pension d’invalidité", "Disability pension")]
    [Article("CSS", "L341-4")]
    public static readonly Monthly<Individu, Number> PensionInvalidite = Monthly.Amount<Individu>(
        "pensions_invalidite", AssurancesSociales.PensionInvalidite.SansTiercePersonne);

    [Within(0)]
    [Label("Rente d’accident du travail", "Industrial injury annuity")]
    public static readonly Monthly<Individu, Number> RenteAccidentTravail = Monthly.Amount<Individu>("rente_accident_travail");

    [Estimated]
    [Within(0)]
    [Label("Indemnités journalières de maladie", "Sickness daily allowance")]
    [Article("CSS", "L321-1")]
    public static readonly Monthly<Individu, Number> IndemnitesMaladie = Monthly.Amount<Individu>(
        "indemnites_journalieres_maladie", (individu, mois) => AssurancesSociales.IndemnitesMaladie.Montant.WhereCovered(individu, mois));

    [Estimated]
    [Within(0)]
    [Label("Indemnités journalières de maternité", "Maternity daily allowance")]
    [Article("CSS", "L331-3")]
    public static readonly Monthly<Individu, Number> IndemnitesMaternite = Monthly.Amount<Individu>(
        "indemnites_journalieres_maternite", (individu, mois) => IndemnitesNaissance.Maternite.WhereCovered(individu, mois));

    [Estimated]
    [Within(0)]
    [Label("Indemnités journalières de paternité", "Paternity daily allowance")]
    [Article("CSS", "L331-8")]
    public static readonly Monthly<Individu, Number> IndemnitesPaternite = Monthly.Amount<Individu>(
        "indemnites_journalieres_paternite", (individu, mois) => IndemnitesNaissance.Paternite.WhereCovered(individu, mois));

    [Within(0)]
    [Label("Indemnités journalières d’adoption", "Adoption daily allowance")]
    public static readonly Monthly<Individu, Number> IndemnitesAdoption = Monthly.Amount<Individu>("indemnites_journalieres_adoption");

    [Estimated]
    [Within(0)]
    [Label("Indemnités journalières d’accident du travail", "Industrial injury daily allowance")]
    [Article("CSS", "L433-1")]
    public static readonly Monthly<Individu, Number> IndemnitesAccidentTravail = Monthly.Amount<Individu>(
        "indemnites_journalieres_accident_travail", (individu, mois) => AssurancesSociales.IndemnitesAccidentTravail.Montant.WhereCovered(individu, mois));

    [Within(0)]
    [Label("Indemnités journalières de maladie professionnelle", "Occupational disease daily allowance")]
    public static readonly Monthly<Individu, Number> IndemnitesMaladieProfessionnelle =
        Monthly.Amount<Individu>("indemnites_journalieres_maladie_professionnelle");

    [Label("Remplit les conditions d’activité passée de l’ASS", "Meets the past-work conditions of the specific solidarity allowance")]
    public static readonly Monthly<Individu, Flag> AssPreconditionRemplie = Monthly.Flag<Individu>("ass_precondition_remplie");
}
