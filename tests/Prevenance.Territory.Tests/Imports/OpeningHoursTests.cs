using Prevenance.Territory.Imports;

namespace Prevenance.Territory.Tests.Imports;

public class OpeningHoursTests
{
    [Theory]
    [InlineData("08:30 - 12:15 / 14:00 - 16:15", 6.0)]
    [InlineData("09h00-12h00", 3.0)]
    [InlineData("00:00 - 24:00", 24.0)]
    [InlineData("12:00 - 09:00", null)]
    [InlineData("sur rendez-vous", null)]
    [InlineData("25:00 - 26:00", null)]
    public void The_hours_of_a_day_are_summed_or_not_told(string text, double? hours) => Assert.Equal(hours, OpeningHours.OfDay(text));

    [Theory]
    [InlineData("Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00", 33.0)]
    [InlineData("Mo,We 09:00-12:00", 6.0)]
    [InlineData("Mo-Fr 09:00-12:00; We off", 12.0)]
    [InlineData("Mo-Fr 09:00-12:00; Fr 09:00-11:00", 14.0)]
    [InlineData("Mo-Fr 09:00-12:00; PH off", null)]
    [InlineData("week 1-53/2 Mo 09:00-12:00", null)]
    [InlineData("Fr-Mo 09:00-12:00", null)]
    [InlineData("", null)]
    public void The_hours_of_a_week_are_summed_or_not_told(string text, double? hours) => Assert.Equal(hours, OpeningHours.OfWeek(text));
}
