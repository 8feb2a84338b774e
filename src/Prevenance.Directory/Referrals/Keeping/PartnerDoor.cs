using Prevenance.Accounts;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Records;
using Prevenance.Storage;

namespace Prevenance.Directories.Referrals.Keeping;

/// <summary>What a partner without an account does with a link and its code: read one page, and answer it.</summary>
/// <param name="store">Where referrals are kept, opened with its key.</param>
/// <param name="people">The seals of people.</param>
/// <param name="clock">The server's.</param>
public sealed class PartnerDoor(Store store, IPersonSeals people, TimeProvider clock)
{
    private readonly Func<DirectoryRecords> records = DirectoryRecords.In(store.Database);
    private readonly ReferralBook book = new(store, people, clock);
    private readonly Questions questions = new(store, clock);

    /// <summary>Reads the page behind a link. What was withdrawn, or agreed to until a day that is over, is read no more.</summary>
    public async Task<PartnerView> Read(string link, string? code)
    {
        if (await Behind(link, code) is not var (kept, by))
            return new PartnerView(PartnerSight.Nothing);
        if (kept.Referral.State == ReferralState.Withdrawn)
            return new PartnerView(PartnerSight.Withdrawn);
        if (kept.Page.Until < clock.Today())
            return new PartnerView(PartnerSight.Nothing);
        if (kept.Referral.State == ReferralState.Sent)
            await book.Do(records, kept.Id, new ReferralAct(ActKind.Open, book.Now, by));
        await using var context = records();
        var now = (await book.Find(context, kept.Id))?.Referral;
        return new PartnerView(PartnerSight.Page, kept.Page, now);
    }

    /// <summary>Answers: accepts with a date, puts on a waiting list with another, declines with a reason, says what came of it.</summary>
    /// <param name="link">The link.</param>
    /// <param name="code">Its code.</param>
    /// <param name="answer">What is answered; its moment and who answers are those of now and of the link.</param>
    /// <returns>Nothing; or why it is refused, and what is possible instead.</returns>
    public async Task<Text?> Answer(string link, string? code, ReferralAct answer)
    {
        if (await Behind(link, code) is not var (kept, by) || kept.Referral.State == ReferralState.Withdrawn || kept.Page.Until < clock.Today())
            return new Text("ce lien ne mène plus à rien : la question est close, ou le code n’est pas le bon", "this link leads nowhere any more: the question is over, or the code is wrong");
        if (answer.Kind is not (ActKind.Accept or ActKind.PutOnWaitingList or ActKind.Decline or ActKind.Meet or ActKind.SayNobodyCame or ActKind.Finish or ActKind.Ask))
            return new Text("un service ne peut pas faire cela", "a service cannot do that");
        if (kept.Referral.State == ReferralState.Sent)
            await book.Do(records, kept.Id, new ReferralAct(ActKind.Open, book.Now, by));
        if (await book.Do(records, kept.Id, answer with { At = book.Now, By = by }) is { } refused)
            return refused;
        await using var context = records();
        if (await book.Find(context, kept.Id) is { } after && ReferralBook.IsOver(after.Referral.State))
            await Questions.End(context, kept.Id);
        return null;
    }

    /// <summary>The referral behind a link, and whose link it is.</summary>
    private async Task<(KeptReferral Kept, string By)?> Behind(string link, string? code)
    {
        await using var context = records();
        return await questions.Find(context, link, code) is { Kind: not LetterKind.StillTrue } question && await book.Find(context, question.About) is { } kept
            ? (kept, Actors.OfService(question.Voice))
            : null;
    }
}
