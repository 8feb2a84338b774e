namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>
/// Which household of the flow it is: none of the three parts is enough, since two organisms give the same number to two demands, and one file has
/// several.
/// </summary>
/// <param name="Organism">Who pays, and which of its offices: <c>CAF 691</c> (FONORG and NUMORG).</param>
/// <param name="Matricule">The number of the file there, without the zeros before it; a keyed hash where it was a social security number.</param>
/// <param name="Demand">The number of the demand (NUMDEMRSA).</param>
public readonly record struct RsaKey(string Organism, string Matricule, string Demand)
{
    /// <summary>How the household is named to people: <c>01000000004 MSA 690</c>.</summary>
    public string Shown => $"{Demand} {Organism}";

    /// <summary>
    /// How facts name the household that they come from: two that bear one number of demand are two. Of the hash of a social security number, as many
    /// letters as a matricule has.
    /// </summary>
    public string Named => $"{Shown} {(Matricule.Length > LongestMatricule ? Matricule[..LongestMatricule] : Matricule)}";

    private const int LongestMatricule = 15;
}
