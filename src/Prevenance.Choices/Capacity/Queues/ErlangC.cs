namespace Prevenance.Choices.Capacity.Queues;

/// <summary>
/// A line before several counters, where people come by chance and wait as long as it takes (M/M/c; A. K. Erlang, 1917). It holds for arrivals that
/// stay the same for long: for a day that rises and falls, see <see cref="ThroughTheDay"/>.
/// </summary>
/// <param name="Arrivals">How many come in one unit of time.</param>
/// <param name="Service">How many one counter sees to in that time.</param>
/// <param name="Counters">How many counters are open.</param>
public sealed record ErlangC(double Arrivals, double Service, int Counters)
{
    /// <summary>How many counters would be busy if all who come were seen at once.</summary>
    public double Load => Arrivals / Service;

    /// <summary>Whether more come than can be seen to: the line then grows without end.</summary>
    public bool IsOverrun => Load >= Counters;

    /// <summary>The share who would find every counter busy, if those went away (Erlang B).</summary>
    public double Blocked => BlockedOf(Load, Counters);

    /// <summary>The share who wait at all; one where the line is overrun.</summary>
    public double Waiting => IsOverrun ? 1 : Blocked / (1 - (Load / Counters * (1 - Blocked)));

    /// <summary>How long people wait on average, those included who do not; nothing where the line is overrun.</summary>
    public double? MeanWait => IsOverrun ? null : Waiting / ((Counters * Service) - Arrivals);

    /// <summary>How many wait on average; nothing where the line is overrun.</summary>
    public double? MeanQueue => Arrivals * MeanWait;

    /// <summary>The share who wait longer than that.</summary>
    public double WaitingLongerThan(double time) => IsOverrun ? 1 : Waiting * Math.Exp(-((Counters * Service) - Arrivals) * time);

    /// <summary>Erlang B one counter after the other, which no factorial makes overflow.</summary>
    internal static double BlockedOf(double load, int counters)
    {
        var blocked = 1.0;
        for (var counter = 1; counter <= counters; counter++)
            blocked = load * blocked / (counter + (load * blocked));
        return blocked;
    }
}
