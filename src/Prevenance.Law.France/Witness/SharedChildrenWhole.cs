namespace Prevenance.Law.France.Witness;

/// <summary>A child who lives with each parent in turn counts whole for RSA, the activity bonus and housing aid, and opens the family support allowance.</summary>
internal static class SharedChildrenWhole
{
    public static Reading Reading { get; } = new(
        "children-who-live-with-each-parent-in-turn",
        "CE 398911, CE 398563, CSS L523-1",
        Monthly.Flag<Individu>("rsa_enfant_en_alternance", (_, _) => false),
        Monthly.Flag<Individu>("asf_autre_parent_contribue", (_, _) => false),
        Monthly.Number<Famille>("al_nb_enfants_residence_alternee", (_, _) => 0));
}
