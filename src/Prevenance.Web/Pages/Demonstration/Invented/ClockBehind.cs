namespace Prevenance.Web.Pages.Demonstration.Invented;

/// <summary>The clock of some days ago.</summary>
internal sealed class ClockBehind(TimeProvider clock, int days) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow().AddDays(-days);
}
