namespace Prevenance.Law.France;

/// <summary>Who runs a school, and whether the State has a contract with it.</summary>
public enum StatutEtablissement
{
    [Label("Inconnu", "Unknown")]
    Inconnu,

    [Label("Public", "State")]
    Public,

    [Label("Privé sous contrat ou habilité", "Private, under contract or accredited")]
    PriveSousContrat,

    [Label("Privé hors contrat", "Private, without a contract")]
    PriveHorsContrat,
}
