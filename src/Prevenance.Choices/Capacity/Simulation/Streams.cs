using MathNet.Numerics.Random;

namespace Prevenance.Choices.Capacity.Simulation;

/// <summary>
/// The chance of one flow: a stream for arrivals, one for how long people are seen to and one for their patience. The same seed gives the same people
/// in the same order whatever counters there are, so that two ways of working are compared on the same days.
/// </summary>
internal sealed class Streams(int seed, int flow)
{
    private const int StreamsOfAFlow = 3;

    private readonly Xoshiro256StarStar arrivals = Of(seed, flow, 0);
    private readonly Xoshiro256StarStar services = Of(seed, flow, 1);
    private readonly Xoshiro256StarStar patience = Of(seed, flow, 2);

    public double NextArrival(Flow of) => Exponential(arrivals, of.Arrivals);

    public double NextService(Flow of) => Exponential(services, of.Service);

    public double NextPatience(Flow of)
    {
        // Drawn even where nobody leaves, so that the stream stays in step.
        var drawn = Exponential(patience, of.Leaving ?? 1);
        return of.Leaving is null ? double.PositiveInfinity : drawn;
    }

    private static double Exponential(Xoshiro256StarStar stream, double rate) => -Math.Log(1 - stream.NextDouble()) / rate;

    private static Xoshiro256StarStar Of(int seed, int flow, int rank) => new(unchecked((seed * 7919) + (flow * StreamsOfAFlow) + rank), threadSafe: false);
}
