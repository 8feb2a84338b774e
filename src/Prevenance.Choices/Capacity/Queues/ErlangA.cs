namespace Prevenance.Choices.Capacity.Queues;

/// <summary>A line that people leave when it takes too long (M/M/c+M; Palm 1957; Garnett, Mandelbaum and Reiman 2002). It never grows without end.</summary>
/// <param name="Arrivals">How many come in one unit of time.</param>
/// <param name="Service">How many one counter sees to in that time.</param>
/// <param name="Leaving">One over the mean patience: above zero.</param>
/// <param name="Counters">How many counters are open.</param>
public sealed record ErlangA(double Arrivals, double Service, double Leaving, int Counters)
{
    private const double Negligible = 1e-18;
    private const double Large = 1e250;

    /// <summary>Weights of the states from all counters busy on, and those times how many wait; the weight of all states below is one over Erlang B.</summary>
    private (double Below, double Busy, double Waiting)? weights;

    /// <summary>The share who wait at all.</summary>
    public double Waiting => Weights.Busy / All;

    /// <summary>How many wait on average.</summary>
    public double MeanQueue => Weights.Waiting / All;

    /// <summary>The share who leave unseen.</summary>
    public double Abandoning => Arrivals > 0 ? Leaving * MeanQueue / Arrivals : 0;

    /// <summary>How long people wait on average, those included who are seen at once and those who leave.</summary>
    public double MeanWait => Arrivals > 0 ? MeanQueue / Arrivals : 0;

    /// <summary>The share of the counters' time that is spent with people.</summary>
    public double Occupancy => Arrivals * (1 - Abandoning) / (Counters * Service);

    private double All => Weights.Below + Weights.Busy;

    private (double Below, double Busy, double Waiting) Weights => weights ??= Sum();

    /// <summary>The chain of births and deaths, the state of all counters busy and nobody waiting having weight one.</summary>
    private (double Below, double Busy, double Waiting) Sum()
    {
        var (weight, busy, waiting, below) = (1.0, 1.0, 0.0, (1 / ErlangC.BlockedOf(Arrivals / Service, Counters)) - 1);
        for (var queue = 1; weight > Negligible * busy || Arrivals > (Counters * Service) + (queue * Leaving); queue++)
        {
            weight *= Arrivals / ((Counters * Service) + (queue * Leaving));
            busy += weight;
            waiting += queue * weight;
            if (busy > Large)
                (weight, busy, waiting, below) = (weight / Large, busy / Large, waiting / Large, below / Large);
        }
        return (below, busy, waiting);
    }
}
