using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Directories.Letters;
using Prevenance.Storage;

namespace Prevenance.Directories.Referrals.Keeping;

/// <summary>What a partner without an account does with a link and its code: read one page, and answer it.</summary>
/// <param name="store">Where referrals are kept, opened with its key.</param>
/// <param name="people">The seals of people.</param>
/// <param name="journal">Where each reading is noted, for her whom it is about.</param>
/// <param name="clock">The server's.</param>
public sealed class PartnerDoor(Store store, IPersonSeals people, AccessJournal journal, TimeProvider clock)
{
    private readonly ServiceSide side = new(store, people, clock);
    private readonly Questions questions = new(store, clock);
    private readonly LinkVisits visits = new(store, clock);

    /// <summary>
    /// Reads the page behind a link. What was withdrawn, or agreed to until a day that is over, is read no more. It is noted first, in the journal of her
    /// whom it is about: where it cannot be, nothing is read. What is sent back from a page that was read is of the same visit, and noted once.
    /// </summary>
    /// <param name="link">The link.</param>
    /// <param name="code">Its code.</param>
    /// <param name="device">What it is read on.</param>
    /// <param name="visit">What the page that was read carried along; nothing where none was.</param>
    public async Task<PartnerView> Read(string link, string? code, Device device = Device.Computer, string? visit = null)
    {
        if (await Behind(link, code) is not var (kept, by))
            return new PartnerView(PartnerSight.Nothing);
        var isSame = visits.IsOf(visit, link);
        if (!isSame)
            await Note(kept, device, isAnswer: false);
        return await side.Read(kept, by) with { Visit = isSame ? visit! : visits.Begin(link) };
    }

    /// <summary>Answers: accepts with a date, puts on a waiting list with another, declines with a reason, says what came of it.</summary>
    /// <param name="link">The link.</param>
    /// <param name="code">Its code.</param>
    /// <param name="answer">What is answered; its moment and who answers are those of now and of the link.</param>
    /// <param name="device">What it is answered on.</param>
    /// <returns>Nothing; or why it is refused, and what is possible instead.</returns>
    public async Task<Text?> Answer(string link, string? code, ReferralAct answer, Device device = Device.Computer)
    {
        if (await Behind(link, code) is not var (kept, by) || !side.MayBeRead(kept))
            return new Text("ce lien ne mène plus à rien : la question est close, ou le code n’est pas le bon", "this link leads nowhere any more: the question is over, or the code is wrong");
        await Note(kept, device, isAnswer: true);
        return await side.Answer(kept, by, answer);
    }

    private async Task Note(KeptReferral kept, Device device, bool isAnswer)
    {
        if (side.MayBeRead(kept) && await side.FileOf(kept.Id) is { } file)
            await journal.Write(DoneByLink.Of(kept, isAnswer).In(file, device));
    }

    /// <summary>The referral behind a link, and whose link it is. A letter may leave while the question is answered: its link leads nowhere either.</summary>
    private async Task<(KeptReferral Kept, string By)?> Behind(string link, string? code)
    {
        await using var context = side.Records();
        return await questions.Find(context, link, code) is { } question && !question.Kind.IsOfACard() && await side.Book.Find(context, question.About) is { } kept
            && !ReferralBook.IsAnsweredForGood(kept.Referral.State)
            ? (kept, Actors.OfService(question.Voice))
            : null;
    }
}
