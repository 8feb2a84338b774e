namespace Prevenance.Law.France;

/// <summary>The social security scheme that a person belongs to.</summary>
public enum RegimeSecuriteSociale
{
    [Label("Régime général", "General scheme")]
    RegimeGeneral,

    [Label("Régime agricole (MSA)", "Farmers’ scheme (MSA)")]
    RegimeAgricole,

    [Label("Autre régime", "Another scheme")]
    AutreRegime,
}
