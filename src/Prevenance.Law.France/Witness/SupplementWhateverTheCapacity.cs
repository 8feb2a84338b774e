namespace Prevenance.Law.France.Witness;

/// <summary>Until June 2015, the supplement to means goes by the rate of incapacity, whatever the capacity for work.</summary>
internal static class SupplementWhateverTheCapacity
{
    private static readonly Month Fin = new(2015, 7);

    public static Reading Reading { get; } = new(
        "the-supplement-to-means",
        "CSS L821-1-1",
        Monthly.Number<Individu>("taux_capacite_travail", (_, mois) => mois < Fin ? 0 : 1));
}
