namespace Prevenance.Law.France.Witness;

/// <summary>A child to come that is entered in the family counts as born.</summary>
internal static class ChildrenToComeCount
{
    public static Reading Reading { get; } = new(
        "income-that-has-stopped-age-for-the-prime-dactivité-children-to-come",
        "CASF R262-3",
        Monthly.Flag<Individu>("rsa_enfant_ne", (_, _) => true));
}
