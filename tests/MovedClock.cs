namespace Prevenance;

/// <summary>A clock that a test moves.</summary>
internal sealed class MovedClock(DateTimeOffset? start = null) : TimeProvider
{
    private readonly DateTimeOffset start = start ?? new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);

    public double Days { get; set; }

    public override DateTimeOffset GetUtcNow() => start.AddDays(Days);
}
