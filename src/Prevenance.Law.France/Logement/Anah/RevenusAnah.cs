using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>The class of income of a household, by which the Agence nationale de l’habitat (Anah) grants more or less: one for MaPrimeAdapt’ and MaPrimeRénov’.</summary>
public static class RevenusAnah
{
    private const string Arrete = "Arrêté du 24 mai 2013";
    private const int PersonnesDuTableau = 5;

    private static readonly FigureFile Figures = FrenchFigures.Book["Logement/Anah/anah"];

    /// <summary>Of everybody who will live in the dwelling, from the notices of last year, which tell the income of the year before.</summary>
    [Label("Revenus fiscaux de référence de tous les occupants", "Reference tax incomes of all occupants")]
    [Article(Arrete, "1"), Article("CCH", "R321-12")]
    public static readonly Monthly<Menage, Number> Revenus = Monthly.Amount<Menage>("anah_revenus", (menage, mois) =>
        menage.Members<Individu>().Sum(membre =>
            membre.HasRole(FoyerFiscal.DeclarantPrincipal, FoyerFiscal.Definition) * RevenuNet.Reference[membre.In<FoyerFiscal>(), mois.Year - 2]));

    [Label("Catégorie de revenus de l’Anah", "Class of income of the Anah")]
    [Article(Arrete, "1"), Article(Arrete, "2")]
    public static readonly Monthly<Menage, Choice<CategorieRevenusAnah>> Categorie = Monthly.Choice<Menage, CategorieRevenusAnah>("anah_categorie_revenus", (menage, mois) =>
    {
        var revenus = Revenus[menage, mois];
        return When<Choice<CategorieRevenusAnah>>(revenus <= Plafond("tres_modestes", menage, mois), CategorieRevenusAnah.TresModestes)
            .When(revenus <= Plafond("modestes", menage, mois), CategorieRevenusAnah.Modestes)
            .When(revenus <= Plafond("intermediaires", menage, mois), CategorieRevenusAnah.Intermediaires)
            .Otherwise(CategorieRevenusAnah.Superieurs);
    });

    private static Number Plafond(string categorie, Subject<Menage> menage, Month mois) =>
        When(Residence.IleDeFrance[menage, mois], Plafond(categorie, "ile_de_france", menage, mois))
            .Otherwise(Plafond(categorie, "autres_regions", menage, mois));

    private static Number Plafond(string categorie, string region, Subject<Menage> menage, Month mois)
    {
        var personnes = menage.Members<Individu>().Count();
        return Figures.Table($"plafond.{categorie}.{region}")[mois].For(Min(personnes, PersonnesDuTableau))
            + (Figures.Table($"personne_supplementaire.{categorie}")[mois][region] * Positive(personnes - PersonnesDuTableau));
    }
}
