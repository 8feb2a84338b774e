using System.Globalization;
using Prevenance.Law;

namespace Prevenance.Territory.Synthetic;

/// <summary>Draws a commune as often as the persons that it has.</summary>
internal sealed class CommuneMargins
{
    private readonly double[] codes;
    private readonly double[] upTo;

    private CommuneMargins(double[] codes, double[] upTo) => (this.codes, this.upTo) = (codes, upTo);

    /// <summary>Reads <c>commune,persons</c> lines; those that begin with <c>#</c> are remarks, the first other line is the heading.</summary>
    public static CommuneMargins Load(string path)
    {
        var rows = File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split(',')).ToList();
        var persons = rows.Select(row => double.Parse(row[1], CultureInfo.InvariantCulture)).ToList();
        var total = persons.Sum();
        var sum = 0.0;
        return new CommuneMargins([.. rows.Select(row => CodeText.Pack(row[0]))], [.. persons.Select(count => (sum += count) / total)]);
    }

    public double Draw(ref Chance chance)
    {
        var found = Array.BinarySearch(upTo, chance.Next());
        return codes[Math.Min(found < 0 ? ~found : found, codes.Length - 1)];
    }
}
