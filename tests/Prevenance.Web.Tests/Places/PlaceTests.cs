using Prevenance.Directories;
using Prevenance.Directories.Hours;
using Prevenance.Geography;
using Prevenance.Web.Places;

namespace Prevenance.Web.Tests.Places;

public sealed class PlaceTests
{
    private static readonly IReadOnlyList<Service> Named = PlaceFile.Read(TimeProvider.System);

    [Fact]
    public void Every_place_opens_some_day_and_has_an_address_and_a_number() => Assert.All(Named, place =>
    {
        Assert.True(place.Places[0].Hours.At(new DateTime(2026, 7, 6, 3, 0, 0)) is { State: OpeningState.Closed, Opens: not null }, place.Name);
        Assert.NotEmpty(PlaceText.Where(place));
        Assert.Single(place.Telephones);
    });

    [Theory]
    [InlineData("2026-07-06T14:00", "Ouvert jusqu’à 17 h")]
    [InlineData("2026-07-06T12:00", "Fermé. Ouvre aujourd’hui à 13 h 30")]
    [InlineData("2026-07-06T17:00", "Fermé. Ouvre mardi à 9 h")]
    [InlineData("2026-07-07T12:30", "Fermé. Ouvre aujourd’hui à 13 h 30")]
    [InlineData("2026-06-30T18:00", "Fermé. Ouvre lundi à 13 h 30")]
    [InlineData("2026-07-14T10:00", "Jour férié : appelez avant de venir")]
    [InlineData("2026-07-13T18:00", "Fermé. Ouvre lundi 20 juillet à 13 h 30")]
    [InlineData("2026-04-06T14:00", "Jour férié : appelez avant de venir")]
    [InlineData("2026-04-05T14:00", "Fermé. Ouvre mardi à 9 h")]
    [InlineData("2026-07-07T18:00", "Fermé. Ouvre lundi à 13 h 30")]
    public void Says_whether_it_is_open_or_when_it_opens(string now, string expected) =>
        Assert.Equal(expected, PlaceText.Opening(Open("Mo 13:30-17:00; Tu 09:00-12:30,13:30-17:00"), DateTime.Parse(now)).French);

    [Fact]
    public void A_day_that_is_a_holiday_three_weeks_in_a_row_still_has_an_opening_after_them() =>
        Assert.Equal("Fermé. Ouvre jeudi 22 mai à 9 h", PlaceText.Opening(Open("Th 09:00-12:00"), new DateTime(2042, 4, 24, 12, 0, 0)).French);

    [Theory]
    [InlineData("")]
    [InlineData("Mo-Fr 09:00-12:00 \"sur rendez-vous\"")]
    [InlineData("le matin, sauf exception")]
    public void A_place_whose_hours_are_not_certain_asks_to_call(string hours) =>
        Assert.Equal(PlaceText.Closed, PlaceText.Opening(Open(hours), new DateTime(2026, 7, 6, 10, 0, 0)));

    [Fact]
    public void A_place_that_is_closed_for_a_while_asks_to_call() => Assert.Equal(
        PlaceText.Closed, PlaceText.Opening(Open("Mo 13:30-17:00") with { Closure = new Closure(null, new DateOnly(2026, 7, 31)) { IsConfirmed = true } }, new DateTime(2026, 7, 6, 14, 0, 0)));

    [Fact]
    public void A_place_that_never_closes_says_so() => Assert.Equal(PlaceText.AlwaysOpen, PlaceText.Opening(Open("24/7"), new DateTime(2026, 7, 6)));

    private static Service Open(string hours) => new("a", "exemple", "Un lieu", "") { Places = [new ServicePlace(null, AreaServed.Unsaid, OpeningHours.Read(hours))] };
}
