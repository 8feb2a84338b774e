using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>An appointment in a list of the day: never what for.</summary>
/// <param name="Name">Who comes.</param>
/// <param name="Worker">The account of who meets her.</param>
/// <param name="Start">When.</param>
/// <param name="Minutes">How long.</param>
/// <param name="State">What became of it.</param>
public sealed record DayLine(string Name, string Worker, DateTimeOffset Start, int Minutes, AppointmentState State);

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
        return [.. from row in rows
                   where names.ContainsKey(new FileKey(row.Person))
                   select new DayLine(names[new FileKey(row.Person)], row.Worker, DateTimeOffset.FromUnixTimeMilliseconds(row.Start), row.Minutes, row.State)];
    }
}
