using System.Diagnostics;

namespace Prevenance.Cli.Verbs.Bench;

/// <summary>Times work that is done several times; the median is quoted, since other work on the machine only slows some runs.</summary>
internal static class Measure
{
    private const int Runs = 5;

    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(3);

    /// <summary>Does the work over and over for three seconds, so that it is compiled to its best.</summary>
    public static void WarmUp(Action work)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < WarmUpTime)
            work();
    }

    /// <returns>The least, median and greatest time, after one run that is not counted.</returns>
    public static (double Least, double Median, double Most) Seconds(Action work, int runs = Runs)
    {
        work();
        var times = new double[runs];
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            times[run] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
        Array.Sort(times);
        return (times[0], times[runs / 2], times[^1]);
    }
}
