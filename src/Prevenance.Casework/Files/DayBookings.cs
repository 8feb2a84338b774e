using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>An appointment of a day that may still be given up or moved: never what for.</summary>
/// <param name="Id">Its own.</param>
/// <param name="File">Whose file.</param>
/// <param name="Name">Who comes.</param>
/// <param name="Start">When.</param>
/// <param name="State">What became of it so far.</param>
public sealed record DayBooking(string Id, FileKey File, string Name, DateTimeOffset Start, AppointmentState State);

/// <summary>
/// What may be changed in a list of a day, for who books and may not open the files in which it is changed otherwise. Who took place or was missed
/// is not theirs to say.
/// </summary>
/// <param name="store">Where appointments are kept.</param>
/// <param name="gate">Says for whom one may book, and whose file one may open.</param>
/// <param name="people">Says who may be named.</param>
/// <param name="sights">Says of which meetings something may be told.</param>
public sealed class DayBookings(Store store, Gate gate, PeopleNames people, FileSights sights)
{
    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);

    /// <param name="pass">For <see cref="Gesture.BookAppointment"/>, about nobody in particular; that they see the names was noted with <see cref="DayLists"/>.</param>
    /// <param name="workers">The accounts whose day it is.</param>
    /// <param name="day">The day, in Paris.</param>
    /// <returns>In order of time.</returns>
    public async Task<IReadOnlyList<DayBooking>> Of(Pass pass, IReadOnlyCollection<string> workers, DateOnly day)
    {
        pass.Require(Gesture.BookAppointment);
        var (first, last) = (FrenchTime.EndOf(day.AddDays(-1)).ToUnixTimeMilliseconds(), FrenchTime.EndOf(day).ToUnixTimeMilliseconds());
        await using var context = records();
        var rows = await context.Appointments.AsNoTracking()
            .Where(row => workers.Contains(row.Worker) && row.Start >= first && row.Start < last
                && (row.State == AppointmentState.Booked || row.State == AppointmentState.Excused || row.State == AppointmentState.CancelledByUs))
            .OrderBy(row => row.Start).ToListAsync();
        var seen = await sights.Seen(pass.Viewer, [.. rows.Select(row => row.Meeting)]);
        rows.RemoveAll(row => !seen.Contains(row.Meeting));
        var files = new List<FileKey>();
        foreach (var file in rows.Select(row => new FileKey(row.Person)).Distinct())
        {
            if (await gate.WouldAnswer(pass.Viewer, Gesture.BookAppointment, file) == Answer.Yes && await gate.WouldAnswer(pass.Viewer, Gesture.ReadFile, file) != Answer.Yes)
                files.Add(file);
        }
        var names = await people.Of(pass.Viewer, files);
        return [.. from row in rows
                   let file = new FileKey(row.Person)
                   where names.ContainsKey(file)
                   select new DayBooking(row.Id, file, names[file], DateTimeOffset.FromUnixTimeMilliseconds(row.Start), row.State)];
    }
}
