namespace Prevenance.Law.France;

/// <summary>The family in the sense of family benefits: one or two adults living as a couple, and the children they raise.</summary>
public sealed class Famille : IEntity
{
    /// <summary>The person who claims.</summary>
    public static readonly Role Demandeur = Role.One("demandeur");

    /// <summary>Spouse, civil partner or cohabiting partner of the claimant.</summary>
    public static readonly Role Conjoint = Role.One("conjoint");

    /// <summary>The claimant, then the partner.</summary>
    public static readonly Role Parent = Role.InTurn("parent", "parents", Demandeur, Conjoint);

    public static readonly Role Enfant = Role.Many("enfant", "enfants");

    private Famille()
    {
    }

    public static Entity Definition { get; } = Entity.Group("famille", "familles", new Text("Famille", "Family"), Parent, Enfant);
}
