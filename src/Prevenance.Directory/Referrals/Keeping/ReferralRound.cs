using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Records;
using Prevenance.Storage;

namespace Prevenance.Directories.Referrals.Keeping;

/// <summary>
/// What is done once an hour, or at any time, by any machine: letters are written of what is due, each once by its identifier, and none crosses an answer;
/// mails that came back and services that closed go to a human.
/// </summary>
/// <param name="store">Where referrals are kept, opened with its key.</param>
/// <param name="people">The seals of people.</param>
/// <param name="catalogue">The services.</param>
/// <param name="clock">The server's.</param>
public sealed class ReferralRound(Store store, IPersonSeals people, Catalogue catalogue, TimeProvider clock)
{
    private readonly Func<DirectoryRecords> records = DirectoryRecords.In(store.Database);
    private readonly ReferralBook book = new(store, people, clock);

    private const int AtOnce = 200;

    /// <summary>A letter that was marked so long ago, and of which nothing more is known, was being sent by a machine that died.</summary>
    private static readonly TimeSpan LongestSending = TimeSpan.FromMinutes(15);

    /// <summary>A draft that nobody read together for so many days is gone.</summary>
    public const int DaysOfDrafts = 7;

    /// <returns>How many letters were written.</returns>
    public async Task<int> Go()
    {
        await using var context = records();
        // Identifiers are in the order of time.
        var oldest = Guid.CreateVersion7(clock.GetUtcNow().AddDays(-DaysOfDrafts)).ToString("n");
        await context.Referrals.Where(row => row.IsOpen && row.Id.CompareTo(oldest) < 0 && !context.ReferralActs.Any(act => act.Referral == row.Id)).ExecuteDeleteAsync();
        await TakeBackWhatIsUnsure(context);
        var written = 0;
        for (var after = ""; ;)
        {
            var rows = await context.Referrals.AsNoTracking().Where(row => row.IsOpen && row.Id.CompareTo(after) > 0).OrderBy(row => row.Id).Take(AtOnce).ToListAsync();
            if (rows.Count == 0)
                return written;
            foreach (var kept in await book.Read(context, rows))
                written += await Go(kept);
            after = rows[^1].Id;
        }
    }

    /// <summary>
    /// What became, by now, of the referrals that were sent within some days. It is a count over the whole place: never to be shown where it is of a few
    /// (<see cref="FollowedReferrals"/>).
    /// </summary>
    public async Task<FollowedReferrals> Followed(Days sent)
    {
        await using var context = records();
        var referrals = new List<Referral>();
        for (var after = ""; ;)
        {
            var rows = await context.Referrals.AsNoTracking().Where(row => row.Id.CompareTo(after) > 0).OrderBy(row => row.Id).Take(AtOnce).ToListAsync();
            if (rows.Count == 0)
                return FollowedReferrals.Of(referrals);
            referrals.AddRange((await book.Read(context, rows)).Select(kept => kept.Referral).Where(one => one.SentAt is { } at && sent.Hold(DateOnly.FromDateTime(at))));
            after = rows[^1].Id;
        }
    }

    /// <summary>Tells referrals of the letters that did not arrive, and of those of which nobody knows whether they did.</summary>
    public async Task TakeBack(IEnumerable<Posted> posted)
    {
        foreach (var letter in posted.Where(letter => !letter.Kind.IsOfACard()))
        {
            if (letter.Outcome is MailOutcome.NoSuchAddress or MailOutcome.Unsure)
                await book.Do(records, letter.About, new ReferralAct(letter.Outcome == MailOutcome.Unsure ? ActKind.LoseLetter : ActKind.Bounce, book.Now, Actors.Machine));
        }
    }

    private async Task TakeBackWhatIsUnsure(DirectoryRecords context)
    {
        var since = clock.GetUtcNow().UtcDateTime - LongestSending;
        foreach (var letter in await context.Letters.AsNoTracking().Where(row => row.ClaimedAt < since && row.SentAt == null && row.End == null).ToListAsync())
        {
            // Told before it is marked: a machine that dies in between tells it twice rather than never.
            await TakeBack([new Posted(letter.Kind, letter.About, MailOutcome.Unsure)]);
            await context.Letters.Where(row => row.Id == letter.Id && row.SentAt == null && row.End == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.End, LetterEnd.Unsure));
        }
    }

    private async Task<int> Go(KeptReferral kept)
    {
        if (await catalogue.Find(kept.Service) is not { } card || card.State == CardState.Ended)
        {
            if (kept.Referral.Possible.Contains(ActKind.CloseService))
                await book.Do(records, kept.Id, new ReferralAct(ActKind.CloseService, book.Now, Actors.Machine));
            return 0;
        }
        // She agreed until a day that is over: nothing more is asked of the service.
        if (kept.Page.Until < clock.Today())
            return 0;
        var written = 0;
        foreach (var (duty, rank) in kept.Referral.Duties.Select((duty, rank) => (duty, rank)))
        {
            if (KindOf(duty, kept.Referral.State) is not { } kind)
                continue;
            var first = card.Service.Mails is [var mail, ..] ? mail.Address : null;
            var to = duty.To == Recipient.SecondContact ? kept.Page.SecondContact ?? first : first;
            written += to is not null && await Write(kept.Id, rank, kind, to) ? 1 : 0;
        }
        return written;
    }

    /// <summary>What a duty asks of the service, where it is still of use: once it answered, no reminder leaves.</summary>
    private static LetterKind? KindOf(Duty duty, ReferralState state) => (duty, state) switch
    {
        ({ To: Recipient.Service or Recipient.SecondContact, IsReminder: true }, ReferralState.Sent or ReferralState.Received) => LetterKind.Reminder,
        ({ To: Recipient.Service, IsReminder: false }, ReferralState.WaitingList) when duty.What == Loop.IsThereRoom => LetterKind.WaitingList,
        ({ To: Recipient.Service, IsReminder: false }, ReferralState.Accepted) when duty.What == Loop.DidYouMeet => LetterKind.DidYouMeet,
        _ => null,
    };

    private async Task<bool> Write(string referral, int rank, LetterKind kind, string to)
    {
        var id = $"referral {referral} {rank}";
        await using var context = records();
        if (await context.Letters.AnyAsync(letter => letter.Id == id))
            return false;
        context.Add(PostOffice.Write(store.Seal!, id, kind, referral, to, clock.Today()));
        try
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            await ReferralBook.Hold(context, referral);
            // It may have been answered since it was read: no letter crosses that.
            if (await book.Find(context, referral) is not { } now || KindOf(now.Referral.Duties[rank], now.Referral.State) != kind)
                return false;
            await context.SaveChangesAsync();
            await transaction.CommitAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            // Another machine wrote it at the same moment.
            await using var other = records();
            if (!await other.Letters.AnyAsync(letter => letter.Id == id))
                throw;
            return false;
        }
    }
}
