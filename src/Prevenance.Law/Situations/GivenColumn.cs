namespace Prevenance.Law.Situations;

/// <summary>The values given for one variable and period, one lane for each instance of its entity.</summary>
internal sealed class GivenColumn
{
    private readonly double @default;
    private Possible[]? uncertain;
    private bool[]? carried;
    private int known;

    public GivenColumn(int lanes, double @default)
    {
        this.@default = @default;
        Values = new double[lanes];
        Known = new bool[lanes];
        Array.Fill(Values, @default);
    }

    /// <summary>The values; where one is not certain, one of those that are possible.</summary>
    public double[] Values { get; }

    /// <summary>To whom something was given, be it uncertain.</summary>
    public bool[] Known { get; }

    public bool IsComplete => known == Values.Length;

    public Possible this[int lane] => uncertain is not null && !uncertain[lane].IsExact ? uncertain[lane] : Values[lane];

    /// <summary>Whether another column of the same lanes says the same to each.</summary>
    public bool SaysTheSameAs(GivenColumn other)
    {
        for (var lane = 0; lane < Values.Length; lane++)
        {
            if (Known[lane] != other.Known[lane] || this[lane] != other[lane] || IsCarried(lane) != other.IsCarried(lane))
                return false;
        }
        return true;
    }

    public void Set(int lane, Possible value)
    {
        if (!Known[lane])
            known++;
        Known[lane] = true;
        carried?[lane] = false;
        Values[lane] = value.IsExact || !value.Contains(@default) ? Nearest(value) : @default;
        if (!value.IsExact)
            uncertain ??= new Possible[Values.Length];
        uncertain?[lane] = value;
    }

    /// <summary>Whether the value was said of an earlier period only, and is taken to hold still.</summary>
    public bool IsCarried(int lane) => carried is not null && carried[lane];

    public void SetCarried(int lane, Possible value)
    {
        Set(lane, value);
        (carried ??= new bool[Values.Length])[lane] = true;
    }

    /// <summary>Takes from another column, whose first lane stands at the given one here, the lanes that this one leaves open.</summary>
    public void FillFrom(GivenColumn other, int first = 0)
    {
        for (var lane = 0; lane < other.Values.Length; lane++)
        {
            if (!Known[first + lane] && other.Known[lane])
                Copy(first + lane, other, lane);
        }
    }

    private void Copy(int lane, GivenColumn other, int from)
    {
        if (other.IsCarried(from))
            SetCarried(lane, other[from]);
        else
            Set(lane, other[from]);
    }

    private static double Nearest(in Possible value) => double.IsFinite(value.Low) ? value.Low : value.High;
}
