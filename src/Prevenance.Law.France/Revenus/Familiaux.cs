namespace Prevenance.Law.France.Revenus;

/// <summary>Money that passes between relatives, and one-off gains.</summary>
public static class Familiaux
{
    [Within(0)]
    [Label("Pensions alimentaires reçues", "Maintenance received")]
    public static readonly Monthly<Individu, Number> PensionsPercues = Monthly.Amount<Individu>("pensions_alimentaires_percues");

    [Label("Les pensions alimentaires reçues sont à déclarer", "Maintenance received has to be declared")]
    public static readonly Yearly<Individu, Flag> PensionsPercuesDeclarees =
        Yearly.Flag<Individu>("pensions_alimentaires_percues_decl", @default: true);

    [Within(0)]
    [Label("Pensions alimentaires versées", "Maintenance paid")]
    public static readonly Monthly<Individu, Number> PensionsVersees = Monthly.Amount<Individu>("pensions_alimentaires_versees_individu");

    [Within(0)]
    [Label("Prestation compensatoire", "Compensatory allowance")]
    public static readonly Monthly<Individu, Number> PrestationCompensatoire = Monthly.Amount<Individu>("prestation_compensatoire");

    [Within(0)]
    [Label("Gains exceptionnels", "One-off gains")]
    public static readonly Monthly<Individu, Number> GainsExceptionnels = Monthly.Amount<Individu>("gains_exceptionnels");

    [Within(0)]
    [Label("Dédommagement versé aux victimes de l’amiante", "Compensation paid to victims of asbestos")]
    public static readonly Monthly<Individu, Number> DedommagementAmiante = Monthly.Amount<Individu>("dedommagement_victime_amiante");
}
