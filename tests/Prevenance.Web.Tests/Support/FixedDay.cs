namespace Prevenance.Web.Tests.Support;

/// <summary>A clock that starts at noon of a day, and then goes on as any other.</summary>
internal sealed class FixedDay(DateOnly day) : TimeProvider
{
    private readonly DateTimeOffset noon = new(day, new TimeOnly(12, 0), TimeSpan.Zero);
    private readonly long start = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => noon + System.GetElapsedTime(start);
}
