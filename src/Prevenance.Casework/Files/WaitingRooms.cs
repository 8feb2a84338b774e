using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>
/// The two sides of a hidden address do not wait in one room: in one half-day, our offices have one of them. Whoever books is told that the time is not
/// possible there, and neither why nor for whom: by the half-day, so that whoever tries hour after hour learns no hour.
/// </summary>
/// <param name="store">Where appointments are kept, opened with its key.</param>
internal sealed class WaitingRooms(Store store)
{
    /// <summary>The first hour of the afternoon, in Paris.</summary>
    private const int Noon = 13;

    /// <summary>How long before an appointment one may come, and after it still be there, in minutes: the two halves of a day touch.</summary>
    private const int Around = 60;

    private readonly PersonKeys keys = new(store);
    private readonly FamilyRecords families = new(store);

    /// <summary>Holds an appointment to a half-day in which nobody from across comes.</summary>
    /// <param name="context">Where appointments are kept.</param>
    /// <param name="file">Whose.</param>
    /// <param name="start">When.</param>
    /// <param name="minutes">How long.</param>
    /// <param name="place">Where.</param>
    /// <exception cref="RefusalException">Somebody from across comes to our offices then.</exception>
    public async Task Require(CaseworkRecords context, FileKey file, DateTimeOffset start, int minutes, AppointmentPlace place)
    {
        if (place == AppointmentPlace.Office && await IsExpected(context, await Across(context, file, FrenchTime.DayOf(start)), start, minutes))
            throw new RefusalException("hour", new Text("cet horaire n’est pas possible dans ce lieu : choisissez une autre demi-journée, ou un autre lieu", "this time is not possible in this place: choose another half-day, or another place"));
    }

    /// <summary>Those who are across from a person, or from whom she is likely to be, and their other files.</summary>
    private async Task<IReadOnlyList<FileKey>> Across(CaseworkRecords context, FileKey file, DateOnly day)
    {
        var hers = await SameAs(context, [file]);
        var family = (await families.Around(context, hers)).Kept.Family;
        var across = family.Memberships.Select(one => one.Person).Distinct().Where(other => hers.Any(one => family.AreOnTwoSides(one, other, day))).ToList();
        return across.Count == 0 ? [] : await SameAs(context, across);
    }

    /// <summary>Some files, and those of the same persons, be it likely only.</summary>
    private static async Task<IReadOnlyList<FileKey>> SameAs(CaseworkRecords context, IReadOnlyCollection<FileKey> files)
    {
        var likely = (await LikelyDoubles.Standing(context, files)).SelectMany(row => new[] { new FileKey(row.File), new FileKey(row.Of) });
        var same = await SameFiles.Around(context, files);
        return [.. files.Concat(likely).Concat(files.SelectMany(same.Of)).Distinct()];
    }

    private async Task<bool> IsExpected(CaseworkRecords context, IReadOnlyList<FileKey> people, DateTimeOffset start, int minutes)
    {
        if (people.Count == 0)
            return false;
        var (keysOf, halves) = (people.Select(person => person.Value).ToList(), HalvesOf(start, minutes).ToHashSet());
        var (first, last) = (start.AddDays(-1).ToUnixTimeMilliseconds(), start.AddDays(1).AddMinutes(minutes).ToUnixTimeMilliseconds());
        var rows = await context.Appointments.AsNoTracking().Where(row => keysOf.Contains(row.Person) && row.State == AppointmentState.Booked && row.Start > first && row.Start < last).ToListAsync();
        var seals = await keys.Of(context, people);
        return rows.Exists(row => halves.Overlaps(HalvesOf(DateTimeOffset.FromUnixTimeMilliseconds(row.Start).AddMinutes(-Around), row.Minutes + (2 * Around)))
            && seals.TryGetValue(new FileKey(row.Person), out var seal) && AppointmentInside.Open(row, seal) is { Place: AppointmentPlace.Office });
    }

    /// <summary>The half-days that an appointment is in.</summary>
    private static IEnumerable<(DateOnly Day, bool IsAfternoon)> HalvesOf(DateTimeOffset start, int minutes)
    {
        foreach (var moment in new[] { start, start.AddMinutes(minutes - 1) })
        {
            var local = TimeZoneInfo.ConvertTime(moment, FrenchTime.Zone);
            yield return (DateOnly.FromDateTime(local.DateTime), local.Hour >= Noon);
        }
    }
}
