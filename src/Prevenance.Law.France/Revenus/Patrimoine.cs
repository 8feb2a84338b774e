namespace Prevenance.Law.France.Revenus;

/// <summary>Savings, property, and what they yield.</summary>
public static class Patrimoine
{
    [Repeats]
    [Within(0)]
    [Label("Livret A", "Livret A savings")]
    public static readonly Monthly<Individu, Number> LivretA = Monthly.Amount<Individu>("livret_a");

    [Repeats]
    [Within(0)]
    [Label("Épargne dont les revenus ne sont pas imposés, hors livret A", "Savings with untaxed yield, other than Livret A")]
    public static readonly Monthly<Individu, Number> EpargneNonImposable = Monthly.Amount<Individu>("epargne_revenus_non_imposables");

    [Repeats]
    [Within(0)]
    [Label("Épargne dont les revenus sont imposés", "Savings with taxed yield")]
    public static readonly Monthly<Individu, Number> EpargneImposable = Monthly.Amount<Individu>("epargne_revenus_imposables");

    [Repeats]
    [Within(0)]
    [Label("Valeur des biens immobiliers non loués", "Value of real estate that is not let")]
    public static readonly Monthly<Individu, Number> ValeurImmobilier = Monthly.Amount<Individu>("valeur_immo_non_loue");

    [Repeats]
    [Within(0)]
    [Label("Valeur des terrains non loués", "Value of land that is not let")]
    public static readonly Monthly<Individu, Number> ValeurTerrains = Monthly.Amount<Individu>("valeur_terrains_non_loues");

    [Repeats]
    [Within(0)]
    [Label("Valeur des biens immobiliers loués", "Value of real estate that is let")]
    public static readonly Monthly<Individu, Number> ValeurLouee = Monthly.Amount<Individu>("valeur_patrimoine_loue");

    [Repeats]
    [Within(0)]
    [Label("Valeur locative annuelle des biens immobiliers non loués", "Yearly rental value of real estate that is not let")]
    public static readonly Monthly<Individu, Number> ValeurLocativeImmobilier = Monthly.Amount<Individu>("valeur_locative_immo_non_loue");

    [Repeats]
    [Within(0)]
    [Label("Valeur locative annuelle des terrains non loués", "Yearly rental value of land that is not let")]
    public static readonly Monthly<Individu, Number> ValeurLocativeTerrains = Monthly.Amount<Individu>("valeur_locative_terrains_non_loues");

    [Unbounded("a loss is told as it is, and each base floors it")]
    [Label("Revenus locatifs", "Rents received")]
    public static readonly Monthly<Individu, Number> RevenusLocatifs = Monthly.Amount<Individu>("revenus_locatifs");

    [Unbounded("a loss is told as it is, and each base floors it")]
    [Label("Revenus du capital", "Investment income")]
    public static readonly Monthly<Individu, Number> RevenusCapital = Monthly.Amount<Individu>("revenus_capital");
}
