using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Impots;

/// <summary>Crédit d’impôt for help at home: half of what is left to pay, up to a ceiling that grows with the household.</summary>
public static class EmploiADomicile
{
    private const int AgeAnnees = 65;

    private static readonly FigureFile Figures = FrenchFigures.Book["Impots/Avantages/avantages"];

    [Label("Plafond des dépenses d’emploi à domicile", "Ceiling of the costs of help at home")]
    [Article("CGI", "199 sexdecies")]
    public static readonly Yearly<FoyerFiscal, Number> Plafond = Yearly.Amount<FoyerFiscal>("ci_saldom_plafond", (foyer, annee) =>
    {
        Number Part(string part) => Figures[$"emploi_domicile.{part}"][annee];

        var premiereAnnee = DepensesDeclarees.PremiereAnneeEmployeur[foyer, annee];
        var depart = When(premiereAnnee, Part("plafond_premiere_annee")).Otherwise(Part("plafond"));
        var maximum = When(premiereAnnee, Part("plafond_maximum_premiere_annee")).Otherwise(Part("plafond_maximum"));
        return When(DepensesDeclarees.InvaliditeAuFoyer[foyer, annee], Part("plafond_invalidite"))
            .Otherwise(Min(maximum, depart + (Part("majoration") * Majorations(foyer, annee))));
    });

    [Right]
    [Label("Crédit d’impôt pour l’emploi d’une personne à domicile", "Tax credit for help at home")]
    [Article("CGI", "199 sexdecies")]
    public static readonly Yearly<FoyerFiscal, Number> Credit = Yearly.Amount<FoyerFiscal>("ci_saldom", (foyer, annee) =>
    {
        var depenses = DepensesDeclarees.EmploiADomicile[foyer, annee];
        return WhereEver(depenses > 0, () => Figures["emploi_domicile.taux"][annee]
            * Min(Positive(depenses - DepensesDeclarees.AidesEmploiADomicile[foyer, annee]), Plafond[foyer, annee]), 0);
    });

    /// <summary>One for each dependant, half of one in shared residence, and one for each member over 65 on 31 December, as CGI 157 bis reads the same words.</summary>
    private static Number Majorations(Subject<FoyerFiscal> foyer, Year annee)
    {
        var enfants = PersonnesACharge.NbF[foyer, annee] + PersonnesACharge.NbJ[foyer, annee] + CasesDeFamille.RattachesMaries[foyer, annee];
        var ages = foyer.Members<Individu>().Count(membre => Personne.DateNaissance[membre] < (annee + 1 - AgeAnnees).January.FirstDay);
        return enfants + (PersonnesACharge.NbH[foyer, annee] / 2) + ages;
    }
}
