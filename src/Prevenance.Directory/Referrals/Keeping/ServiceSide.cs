using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Records;
using Prevenance.Storage;

namespace Prevenance.Directories.Referrals.Keeping;

/// <summary>What a service does with a request, whichever door it came by: a link and its code, or an account.</summary>
/// <param name="store">Where referrals are kept, opened with its key.</param>
/// <param name="people">The seals of people.</param>
/// <param name="clock">The server's.</param>
internal sealed class ServiceSide(Store store, IPersonSeals people, TimeProvider clock)
{
    /// <summary>What a service may do.</summary>
    private static readonly ActKind[] Acts = [ActKind.Accept, ActKind.PutOnWaitingList, ActKind.Decline, ActKind.Meet, ActKind.SayNobodyCame, ActKind.Finish, ActKind.Ask];

    public Func<DirectoryRecords> Records { get; } = DirectoryRecords.In(store.Database);

    public ReferralBook Book { get; } = new(store, people, clock);

    /// <summary>Reads a page, which is noted. What was withdrawn, or agreed to until a day that is over, is read no more.</summary>
    public async Task<PartnerView> Read(KeptReferral kept, string by)
    {
        if (kept.Referral.State == ReferralState.Withdrawn)
            return new PartnerView(PartnerSight.Withdrawn);
        if (!MayBeRead(kept))
            return new PartnerView(PartnerSight.Nothing);
        await Open(kept, by);
        await using var context = Records();
        return new PartnerView(PartnerSight.Page, kept.Page, (await Book.Find(context, kept.Id))?.Referral);
    }

    /// <summary>Answers; the links die with the question.</summary>
    /// <param name="kept">What is answered.</param>
    /// <param name="by">Who answers.</param>
    /// <param name="answer">What; its moment is now.</param>
    /// <returns>Nothing; or why it is refused, and what is possible instead.</returns>
    public async Task<Text?> Answer(KeptReferral kept, string by, ReferralAct answer)
    {
        if (!Acts.Contains(answer.Kind))
            return new Text("un service ne peut pas faire cela", "a service cannot do that");
        await Open(kept, by);
        return await Book.Do(Records, kept.Id, answer with { At = Book.Now, By = by });
    }

    /// <summary>Whose file a request is of; nothing where that is not known.</summary>
    public async Task<FileKey?> FileOf(string id)
    {
        await using var context = Records();
        return await context.Referrals.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id) is { } row ? Book.Seals.FileOf(row) : null;
    }

    /// <summary>Whether she still lets it be read.</summary>
    public bool MayBeRead(KeptReferral kept) => kept.Referral.State is not (ReferralState.Draft or ReferralState.Withdrawn) && kept.Page.Until >= clock.Today();

    private Task Open(KeptReferral kept, string by) =>
        kept.Referral.State == ReferralState.Sent ? Book.Do(Records, kept.Id, new ReferralAct(ActKind.Open, Book.Now, by)) : Task.CompletedTask;
}
