namespace Prevenance.Law.France;

/// <summary>The school that a person attends.</summary>
public enum Scolarite
{
    [Label("Inconnue", "Unknown")]
    Inconnue,

    [Label("École maternelle", "Nursery school")]
    Maternelle,

    [Label("École élémentaire", "Primary school")]
    Primaire,

    [Label("Collège", "Lower secondary school")]
    College,

    [Label("Lycée", "Upper secondary school")]
    Lycee,

    [Label("Enseignement supérieur", "Higher education")]
    EnseignementSuperieur,

    [Label("Grande École du numérique", "Grande École du numérique")]
    GrandeEcoleDuNumerique,
}
