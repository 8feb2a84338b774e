using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Until 2016, the self-employed had the RSA on conditions of their own: no employee, and a small business.</summary>
public static class IndependantsAvant2017
{
    private static readonly Month Fin = new(2017, 1);

    private static readonly FigureFile Rsa = FrenchFigures.Book["MinimaSociaux/Rsa/rsa"];
    private static readonly FigureFile Micro = FrenchFigures.Book["Impots/micro_entreprise"];
    private static readonly Figure Smic = FrenchFigures.Book["Revenus/smic"]["smic_b_horaire"];

    [Label("Emploie quelqu’un dans son entreprise", "Employs somebody in their business")]
    public static readonly Monthly<Individu, Flag> Employeur = Monthly.Flag<Individu>("tns_avec_employe");

    [Within(0)]
    [Label("Chiffre d’affaires d’une entreprise hors régimes simplifiés", "Turnover of a business outside the simplified regimes")]
    public static readonly Monthly<Individu, Number> AutreChiffreAffaires = Monthly.Amount<Individu>("rpns_autres_revenus_chiffre_affaires");

    [Label("Activité d’une entreprise hors régimes simplifiés", "Kind of business outside the simplified regimes")]
    public static readonly Monthly<Individu, Choice<TypeActiviteIndependante>> TypeActivite =
        Monthly.Choice<Individu, TypeActiviteIndependante>("tns_autres_revenus_type_activite");

    [Label("Conditions du RSA pour les travailleurs indépendants, jusqu’en 2016", "Conditions of RSA for the self-employed, until 2016")]
    [Article("CASF", "L262-7"), Article("CASF", "D262-16"), Article("CASF", "D262-17")]
    public static readonly Monthly<Famille, Flag> Remplies = Monthly.Flag<Famille>("rsa_eligibilite_tns", (famille, mois) =>
    {
        if (mois >= Fin)
            return true;
        var parents = famille.Members<Individu>(Famille.Parent);
        var agricole = famille.Members<Individu>().Sum(membre => Travail.BeneficeAgricole[membre, mois.Year - 1]);
        return (agricole <= PlafondAgricole(famille, mois))
            & !parents.Any(parent => Employeur[parent, mois])
            & parents.All(parent => ChiffreSousLePlafond(parent, mois));
    });

    private static Flag ChiffreSousLePlafond(Subject<Individu> parent, Month mois)
    {
        var plafond = When(TypeActivite[parent, mois].Is(TypeActiviteIndependante.AchatRevente), Micro["regime_micro_bic.marchandises.plafond"][mois])
            .Otherwise(Micro["regime_micro_bic.services.plafond"][mois]);
        return Round((mois.Year - 1).Months.Sum(m => AutreChiffreAffaires[parent, m]), 2) <= plafond;
    }

    private static Number PlafondAgricole(Subject<Famille> famille, Month mois)
    {
        Number Chiffre(string cle) => Rsa[$"exploitant_agricole.{cle}"][mois];
        return new MontantForfaitaire(Chiffre("plafond_rsa") * Smic[mois], Chiffre("maj_2p"), Chiffre("maj_1e_2ad"), Chiffre("maj_e_sup"))
            .Pour(Composition.NbParents[famille, mois], EnfantsRsa.DuMois(famille, mois));
    }
}
