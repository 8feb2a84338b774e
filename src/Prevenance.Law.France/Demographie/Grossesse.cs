namespace Prevenance.Law.France.Demographie;

/// <summary>A child who is expected.</summary>
public static class Grossesse
{
    /// <summary>How long before a birth a child may be expected, in months.</summary>
    public const int Mois = 9;

    // A child already entered under its due date makes the pregnancy known from the fifth month before it.
    private const int MoisAvantNaissance = 6;

    [Label("Un enfant est attendu", "A child is expected")]
    public static readonly Monthly<Famille, Flag> DansLaFamille = Monthly.Flag<Famille>("enceinte_fam", (famille, mois) =>
        famille.Members<Individu>(Famille.Parent).Any(parent => Sante.Enceinte[parent, mois])
        | famille.Members<Individu>(Famille.Enfant).Any(enfant => NaitBientot(enfant, mois)));

    private static Flag NaitBientot(Subject<Individu> enfant, Month mois)
    {
        var age = Ages.AgeEnMois[enfant, mois];
        return (age < 0) & (age > -MoisAvantNaissance);
    }
}
