using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>
/// The flat amount of a household, as the RSA (CASF R262-1) and the prime d'activité (CSS D843-1) build it:
/// one for the first person, then a share for each other one.
/// </summary>
/// <param name="Base">Amount for one person.</param>
/// <param name="Deuxieme">Share added for the second person.</param>
/// <param name="Suivante">Share added for each person after.</param>
/// <param name="TroisiemeEnfant">Share that stands instead, from the third child or young person on as a rule.</param>
internal sealed record MontantForfaitaire(Number Base, Number Deuxieme, Number Suivante, Number TroisiemeEnfant)
{
    /// <summary>How many children have the share of any other person; those after them have the one that stands instead.</summary>
    public Number EnfantsOrdinaires { get; init; } = 2;

    public Number Pour(Number adultes, EnfantsDuFoyer enfants) => enfants.Moyenne(nombre => Pour(adultes, nombre));

    public Number Pour(Number adultes, Number enfants)
    {
        var suivants = Positive(adultes + enfants - 2);
        var autrement = Positive(enfants - EnfantsOrdinaires);
        var parts = 1
            + (Deuxieme * Min(Positive(adultes + enfants - 1), 1))
            + (Suivante * (suivants - autrement))
            + (TroisiemeEnfant * autrement);
        return Base * parts;
    }
}
