using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Files;
using Prevenance.Casework.Retention;

namespace Prevenance.Casework.Tests.Files;

public sealed class AppointmentTests : FilesTest
{
    private AppointmentBook Book => Services.GetRequiredService<AppointmentBook>();

    private CalendarFeeds Feeds => Services.GetRequiredService<CalendarFeeds>();

    private DateTimeOffset Now => Clock.GetUtcNow();

    [Fact]
    public async Task An_appointment_comes_back_as_it_was_booked_and_without_a_social_security_number()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await Known(odile, "nord", Named("Fatima", "Moreau"));
        await Book.Book(await Pass(odile, Gesture.BookAppointment, file), odile.Account!, Now.AddDays(2), 45, AppointmentPlace.Home, "Le loyer ; n° 2 85 03 69 999 999 72");
        var one = Assert.Single(await All(odile, file));
        Assert.Equal((odile.Account, Now.AddDays(2), 45, AppointmentPlace.Home, AppointmentState.Booked), (one.Worker, one.Start, one.Minutes, one.Place, one.State));
        Assert.DoesNotContain("999", one.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 30)]
    [InlineData(1_000, 30)]
    [InlineData(1, 1)]
    [InlineData(1, 1_000)]
    public async Task What_is_no_appointment_is_refused(int days, int minutes)
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await Known(odile, "nord", Named("Fatima", "Moreau"));
        await Assert.ThrowsAsync<RefusalException>(async () => await Book.Book(await Pass(odile, Gesture.BookAppointment, file), odile.Account!, Now.AddDays(days), minutes, AppointmentPlace.Office, ""));
        Assert.Empty(await All(odile, file));
    }

    [Fact]
    public async Task Who_was_seen_came_to_us_and_who_did_not_is_missed_by_a_human_once_it_is_past()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await Known(odile, "nord", Named("Fatima", "Moreau"));
        var (first, second) = (await BookIn(odile, file, 1), await BookIn(odile, file, 2));
        await Assert.ThrowsAsync<RefusalException>(async () => await Book.Mark(await Pass(odile, Gesture.BookAppointment, file), first, AppointmentState.Seen));
        Clock.Days += 3;
        await Book.Mark(await Pass(odile, Gesture.BookAppointment, file), first, AppointmentState.Seen);
        await Book.Mark(await Pass(odile, Gesture.BookAppointment, file), first, AppointmentState.Seen);
        await Book.Mark(await Pass(odile, Gesture.MarkMissed, file), second, AppointmentState.Missed);
        Assert.Equal([AppointmentState.Seen, AppointmentState.Missed], (await All(odile, file)).Select(one => one.State));
        var contact = Assert.Single(await Services.GetRequiredService<ContactLog>().Read(await Pass(odile, Gesture.ReadFile, file)));
        Assert.Equal((ContactKind.Visit, 30, (await All(odile, file))[0].Start), (contact.Kind, contact.Minutes, contact.At));
        // Somebody was mistaken: a human who may say that she missed it says so.
        await Assert.ThrowsAsync<RefusalException>(async () => await Book.Mark(await Pass(odile, Gesture.BookAppointment, file), second, AppointmentState.Excused));
        await Book.Mark(await Pass(odile, Gesture.MarkMissed, file), second, AppointmentState.Excused);
        Assert.Equal(AppointmentState.Excused, (await All(odile, file))[1].State);
        await Book.Mark(await Pass(odile, Gesture.BookAppointment, file), first, AppointmentState.Excused);
        Assert.Empty(await Services.GetRequiredService<ContactLog>().Read(await Pass(odile, Gesture.ReadFile, file)));
    }

    [Fact]
    public async Task Nobody_says_that_she_missed_it_with_a_pass_for_something_else()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await Known(odile, "nord", Named("Fatima", "Moreau"));
        var id = await BookIn(odile, file, 1);
        Clock.Days += 2;
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Book.Mark(await Pass(odile, Gesture.BookAppointment, file), id, AppointmentState.Missed));
    }

    [Fact]
    public async Task One_that_is_moved_gives_way_to_another_and_counts_no_more()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await Known(odile, "nord", Named("Fatima", "Moreau"));
        var first = await BookIn(odile, file, 1);
        await Book.Book(await Pass(odile, Gesture.BookAppointment, file), odile.Account!, Now.AddDays(4), 30, AppointmentPlace.Office, "", instead: first);
        Assert.Equal([AppointmentState.Moved, AppointmentState.Booked], (await All(odile, file)).Select(one => one.State));
        // Whoever moves it, it stays with whom it was with.
        var desk = await Worker("bruno", Role.Reception, "nord");
        await Book.Book(await Pass(desk, Gesture.BookAppointment, file), desk.Account!, Now.AddDays(6), 30, AppointmentPlace.Office, "", instead: (await All(odile, file))[1].Id);
        Assert.All(await All(odile, file), one => Assert.Equal(odile.Account, one.Worker));
        Assert.Equal(1, await Book.CountOf(odile.Account!, Now, Now.AddDays(10)));
        Clock.Days += 2;
        await Assert.ThrowsAsync<RefusalException>(async () => await Book.Mark(await Pass(odile, Gesture.BookAppointment, file), first, AppointmentState.Seen));
    }

    [Fact]
    public async Task That_of_another_file_is_not_there()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var (hers, another) = (await Known(odile, "nord", Named("Fatima", "Moreau")), await Known(odile, "nord", Named("Karim", "Leroy")));
        var id = await BookIn(odile, hers, 1);
        await Assert.ThrowsAsync<RefusalException>(async () => await Book.Mark(await Pass(odile, Gesture.BookAppointment, another), id, AppointmentState.CancelledByUs));
    }

    [Fact]
    public async Task One_that_is_to_come_keeps_the_file()
    {
        var (odile, officer) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("dpo", Role.DataProtectionOfficer));
        var file = await Known(odile, "nord", Named("Fatima", "Moreau"));
        Clock.Days = 720;
        await BookIn(odile, file, 60);
        var today = DateOnly.FromDateTime(Now.UtcDateTime).AddDays(20);
        Clock.Days = 740;
        var proposal = (await Services.GetRequiredService<RetentionDesk>().Proposals(await Pass(officer, Gesture.RunRetention), today, new RetentionSettings())).Single(one => one.File == file);
        Assert.Equal(RetentionAction.Keep, proposal.Action);
    }

    [Fact]
    public async Task A_calendar_outside_knows_when_and_nothing_else_until_its_address_is_taken_back()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await Known(odile, "nord", Named("Fatima", "Moreau"));
        await Book.Book(await Pass(odile, Gesture.BookAppointment, file), odile.Account!, Now.AddDays(1), 30, AppointmentPlace.Home, "Le loyer");
        var missed = await BookIn(odile, file, 2);
        Clock.Days += 3;
        await Book.Mark(await Pass(odile, Gesture.MarkMissed, file), missed, AppointmentState.Missed);

        var secret = await Feeds.Make(odile);
        Assert.Equal(odile.Account, await Feeds.OwnerOf(secret));
        var calendar = await Feeds.Write(odile.Account!, key => new Uri($"https://example.org/{key}"));
        Assert.Equal(2, calendar.Split("SUMMARY:Rendez-vous").Length - 1);
        foreach (var word in new[] { "Moreau", "Fatima", "loyer", file.Value, "Home", "MISSED", "CANCELLED" })
            Assert.DoesNotContain(word, calendar, StringComparison.OrdinalIgnoreCase);

        var again = await Feeds.Make(odile);
        Assert.Null(await Feeds.OwnerOf(secret));
        await Feeds.Revoke(odile);
        Assert.Null(await Feeds.OwnerOf(again));
    }

    [Theory]
    [InlineData("2026-11-27", "9h30", "2026-11-27T08:30Z")]
    [InlineData("2026-07-01", "14:05", "2026-07-01T12:05Z")]
    [InlineData("2026-07-01", "9h", "2026-07-01T07:00Z")]
    public void An_hour_is_one_of_Paris(string day, string hour, string instant) =>
        Assert.Equal(instant, InstantText.Utc(AppointmentRules.At(DayText.Read(day)!.Value, hour)));

    [Theory]
    [InlineData("2026-03-29", "2h30")]
    [InlineData("2026-10-25", "2:30")]
    [InlineData("2026-10-26", "25h")]
    [InlineData("2026-10-26", "midi")]
    [InlineData("2026-10-26", "")]
    public void An_hour_that_is_none_that_day_is_refused(string day, string hour) =>
        Assert.Throws<RefusalException>(() => AppointmentRules.At(DayText.Read(day)!.Value, hour));

    private async Task<string> BookIn(Viewer viewer, FileKey file, int days) =>
        await Book.Book(await Pass(viewer, Gesture.BookAppointment, file), viewer.Account!, Now.AddDays(days), 30, AppointmentPlace.Office, "");

    private async Task<IReadOnlyList<Appointment>> All(Viewer viewer, FileKey file) => await Book.Read([await Pass(viewer, Gesture.ReadFile, file)], DateTimeOffset.MinValue);
}
