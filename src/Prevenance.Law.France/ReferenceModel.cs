using Prevenance.Law.Situations;

namespace Prevenance.Law.France;

/// <summary>
/// What the reference model takes for granted against the text, or for want of an estimate. Cases that it computed are read
/// with these values, so that what differs is something else; households are not. Each is told in docs/discrepancies.md.
/// </summary>
public static class ReferenceModel
{
    private static readonly string[] TakenAsZeroOrFalse =
    [
        "departement_experimentation_rsa", "retraite_brute", "salaire_de_base", "f6gu",
        "prestations_familiales_condition_neutralisation",
        "prestations_familiales_abattement_revenus_activite",
        "prestations_familiales_abattement_indemnites_chomage",
    ];

    public static IReadOnlyList<Assumption> Assumptions { get; } =
        [.. TakenAsZeroOrFalse.Select(FrenchLaw.System.Find).OfType<Variable>().Select(variable => new Assumption(variable, 0))];
}
