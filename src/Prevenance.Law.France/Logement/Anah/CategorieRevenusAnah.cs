namespace Prevenance.Law.France;

/// <summary>The income of a household, as the aids of the Anah class it.</summary>
public enum CategorieRevenusAnah
{
    [Label("Très modestes", "Very modest")]
    TresModestes,

    [Label("Modestes", "Modest")]
    Modestes,

    [Label("Intermédiaires", "Intermediate")]
    Intermediaires,

    [Label("Supérieurs", "Higher")]
    Superieurs,
}
