namespace Prevenance.Law.France.Witness;

/// <summary>What any child earns counts for the activity bonus of its parents, and its AAH for their RSA.</summary>
internal static class EarningChildrenOfTheHousehold
{
    public static Reading Reading { get; } = new(
        "children-who-have-means-of-their-own",
        "CASF R262-3, CSS R842-3",
        Monthly.Flag<Individu>("ppa_membre_compte", (_, _) => true),
        Monthly.Amount<Individu>("rsa_enfant_allocations", (_, _) => 0));
}
