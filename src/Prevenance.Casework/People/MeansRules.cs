using System.Text.RegularExpressions;

namespace Prevenance.Casework.People;

/// <summary>
/// What a means of contact of each kind may be. A postal address that is kept as a telephone is not hidden with her other addresses: what is not
/// of its kind is refused.
/// </summary>
public static partial class MeansRules
{
    private const int FewestDigits = 6, MostDigits = 20;

    /// <summary>Why a means is not of its kind.</summary>
    /// <param name="kind">Telephone, mail or post.</param>
    /// <param name="value">The number or the address.</param>
    /// <returns>Nothing where it is, or may be: anything may be a postal address.</returns>
    public static Text? WhatIsWrong(MeansKind kind, string value) => kind switch
    {
        MeansKind.Telephone when !IsTelephone(value) => new Text(
            "ce n’est pas un numéro : si c’est une adresse, choisissez « une adresse postale » ou « une adresse électronique »",
            "this is no number: if it is an address, choose 'a postal address' or 'an e-mail address'"),
        MeansKind.Mail when !Mail().IsMatch(value) => new Text(
            "ce n’est pas une adresse comme nom@exemple.fr : si c’est un numéro ou une adresse postale, choisissez-le",
            "this is no address such as name@example.org: if it is a number or a postal address, choose that"),
        _ => null,
    };

    /// <summary>Whether a text is a number, with its extension where there is one, and nothing else.</summary>
    public static bool IsTelephone(string value) => Telephone().IsMatch(value) && value.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits;

    /// <summary>Refuses means that are not of their kind.</summary>
    /// <exception cref="RefusalException">Some are not, each told without its words.</exception>
    internal static void Require(IEnumerable<ContactMeans> means)
    {
        var faults = means.Select(one => WhatIsWrong(one.Kind, one.Value)).OfType<Text>().Select(wrong => new Refusal(["value"], wrong)).ToList();
        if (faults.Count > 0)
            throw new RefusalException(faults);
    }

    [GeneratedRegex(@"^[0-9\s+.\-‐‑–/()]+(?:(?:poste|p\.|ext\.?|x|#)\s*[0-9]{1,6})?$", RegexOptions.IgnoreCase)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$")]
    private static partial Regex Mail();
}
