using Prevenance.Choices.Distribution;
using Prevenance.Law;

namespace Prevenance.Choices.Scenarios;

/// <summary>Who gains and loses in a commune. These counts are not held to any threshold: <see cref="ByCommune"/> tells what may be shown of them.</summary>
/// <param name="Commune">Its code.</param>
/// <param name="Classes">Gains and losses, at the lowest take-up and at the highest.</param>
public sealed record CommuneEffect(string Commune, ClassesAtEnds Classes)
{
    /// <summary>By commune, in the order of codes; nothing where nobody is known to live anywhere.</summary>
    /// <param name="communes">Where each household lives.</param>
    /// <param name="low">What each has at the lowest take-up.</param>
    /// <param name="high">And at the highest.</param>
    internal static IReadOnlyList<CommuneEffect> Of(double[] communes, IReadOnlyList<Share> low, IReadOnlyList<Share> high) =>
    [
        .. Enumerable.Range(0, communes.Length).Where(household => !double.IsNaN(communes[household])).GroupBy(household => communes[household])
            .Select(commune => new CommuneEffect(CodeText.Unpack(commune.Key), new(ClassesOf(commune, low), ClassesOf(commune, high))))
            .OrderBy(effect => effect.Commune, StringComparer.Ordinal),
    ];

    private static GainsAndLosses ClassesOf(IEnumerable<int> households, IReadOnlyList<Share> shares) => GainsAndLosses.Of(households.Select(household => shares[household]));
}

/// <summary>Who gains and loses, at both ends of take-up: each end is held to the threshold of small counts.</summary>
/// <param name="Low">At the lowest take-up of all.</param>
/// <param name="High">At the highest.</param>
public sealed record ClassesAtEnds(GainsAndLosses Low, GainsAndLosses High);
