using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Missions;
using Prevenance.Directories.Records;
using Prevenance.Storage;

namespace Prevenance.Directories.Referrals.Keeping;

/// <summary>
/// The mission of a partner who accepted a request with an account: for as long as she agrees to the request and it is not over. With a consent of hers it
/// lets them be told what she says; alone it opens nothing (docs/accounts.md).
/// </summary>
/// <param name="store">Where missions are kept.</param>
/// <param name="book">The requests.</param>
/// <param name="clock">Tells the day.</param>
internal sealed class PartnerMissions(Store store, ReferralBook book, TimeProvider clock)
{
    private readonly Func<DirectoryRecords> records = DirectoryRecords.In(store.Database);
    private readonly MissionBook missions = new(store, clock);

    /// <summary>Gives somebody the mission that what they accepted calls for, or takes it away at once.</summary>
    /// <param name="file">Whose file.</param>
    /// <param name="account">The partner.</param>
    /// <param name="over">A request that counts no more; nothing where each does.</param>
    public async Task Settle(FileKey file, string account, string? over = null)
    {
        DateOnly? until;
        do
        {
            until = await Until(file, account, over);
            await missions.Revoke(account, file, MissionKind.AcceptedReferral);
            if (until is { } last)
                await missions.Give(new Mission(account, file, MissionKind.AcceptedReferral, null, new Days(clock.Today(), last)));
        }
        // She may have taken it back meanwhile.
        while (await Until(file, account, over) != until);
    }

    /// <summary>The same for each partner who has such a mission on a file, once a request is over, or as if it were.</summary>
    /// <param name="file">Whose file.</param>
    /// <param name="over">The request.</param>
    public async Task SettleWithout(FileKey file, string over)
    {
        foreach (var account in (await missions.Of(file)).Where(one => one.Kind == MissionKind.AcceptedReferral && one.Days.Hold(clock.Today())).Select(one => one.Account).OfType<string>().Distinct().ToList())
            await Settle(file, account, over);
    }

    /// <summary>Until when a partner works with her; nothing where they accepted nothing that is not over.</summary>
    private async Task<DateOnly?> Until(FileKey file, string account, string? over)
    {
        var code = book.Seals.CodeOf(file);
        await using var context = records();
        var rows = await context.Referrals.AsNoTracking().Where(row => row.Person == code && row.IsOpen && row.Id != over).ToListAsync();
        return (await book.Read(context, rows)).Where(kept => kept.Referral.Steps.Any(step => step.Act == ActKind.Accept && step.By == account) && kept.Page.Until >= clock.Today()).Max(kept => kept.Page.Until);
    }
}
