using Prevenance.Law.Figures;
using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;

namespace Prevenance.Law.France.Logement;

/// <summary>MaPrimeAdapt’: part of the price of works that adapt a home to age or disability, 70 % for very modest incomes and 50 % for modest ones.</summary>
public static class MaPrimeAdapt
{
    private const string Decret = "Décret";
    private const string Numero = "2023-1259";

    private static readonly FigureFile Figures = FrenchFigures.Book["Logement/Anah/anah"];

    [Label("Âge, perte d’autonomie ou handicap qui ouvre MaPrimeAdapt’", "Age, loss of autonomy or disability that opens MaPrimeAdapt’")]
    [Article(Decret, Numero), Article("CCH", "R321-12")]
    public static readonly Monthly<Individu, Flag> Occupant = Monthly.Flag<Individu>("maprimeadapt_occupant", (individu, mois) =>
    {
        var age = Ages.Age[individu, mois];
        var perteAutonomie = (age >= Figures["maprimeadapt.age_avec_gir"][mois]) & !Sante.DegreDependance[individu, mois].Is(Dependance.NonDefini);
        var handicap = (Sante.TauxIncapacite[individu, mois] >= Figures["maprimeadapt.taux_incapacite"][mois]) | Recu.Depuis(Pch.Montant, individu, mois - 1, mois);
        return (age >= Figures["maprimeadapt.age"][mois]) | perteAutonomie | handicap;
    });

    /// <summary>Owners in their own home, and tenants of private landlords: those of social housing turn to their landlord.</summary>
    [Right]
    [Label("MaPrimeAdapt’ : adapter son logement", "MaPrimeAdapt’: adapting a home")]
    [Article(Decret, Numero), Article("CCH", "R321-12")]
    public static readonly Monthly<Menage, Flag> Ouverte = Monthly.Flag<Menage>("maprimeadapt_eligibilite", (menage, mois) =>
        Habitation.Statut[menage, mois].IsOneOf(
            StatutOccupation.Proprietaire, StatutOccupation.PrimoAccedant, StatutOccupation.LocataireVide, StatutOccupation.LocataireMeuble)
        & menage.Members<Individu>().Any(membre => Occupant[membre, mois])
        & RevenusAnah.Categorie[menage, mois].IsOneOf(CategorieRevenusAnah.TresModestes, CategorieRevenusAnah.Modestes));
}
