namespace Prevenance.Law.France;

/// <summary>The persons who live in one dwelling.</summary>
public sealed class Menage : IEntity
{
    public static readonly Role PersonneDeReference = Role.One("personne_de_reference");

    public static readonly Role Conjoint = Role.One("conjoint");

    public static readonly Role Enfant = Role.Many("enfant", "enfants");

    /// <summary>Anyone else who lives there: relatives, friends, flatmates.</summary>
    public static readonly Role Autre = Role.Many("autre", "autres");

    private Menage()
    {
    }

    public static Entity Definition { get; } = Entity.Group(
        "menage", "menages", new Text("Ménage", "Household"), PersonneDeReference, Conjoint, Enfant, Autre);
}
