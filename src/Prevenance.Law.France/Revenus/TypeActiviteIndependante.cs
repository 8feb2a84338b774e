namespace Prevenance.Law.France;

/// <summary>What kind of business a self-employed person runs outside the simplified regimes.</summary>
public enum TypeActiviteIndependante
{
    [Label("Achat et revente", "Buying and selling")]
    AchatRevente,

    [Label("Prestations de services commerciales ou artisanales", "Services of trade or craft")]
    Bic,

    [Label("Profession libérale", "Profession")]
    Bnc,
}
