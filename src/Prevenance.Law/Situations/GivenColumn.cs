namespace Prevenance.Law.Situations;

/// <summary>The values given for one variable and period, one lane for each instance of its entity.</summary>
internal sealed class GivenColumn
{
    private int known;

    public GivenColumn(int lanes, double @default)
    {
        Values = new double[lanes];
        Known = new bool[lanes];
        Array.Fill(Values, @default);
    }

    public double[] Values { get; }

    public bool[] Known { get; }

    public bool IsComplete => known == Values.Length;

    public void Set(int lane, double value)
    {
        if (!Known[lane])
            known++;
        Known[lane] = true;
        Values[lane] = value;
    }

    /// <summary>Takes from another column, whose first lane stands at the given one here, the lanes that this one leaves open.</summary>
    public void FillFrom(GivenColumn other, int first = 0)
    {
        for (var lane = 0; lane < other.Values.Length; lane++)
        {
            if (!Known[first + lane] && other.Known[lane])
                Set(first + lane, other.Values[lane]);
        }
    }
}
