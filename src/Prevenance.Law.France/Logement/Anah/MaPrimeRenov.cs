using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>MaPrimeRénov’: a sum for each work that saves energy, for owners in their own home. The highest incomes have it for a whole renovation alone.</summary>
public static class MaPrimeRenov
{
    [Label("Travaux prévus pour économiser l’énergie du logement", "Works planned to save energy at home")]
    public static readonly Monthly<Menage, Flag> TravauxPrevus = Monthly.Flag<Menage>("travaux_renovation_energetique");

    [Right]
    [Label("MaPrimeRénov’, travaux par geste : peut être demandée", "MaPrimeRénov’, for single works: may be asked for")]
    [Article("Décret", "2020-26"), Article("Arrêté", "du 14 janvier 2020")]
    public static readonly Monthly<Menage, Flag> ParGeste = Monthly.Flag<Menage>("maprimerenov_par_geste", (menage, mois) =>
        WhereEver(TravauxPrevus[menage, mois], () => Conditions(menage, mois), false));

    private static Flag Conditions(Subject<Menage> menage, Month mois) =>
        Habitation.Statut[menage, mois].IsOneOf(StatutOccupation.Proprietaire, StatutOccupation.PrimoAccedant)
        & !RevenusAnah.Categorie[menage, mois].Is(CategorieRevenusAnah.Superieurs);
}
