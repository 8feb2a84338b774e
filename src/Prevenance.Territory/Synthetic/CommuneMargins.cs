using Prevenance.Geography;
using Prevenance.Law;

namespace Prevenance.Territory.Synthetic;

/// <summary>Draws a commune as often as the persons that it has.</summary>
internal sealed class CommuneMargins
{
    private readonly double[] codes;
    private readonly double[] upTo;

    private CommuneMargins(double[] codes, double[] upTo) => (this.codes, this.upTo) = (codes, upTo);

    public static CommuneMargins Of(IReadOnlyList<Commune> communes)
    {
        var (total, sum) = (communes.Sum(commune => (double)commune.Population), 0.0);
        return new CommuneMargins([.. communes.Select(commune => CodeText.Pack(commune.Code))], [.. communes.Select(commune => (sum += commune.Population) / total)]);
    }

    public double Draw(ref Chance chance)
    {
        var found = Array.BinarySearch(upTo, chance.Next());
        return codes[Math.Min(found < 0 ? ~found : found, codes.Length - 1)];
    }
}
