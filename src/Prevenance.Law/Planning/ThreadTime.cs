using System.Globalization;

namespace Prevenance.Law.Planning;

/// <summary>How long the processor has worked for the current thread.</summary>
internal static class ThreadTime
{
    /// <summary>Linux tells it in nanoseconds, the first of three numbers.</summary>
    private const string Told = "/proc/thread-self/schedstat";

    private static readonly bool IsTold = File.Exists(Told);

    /// <summary>Since the thread began; elsewhere than on Linux the time that goes by stands for it.</summary>
    public static TimeSpan Now => IsTold
        ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText(Told).Split(' ')[0], CultureInfo.InvariantCulture) / 1000)
        : TimeProvider.System.GetElapsedTime(0);
}
