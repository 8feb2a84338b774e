namespace Prevenance.Law.France.Witness;

/// <summary>An income other than earnings that has stopped is left aside even where a replacement income is received.</summary>
internal static class OtherIncomesStopByThemselves
{
    public static Reading Reading { get; } = new(
        "income-that-has-stopped-age-for-the-prime-dactivité-children-to-come",
        "CASF R262-13",
        Monthly.Flag<Individu>("rsa_substitution_autres_ressources", (_, _) => false));
}
