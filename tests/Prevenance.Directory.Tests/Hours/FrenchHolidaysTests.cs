using System.Globalization;
using Prevenance.Directories.Hours.Calendars;

namespace Prevenance.Directories.Tests.Hours;

public sealed class FrenchHolidaysTests
{
    [Theory]
    [InlineData("2024", "01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25")]
    [InlineData("2025", "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25")]
    [InlineData("2026", "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25")]
    [InlineData("2027", "01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25")]
    public void Are_those_of_the_year(string year, string days)
    {
        var first = new DateOnly(int.Parse(year, CultureInfo.InvariantCulture), 1, 1);
        var found = Enumerable.Range(0, 366).Select(first.AddDays).Where(day => day.Year == first.Year && FrenchHolidays.Include(day));
        Assert.Equal(days, string.Join(' ', found.Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture))));
    }

    /// <summary>The earliest and the latest that Easter can be, and the exceptions to a plain count of moons: the Monday after is a holiday, that before is not.</summary>
    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    public void Follow_Easter(string easter)
    {
        var sunday = DateOnly.Parse(easter, CultureInfo.InvariantCulture);
        Assert.Equal((true, false), (FrenchHolidays.Include(sunday.AddDays(1)), FrenchHolidays.Include(sunday.AddDays(-6))));
    }
}
