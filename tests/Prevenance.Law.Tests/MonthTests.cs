namespace Prevenance.Law.Tests;

public class MonthTests
{
    [Theory]
    [InlineData("2025-06", 2025, 6)]
    [InlineData("2024-1", 2024, 1)]
    public void Reads_a_month(string text, int year, int number)
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
    public void Refuses_what_is_no_month(string? text) => Assert.False(Month.TryParse(text, out _));

    [Fact]
    public void Preceding_months_end_just_before_and_come_oldest_first() =>
        Assert.Equal(["2024-11", "2024-12", "2025-01"], new Month(2025, 2).Preceding(3).Select(month => month.ToString()));

    [Fact]
    public void A_year_ends_in_December_and_the_next_month_is_January() => Assert.Equal(new Month(2025, 1), new Month(2024, 12) + 1);

    [Fact]
    public void The_last_day_of_February_follows_the_calendar() => Assert.Equal(new DateOnly(2024, 2, 29), new Month(2024, 2).LastDay);
}
