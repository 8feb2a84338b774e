using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>An appointment that somebody has already at a moment that is about to be given to another one.</summary>
/// <param name="Id">Its own.</param>
/// <param name="Start">When it begins.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Name">With whom; nothing where who books may not know.</param>
public sealed record Overlap(string Id, DateTimeOffset Start, int Minutes, string? Name);

/// <summary>Says what somebody has already at a moment. That they are taken is told to whoever books with them; by whom, as far as who books may see.</summary>
/// <param name="store">Where appointments are kept.</param>
/// <param name="gate">Says for whom one may book; each who is named is noted.</param>
/// <param name="people">Says who may be named.</param>
/// <param name="sights">Says of which meetings something may be told.</param>
public sealed class Overlaps(Store store, Gate gate, PeopleNames people, FileSights sights)
{
    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);

    /// <param name="pass">For <see cref="Gesture.BookAppointment"/>.</param>
    /// <param name="worker">The account of who would meet her; who met her before, for one that is moved.</param>
    /// <param name="start">When.</param>
    /// <param name="minutes">How long.</param>
    /// <param name="instead">The one that is moved; nothing for a new one.</param>
    /// <param name="id">What the new one is to be called: sent twice, it is not beside itself.</param>
    /// <returns>In order of time; nothing for a move of what is not there for who asks, which is refused as it is booked.</returns>
    public async Task<IReadOnlyList<Overlap>> Of(Pass pass, string worker, DateTimeOffset start, int minutes, string? instead, string id)
    {
        pass.RequireFile(Gesture.BookAppointment);
        await using var context = records();
        if (instead is not null)
        {
            if (await context.Appointments.AsNoTracking().FirstOrDefaultAsync(row => row.Id == instead) is not { } moved || (await sights.Seen(pass.Viewer, [moved.Meeting])).Count == 0)
                return [];
            worker = moved.Worker;
        }
        var (first, last) = (start.ToUnixTimeMilliseconds(), start.AddMinutes(minutes).ToUnixTimeMilliseconds());
        var earliest = start.AddMinutes(-AppointmentRules.Longest).ToUnixTimeMilliseconds();
        var rows = await context.Appointments.AsNoTracking()
            .Where(row => row.Worker == worker && row.Start > earliest && row.Start < last && row.Start + (row.Minutes * 60_000L) > first && row.State == AppointmentState.Booked && row.Id != id && row.Id != instead)
            .OrderBy(row => row.Start).ToListAsync();
        var seen = await sights.Seen(pass.Viewer, [.. rows.Select(row => row.Meeting)]);
        var asked = await gate.Sift(pass.Viewer, Gesture.BookAppointment, [.. rows.Where(row => seen.Contains(row.Meeting)).Select(row => new FileKey(row.Person)).Distinct()], "overlap");
        var names = await people.Of(pass.Viewer, [.. asked.Select(one => one.File!.Value)]);
        return [.. rows.Select(row => new Overlap(row.Id, DateTimeOffset.FromUnixTimeMilliseconds(row.Start), row.Minutes, seen.Contains(row.Meeting) ? names.GetValueOrDefault(new FileKey(row.Person)) : null))];
    }
}
