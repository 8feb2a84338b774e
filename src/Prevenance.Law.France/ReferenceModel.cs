using Prevenance.Law.Situations;

namespace Prevenance.Law.France;

/// <summary>
/// What the reference model takes for granted against the text, or for want of an estimate. Cases that it computed are read
/// with these values, so that what differs is something else; households are not. Each is told in docs/discrepancies.md.
/// </summary>
public static class ReferenceModel
{
    private static readonly string[] TakenAsZeroOrFalse =
        ["aide_logement_biactivite", "departement_experimentation_rsa", "retraite_brute", "salaire_de_base"];

    private static readonly DateOnly NeverUnemployed = new(9999, 12, 31);

    public static IReadOnlyList<Assumption> Assumptions { get; } =
    [
        .. TakenAsZeroOrFalse.Select(name => Take(name, 0)),
        Take("date_debut_chomage", DayCode.Of(NeverUnemployed)),
    ];

    private static Assumption Take(string name, double value) => new(FrenchLaw.System.Find(name)!, value);
}
