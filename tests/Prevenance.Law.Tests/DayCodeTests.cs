namespace Prevenance.Law.Tests;

public class DayCodeTests
{
    [Fact]
    public void A_day_comes_back_as_it_was_coded() => Assert.Equal(new DateOnly(2024, 2, 29), DayCode.ToDate(DayCode.Of(new DateOnly(2024, 2, 29))));

    [Theory]
    [InlineData("2004-01-31", "2024-01-30", 19)]
    [InlineData("2004-01-31", "2024-01-31", 20)]
    [InlineData("2004-02-29", "2024-02-28", 19)]
    [InlineData("2004-02-29", "2024-03-01", 20)]
    public void An_age_is_reached_on_the_birthday_and_not_the_day_before(string birth, string day, int age) =>
        Assert.Equal(age, Math.Floor((DayCode.Of(DateOnly.Parse(day)) - DayCode.Of(DateOnly.Parse(birth))) / DayCode.DaysInMonth / 12));
}
