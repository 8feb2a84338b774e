using Prevenance.Law.Figures;
using Prevenance.Law.France.Impots;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Epargne;

/// <summary>Livret d’épargne populaire: a savings account that pays more than the others, for small incomes.</summary>
public static class LivretEpargnePopulaire
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Epargne/livret_epargne_populaire"];
    private static readonly Figure Multiple = Figures["coefficient_multiplicateur"];

    [Label("Revenu jusqu’auquel le livret d’épargne populaire est ouvert", "Income up to which the livret d’épargne populaire is open")]
    [Article("CMF", "L221-15"), Article("CGI", "1417")]
    public static readonly Monthly<Individu, Number> Plafond = Monthly.Amount<Individu>("livret_epargne_populaire_plafond", (individu, mois) =>
    {
        var foyer = individu.In<FoyerFiscal>();
        return RoundUp(Multiple[mois] * RevenuModeste.Limite(foyer, NombreDeParts.Nbptr[foyer, mois.Year - 2], mois));
    });

    [Label("Majeur rattaché au foyer fiscal de ses parents", "Adult on the tax return of their parents")]
    [Article("CMF", "L221-15"), Article("CGI", "6")]
    public static readonly Monthly<Individu, Flag> MajeurRattache = Monthly.Flag<Individu>("livret_epargne_populaire_majeur_rattache", (individu, mois) =>
        individu.HasRole(FoyerFiscal.PersonneACharge, FoyerFiscal.Definition) & !PersonnesACharge.EnfantACharge[individu, mois.Year]);

    /// <summary>Only a taxpayer has an account, and each of a couple: not who is on the tax return of their parents.</summary>
    [Right]
    [Label("Livret d’épargne populaire", "Livret d’épargne populaire (savings account)")]
    [Article("CMF", "L221-15")]
    public static readonly Monthly<Individu, Flag> Ouvert = Monthly.Flag<Individu>("livret_epargne_populaire_eligibilite", (individu, mois) =>
    {
        var contribuable = !PersonnesACharge.EnfantACharge[individu, mois.Year] & !MajeurRattache[individu, mois];
        return contribuable & (RevenuNet.Reference[individu.In<FoyerFiscal>(), mois.Year - 2] <= Plafond[individu, mois]);
    });
}
