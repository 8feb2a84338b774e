using System.Globalization;

namespace Prevenance.Works;

/// <summary>How patient machines are with one another.</summary>
public sealed record WorkSettings
{
    /// <summary>The setting of <see cref="Lease"/>, in seconds.</summary>
    public const string LeaseSetting = "Work:Lease";

    private const int ShortestLease = 2;
    private const int LongestLease = 600;

    /// <summary>For how long a machine may say nothing before its units are given to another; one that works says so five times as often.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one waits before a unit that failed is tried again, each time in turn; after the last, the run ends.</summary>
    public IReadOnlyList<TimeSpan> Waits { get; init; } = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10)];

    /// <summary>How often a machine says that it is there.</summary>
    internal TimeSpan Heartbeat => Lease / 5;

    /// <summary>How often a machine that has nothing to do looks for work.</summary>
    public TimeSpan Look { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>What settings say (<see cref="LeaseSetting"/>).</summary>
    /// <param name="setting">A setting by its name.</param>
    /// <exception cref="RefusalException">One makes no sense.</exception>
    public static WorkSettings Read(Func<string, string?> setting) => setting(LeaseSetting) is not { } told ? new WorkSettings()
        : int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= ShortestLease and <= LongestLease ? new WorkSettings { Lease = TimeSpan.FromSeconds(seconds) }
        : throw new RefusalException(LeaseSetting, new Text($"attendu : des secondes, de {ShortestLease} à {LongestLease}", $"expected seconds, from {ShortestLease} to {LongestLease}"));
}
