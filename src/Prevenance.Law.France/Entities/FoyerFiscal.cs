namespace Prevenance.Law.France;

/// <summary>The persons who are on one income tax return.</summary>
public sealed class FoyerFiscal : IEntity
{
    public static readonly Role DeclarantPrincipal = Role.One("declarant_principal");

    /// <summary>The spouse or civil partner who is taxed jointly.</summary>
    public static readonly Role Conjoint = Role.One("conjoint");

    /// <summary>The main taxpayer, then the spouse or partner.</summary>
    public static readonly Role Declarant = Role.InTurn("declarant", "declarants", DeclarantPrincipal, Conjoint);

    public static readonly Role PersonneACharge = Role.Many("personne_a_charge", "personnes_a_charge");

    private FoyerFiscal()
    {
    }

    public static Entity Definition { get; } =
        Entity.Group("foyer_fiscal", "foyers_fiscaux", new Text("Foyer fiscal", "Tax household"), Declarant, PersonneACharge);
}
