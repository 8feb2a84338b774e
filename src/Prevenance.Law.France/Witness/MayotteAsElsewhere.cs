namespace Prevenance.Law.France.Witness;

/// <summary>RSA is the same in Mayotte as elsewhere.</summary>
internal static class MayotteAsElsewhere
{
    public static Reading Reading { get; } = new(
        "overseas",
        "CASF L542-6",
        Monthly.Flag<Famille>("rsa_mayotte", (_, _) => false));
}
