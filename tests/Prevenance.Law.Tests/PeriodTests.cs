namespace Prevenance.Law.Tests;

public class PeriodTests
{
    [Theory]
    [InlineData("2025", "2025", 12)]
    [InlineData("2025-06", "2025-06", 1)]
    [InlineData("2025-06-01", "2025-06", 1)]
    [InlineData("month:2025-01:12", "month:2025-01:12", 12)]
    [InlineData("month:2025-01", "2025-01", 1)]
    [InlineData("year:2025", "2025", 12)]
    [InlineData("year:2025-07", "year:2025-07", 12)]
    [InlineData("year:2025:2", "year:2025-01:2", 24)]
    public void Reads_the_forms_of_the_field(string text, string written, int months)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal(written, period.ToString());
        Assert.Equal(months, period.MonthCount);
    }

    [Theory]
    [InlineData("ETERNITY")]
    [InlineData("eternity")]
    public void Reads_forever(string text)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal(Period.Forever, period);
    }

    [Theory]
    [InlineData("2025-13")]
    [InlineData("week:2025-01")]
    [InlineData("month:2025-01:0")]
    [InlineData("month:2025-01:x")]
    [InlineData("month:2025-01:2:3")]
    [InlineData("")]
    public void Refuses_what_is_no_period(string text) => Assert.False(Period.TryParse(text, out _));
}
