using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>An appointment in a list of the day: never what for.</summary>
/// <param name="Id">Its own.</param>
/// <param name="File">Whose file.</param>
/// <param name="Name">Who comes.</param>
/// <param name="Worker">The account of who meets her.</param>
/// <param name="Start">When.</param>
/// <param name="Minutes">How long.</param>
/// <param name="State">What became of it.</param>
public sealed record DayLine(string Id, FileKey File, string Name, string Worker, DateTimeOffset Start, int Minutes, AppointmentState State)
{
    /// <summary>
    /// Whether who reads may give it up or move it from the list: who books for her and may not open the file, where it is changed otherwise. That
    /// she came, or did not, is not theirs to say.
    /// </summary>
    public bool MayChange { get; init; }
}

/// <summary>Lists of a day. Each who is named is noted in the journal; who may not be is not counted either: in a small team
/// a count would say on which day the other side of a hidden address comes.</summary>
/// <param name="store">Where appointments are kept.</param>
/// <param name="gate">Says for whom one may book, and so whom one may expect.</param>
/// <param name="people">Says who may be named.</param>
/// <param name="sights">Says of which meetings something may be told.</param>
public sealed class DayLists(Store store, Gate gate, PeopleNames people, FileSights sights)
{
    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);

    /// <summary>The appointments of a day with people who may be named, in order of time: the day of a team, as the hall reads it and prints it.</summary>
    /// <param name="pass">For <see cref="Gesture.BookAppointment"/>, about nobody in particular.</param>
    /// <param name="workers">The accounts whose day it is.</param>
    /// <param name="day">The day, in Paris.</param>
    public async Task<IReadOnlyList<DayLine>> Of(Pass pass, IReadOnlyCollection<string> workers, DateOnly day)
    {
        pass.Require(Gesture.BookAppointment);
        var (first, last) = (FrenchTime.EndOf(day.AddDays(-1)).ToUnixTimeMilliseconds(), FrenchTime.EndOf(day).ToUnixTimeMilliseconds());
        await using var context = records();
        var rows = await context.Appointments.AsNoTracking()
            .Where(row => workers.Contains(row.Worker) && row.Start >= first && row.Start < last && row.State != AppointmentState.Moved).OrderBy(row => row.Start).ToListAsync();
        var seen = await sights.Seen(pass.Viewer, [.. rows.Select(row => row.Meeting)]);
        rows.RemoveAll(row => !seen.Contains(row.Meeting));
        var asked = await gate.Sift(pass.Viewer, Gesture.BookAppointment, [.. rows.Select(row => new FileKey(row.Person)).Distinct()], "day");
        var names = await people.Of(pass.Viewer, [.. asked.Select(one => one.File!.Value)]);
        var changed = new HashSet<FileKey>();
        foreach (var file in names.Keys)
        {
            if (await gate.WouldAnswer(pass.Viewer, Gesture.ReadFile, file) != Answer.Yes)
                changed.Add(file);
        }
        return [.. from row in rows
                   let file = new FileKey(row.Person)
                   where names.ContainsKey(file)
                   select new DayLine(row.Id, file, names[file], row.Worker, DateTimeOffset.FromUnixTimeMilliseconds(row.Start), row.Minutes, row.State)
                   {
                       MayChange = changed.Contains(file) && row.State is (AppointmentState.Booked or AppointmentState.Excused or AppointmentState.CancelledByUs),
                   }];
    }
}
