namespace Prevenance.Residents.Tests.Support;

/// <summary>A clock that a test moves.</summary>
internal sealed class MovedClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);

    public int Days { get; set; }

    public override DateTimeOffset GetUtcNow() => Start.AddDays(Days);
}
