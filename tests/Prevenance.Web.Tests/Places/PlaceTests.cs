using Prevenance.Geography;
using Prevenance.Web.Places;

namespace Prevenance.Web.Tests.Places;

public sealed class PlaceTests
{
    private static readonly PlaceBook Book = PlaceBook.Load();

    private static readonly OpeningHours Hours = new(new Dictionary<DayOfWeek, List<string>>
    {
        [DayOfWeek.Monday] = ["13:30-17:00"],
        [DayOfWeek.Tuesday] = ["09:00-12:30", "13:30-17:00"],
    });

    [Fact]
    public void Every_commune_that_can_be_chosen_has_its_nearest_places() =>
        Assert.All(Communes.Own.WherePeopleLive, commune => Assert.Equal(2, Book.Near(commune.Code, 2).Count));

    [Theory]
    [InlineData("69091", "France services Givors")]
    [InlineData("69266", "France services Villeurbanne (Pimms Médiation)")]
    [InlineData("69259", "France services Vénissieux Minguettes (La Poste)")]
    public void The_nearest_place_is_that_of_the_commune(string commune, string expected) =>
        Assert.Equal(expected, Book.Near(commune, 1)[0].Place.Name);

    [Fact]
    public void Nothing_is_near_a_place_that_nobody_knows() => Assert.Empty(Book.Near("75056", 2));

    [Fact]
    public void Every_place_opens_some_day() =>
        Assert.All(Book.Places, place => Assert.NotNull(place.Opening.OpensNext(new DateTime(2026, 7, 6))));

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
        Assert.Equal(expected, PlaceText.Opening(Hours, DateTime.Parse(now)).French);

    [Fact]
    public void A_day_that_is_a_holiday_three_weeks_in_a_row_still_has_an_opening_after_them()
    {
        var thursdays = new OpeningHours(new Dictionary<DayOfWeek, List<string>> { [DayOfWeek.Thursday] = ["09:00-12:00"] });
        Assert.Equal(new DateTime(2042, 5, 22, 9, 0, 0), thursdays.OpensNext(new DateTime(2042, 4, 24, 12, 0, 0)));
    }

    [Fact]
    public void A_place_without_hours_asks_to_call() =>
        Assert.Equal(PlaceText.Closed, PlaceText.Opening(new OpeningHours(new Dictionary<DayOfWeek, List<string>>()), new DateTime(2026, 7, 6)));
}
