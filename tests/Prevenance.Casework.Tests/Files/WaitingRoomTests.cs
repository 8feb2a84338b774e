using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Files;

namespace Prevenance.Casework.Tests.Files;

/// <summary>The two sides of a hidden address do not wait in one room.</summary>
public sealed class WaitingRoomTests(PostgreSqlServer postgreSql) : PartedFamilyTest(postgreSql)
{
    /// <summary>Monday at ten in Paris.</summary>
    private static readonly DateTimeOffset Monday = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);

    private AppointmentBook Book => Services.GetRequiredService<AppointmentBook>();

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(2)]
    public async Task One_half_day_of_our_offices_has_one_side(int hours)
    {
        await Parted();
        await At(odile, fatima, Monday);
        var told = await Assert.ThrowsAsync<RefusalException>(() => At(bruno, luc, Monday.AddHours(hours)));
        Assert.Equal("hour", told.Refusals[0].Place);
        foreach (var word in new[] { "Fatima", "adresse", "autre côté", "déjà" })
            Assert.DoesNotContain(word, told.Reason.French, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task It_is_the_same_whichever_side_comes_first()
    {
        await Parted();
        await At(bruno, luc, Monday);
        await Assert.ThrowsAsync<RefusalException>(() => At(odile, fatima, Monday.AddHours(1)));
    }

    [Fact]
    public async Task Another_half_day_another_place_and_what_was_given_up_are_possible()
    {
        await Parted();
        var first = await At(odile, fatima, Monday);
        await At(bruno, luc, Monday.AddHours(4));
        await At(bruno, luc, Monday.AddDays(1));
        await At(bruno, luc, Monday.AddHours(1), AppointmentPlace.Telephone);
        await Book.Mark(await Pass(odile, Gesture.BookAppointment, fatima), first, AppointmentState.CancelledByUs);
        await At(bruno, luc, Monday.AddHours(1));
    }

    [Fact]
    public async Task One_that_lasts_beyond_noon_is_in_both_halves()
    {
        await Parted();
        await At(odile, fatima, Monday.AddHours(2), minutes: 120);
        await Assert.ThrowsAsync<RefusalException>(() => At(bruno, luc, Monday.AddHours(6)));
    }

    [Theory]
    [InlineData(150, 180)]
    [InlineData(180, 150)]
    public async Task The_two_halves_of_a_day_touch_and_nobody_meets_at_the_door(int hers, int his)
    {
        await Parted();
        await At(odile, fatima, Monday.AddMinutes(hers));
        await Assert.ThrowsAsync<RefusalException>(() => At(bruno, luc, Monday.AddMinutes(his)));
    }

    [Fact]
    public async Task One_that_is_moved_is_held_to_it_as_a_new_one_is()
    {
        await Parted();
        await At(odile, fatima, Monday);
        var his = await At(bruno, luc, Monday.AddDays(1));
        await Assert.ThrowsAsync<RefusalException>(async () => await Book.Book(await Pass(bruno, Gesture.BookAppointment, luc), bruno.Account!, Monday.AddHours(1), 30, AppointmentPlace.Office, "", his));
    }

    [Fact]
    public async Task Her_likely_second_file_keeps_her_from_the_other_side_as_well()
    {
        await Parted();
        var (hall, second) = (await Worker("hall", Role.Reception, "ouest"), Named("Fatima", "Moreau", "1985-03-12"));
        await People.Create(await Pass(hall, Gesture.CreatePerson), second, "ouest", referent: null);
        await At(hall, second.Key, Monday);
        await Assert.ThrowsAsync<RefusalException>(() => At(bruno, luc, Monday.AddHours(1)));
        await At(bruno, luc, Monday.AddDays(1));
        await Assert.ThrowsAsync<RefusalException>(() => At(hall, second.Key, Monday.AddDays(1)));
    }

    [Fact]
    public async Task Those_who_live_together_come_when_they_like()
    {
        await Family();
        await At(odile, fatima, Monday);
        await At(odile, luc, Monday);
    }

    private async Task Parted()
    {
        await Family();
        await Part();
        await Follow();
    }

    private async Task<string> At(Viewer viewer, FileKey file, DateTimeOffset start, AppointmentPlace place = AppointmentPlace.Office, int minutes = 30) =>
        await Book.Book(await Pass(viewer, Gesture.BookAppointment, file), viewer.Account!, start, minutes, place, "");
}
