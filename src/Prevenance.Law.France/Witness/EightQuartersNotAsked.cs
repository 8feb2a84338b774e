namespace Prevenance.Law.France.Witness;

/// <summary>Who stops working to raise a child has the activity choice supplement without having worked before.</summary>
internal static class EightQuartersNotAsked
{
    public static Reading Reading { get; } = new(
        "childcare-and-parental-leave",
        "CSS L531-4",
        Monthly.Flag<Famille>("paje_prepare_huit_trimestres", (_, _) => true));
}
