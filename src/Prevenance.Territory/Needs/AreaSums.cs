namespace Prevenance.Territory.Needs;

/// <summary>What the law gives to the households of an area over some months, summed by their weights.</summary>
public sealed class AreaSums
{
    /// <summary>How many households there are.</summary>
    public double Households { get; set; }

    /// <summary>The squares of the weights of all of them.</summary>
    public double Squares { get; set; }

    /// <summary>By month from the second: how many households lose a right in whole.</summary>
    public double[] Ending { get; set; } = [];

    /// <summary>By month from the second: how many lose a part of one, and none in whole.</summary>
    public double[] Falling { get; set; } = [];

    /// <summary>By month from the second: euros a month that are lost, ends and falls together.</summary>
    public double[] Lost { get; set; } = [];

    /// <summary>By right: how many times it ends or falls over all months.</summary>
    public Dictionary<string, double> Breaks { get; set; } = [];

    /// <summary>By cause (<see cref="BreakCause"/>), by month from the second: households that lose a right, each once a month, by what weighs most for it.</summary>
    public double[][] Causes { get; set; } = [];

    /// <summary>Of those who receive RSA in the first month, how many are in each group that studies tell of.</summary>
    public Dictionary<string, double> RsaGroups { get; set; } = [];

    /// <summary>Room for so many months.</summary>
    public static AreaSums Over(int months) => new()
    {
        Ending = new double[months - 1],
        Falling = new double[months - 1],
        Lost = new double[months - 1],
        Causes = [.. BreakCauses.All.Select(_ => new double[months - 1])],
    };

    /// <summary>
    /// How much less sure a count is than if each household stood for itself alone: Σw²/Σw (Kish 1965). It is one for all months and rights, so that a band
    /// that is drawn from it tells nothing that its count does not.
    /// </summary>
    public static double Spread(IEnumerable<AreaSums> areas)
    {
        var (households, squares) = areas.Aggregate((0.0, 0.0), (sum, area) => (sum.Item1 + area.Households, sum.Item2 + area.Squares));
        return households > 0 ? squares / households : 1;
    }

    /// <summary>The sums of wider areas: of each commune, those of its IRIS.</summary>
    /// <param name="sums">By area.</param>
    /// <param name="widerOf">The wider area of each.</param>
    public static SortedDictionary<string, AreaSums> By(IReadOnlyDictionary<string, AreaSums> sums, Func<string, string> widerOf)
    {
        var wider = new SortedDictionary<string, AreaSums>(StringComparer.Ordinal);
        foreach (var (area, part) in sums)
        {
            if (!wider.TryGetValue(widerOf(area), out var into))
                wider[widerOf(area)] = into = Over(part.Ending.Length + 1);
            into.Add(part);
        }
        return wider;
    }

    /// <summary>Adds what another part of the same area sums to.</summary>
    public void Add(AreaSums other)
    {
        Households += other.Households;
        Squares += other.Squares;
        foreach (var (own, more) in ByMonth.Zip(other.ByMonth))
        {
            for (var month = 0; month < own.Length; month++)
                own[month] += more[month];
        }
        foreach (var (own, more) in new[] { (Breaks, other.Breaks), (RsaGroups, other.RsaGroups) })
        {
            foreach (var (name, value) in more)
                own[name] = own.GetValueOrDefault(name) + value;
        }
    }

    private IEnumerable<double[]> ByMonth => [Ending, Falling, Lost, .. Causes];
}
