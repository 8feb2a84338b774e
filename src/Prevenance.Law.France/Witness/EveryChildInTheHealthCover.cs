namespace Prevenance.Law.France.Witness;

/// <summary>A child of any age, born or to be born, raises the ceiling and pays a contribution with its parents.</summary>
internal static class EveryChildInTheHealthCover
{
    public static Reading Reading { get; } = new(
        "ceilings-of-the-health-cover",
        "CSS R861-2",
        Monthly.Flag<Individu>("css_membre_du_foyer", (_, _) => true));
}
