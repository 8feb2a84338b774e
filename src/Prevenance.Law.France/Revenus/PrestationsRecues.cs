namespace Prevenance.Law.France.Revenus;

/// <summary>Benefits that other rights count and that no rule here computes: facts that people give, or nothing.</summary>
public static class PrestationsRecues
{
    [Benefit]
    [Within(0)]
    [Label("Allocation équivalent retraite", "Pension-equivalent allowance")]
    public static readonly Monthly<Individu, Number> Aer = Monthly.Amount<Individu>("aer");

    [Benefit]
    [Within(0)]
    [Label("Prime forfaitaire de reprise d’activité", "Flat-rate bonus for returning to work")]
    public static readonly Monthly<Individu, Number> PrimeRepriseActivite =
        Monthly.Amount<Individu>("prime_forfaitaire_mensuelle_reprise_activite");

    [Benefit]
    [Within(0)]
    [Label("Garantie jeunes", "Youth guarantee")]
    public static readonly Monthly<Individu, Number> GarantieJeunes = Monthly.Amount<Individu>("garantie_jeunes");

    [Benefit]
    [Within(0)]
    [Label("Bourse de l’enseignement supérieur", "Higher education grant")]
    public static readonly Monthly<Individu, Number> BourseEnseignementSup = Monthly.Amount<Individu>("bourse_enseignement_sup");

    [Benefit]
    [Within(0)]
    [Label("Complément optionnel de libre choix d’activité", "Optional activity choice supplement")]
    public static readonly Monthly<Famille, Number> PajeColca = Monthly.Amount<Famille>("paje_colca");

    [Benefit]
    [Within(0)]
    [Label("Aide à l’acquisition d’une complémentaire santé", "Help to buy complementary health cover")]
    public static readonly Monthly<Famille, Number> Acs = Monthly.Amount<Famille>("acs");
}
