using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Calendars;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>The calendars that workers read elsewhere, each at a secret address: when they are taken, and nothing of whom, where or why.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="clock">The server's.</param>
public sealed class CalendarFeeds(Store store, TimeProvider clock)
{
    private const int AddressBytes = 24;
    private const int MonthsBehind = 1;
    private const int MonthsAhead = 12;

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);

    /// <summary>Makes a new address; the one before stops at once.</summary>
    /// <param name="viewer">Whose calendar.</param>
    /// <returns>The secret part of the address, which is kept nowhere.</returns>
    public async Task<string> Make(Viewer viewer)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(AddressBytes));
        await using var context = records();
        await using var work = await context.Database.BeginTransactionAsync();
        await Forget(context, viewer);
        context.Feeds.Add(new FeedRow { Worker = viewer.Account!, AddressHash = Hash(secret) });
        await context.SaveChangesAsync();
        await work.CommitAsync();
        return secret;
    }

    /// <summary>Takes the address back: whoever has it reads nothing any more.</summary>
    public async Task Revoke(Viewer viewer)
    {
        await using var context = records();
        await Forget(context, viewer);
    }

    /// <summary>Whether somebody has an address.</summary>
    public async Task<bool> Has(Viewer viewer)
    {
        await using var context = records();
        return await context.Feeds.AnyAsync(row => row.Worker == viewer.Account);
    }

    /// <summary>The account whose calendar stands at an address; nothing where none does.</summary>
    public async Task<string?> OwnerOf(string secret)
    {
        var hash = Hash(secret);
        await using var context = records();
        return await context.Feeds.AsNoTracking().Where(row => row.AddressHash == hash).Select(row => row.Worker).FirstOrDefaultAsync();
    }

    /// <summary>The calendar of an account, of last month and the year to come.</summary>
    /// <param name="worker">The account.</param>
    /// <param name="link">Where an appointment is read, from its key.</param>
    public async Task<string> Write(string worker, Func<string, Uri> link)
    {
        var now = clock.GetUtcNow();
        var (from, to) = (now.AddMonths(-MonthsBehind).ToUnixTimeMilliseconds(), now.AddMonths(MonthsAhead).ToUnixTimeMilliseconds());
        await using var context = records();
        var rows = await context.Appointments.AsNoTracking().Where(row => row.Worker == worker && row.Start >= from && row.Start < to).ToListAsync();
        // What became of it stays here: elsewhere, an appointment takes place or it does not.
        return AppointmentFeed.Write(rows.Select(row => new FeedAppointment(
            row.Id, At(row.Start), At(row.Start).AddMinutes(row.Minutes), row.Sequence, At(row.ChangedAt),
            row.State is AppointmentState.Moved or AppointmentState.CancelledByUs or AppointmentState.Excused)), link);
    }

    private static Task<int> Forget(CaseworkRecords context, Viewer viewer) => context.Feeds.Where(row => row.Worker == viewer.Account).ExecuteDeleteAsync();

    private static DateTimeOffset At(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret)));
}
