namespace Prevenance.Law.France;

/// <summary>The size of a household, as the ceilings of social housing count it.</summary>
public enum CategorieMenageLogementSocial
{
    [Label("Une personne seule", "One person")]
    Categorie1,

    [Label("Deux personnes, ou une personne handicapée seule", "Two persons, or one disabled person")]
    Categorie2,

    [Label("Trois personnes, un parent et un enfant, ou un jeune couple", "Three persons, a parent and a child, or a young couple")]
    Categorie3,

    [Label("Quatre personnes, ou un parent et deux enfants", "Four persons, or a parent and two children")]
    Categorie4,

    [Label("Cinq personnes, ou un parent et trois enfants", "Five persons, or a parent and three children")]
    Categorie5,

    [Label("Six personnes, ou un parent et quatre enfants", "Six persons, or a parent and four children")]
    Categorie6,
}
