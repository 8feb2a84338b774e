namespace Prevenance.Law.Tests;

public class MonthTests
{
    [Theory]
    [InlineData("2025-06", 2025, 6)]
    [InlineData("2024-1", 2024, 1)]
    public void ReadsAMonth(string text, int year, int number)
    {
        Assert.True(Month.TryParse(text, out var month));
        Assert.Equal(new Month(year, number), month);
    }

    [Theory]
    [InlineData("2025-13")]
    [InlineData("2025")]
    [InlineData("juin")]
    [InlineData("")]
    [InlineData(null)]
    public void RefusesWhatIsNoMonth(string? text) => Assert.False(Month.TryParse(text, out _));

    [Fact]
    public void PrecedingMonthsEndJustBeforeAndComeOldestFirst() =>
        Assert.Equal(["2024-11", "2024-12", "2025-01"], new Month(2025, 2).Preceding(3).Select(month => month.ToString()));

    [Fact]
    public void AYearEndsInDecemberAndTheNextMonthIsJanuary() => Assert.Equal(new Month(2025, 1), new Month(2024, 12) + 1);

    [Fact]
    public void TheLastDayOfFebruaryFollowsTheCalendar() => Assert.Equal(new DateOnly(2024, 2, 29), new Month(2024, 2).LastDay);
}
