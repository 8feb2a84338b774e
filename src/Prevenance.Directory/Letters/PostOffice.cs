using Microsoft.EntityFrameworkCore;
using Prevenance.Directories.Records;
using Prevenance.Storage;

namespace Prevenance.Directories.Letters;

/// <summary>What became of a letter that the post office handled.</summary>
/// <param name="Kind">What it asks.</param>
/// <param name="About">The service, or the referral.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record Posted(LetterKind Kind, string About, MailOutcome Outcome);

/// <summary>
/// Sends what waits, each letter once: it is marked before it leaves, so that a machine that dies in between never sends it again, and a human sees it.
/// </summary>
/// <param name="store">Where letters are kept, opened with its key.</param>
/// <param name="clock">The server's.</param>
/// <param name="pages">Where links lead, up to the secret part: <c>https://…/question/</c>.</param>
public sealed class PostOffice(Store store, TimeProvider clock, Uri pages)
{
    private readonly Func<DirectoryRecords> records = DirectoryRecords.In(store.Database);
    private readonly Questions questions = new(store, clock);
    private readonly Seal seal = store.Seal!.For("letters");

    /// <summary>Sends what waits; where the server takes nothing now, it waits on.</summary>
    public async Task<IReadOnlyList<Posted>> SendWaiting(IMailDoor door, CancellationToken stop = default)
    {
        await using var context = records();
        var posted = new List<Posted>();
        foreach (var row in await context.Letters.AsNoTracking().Where(row => row.ClaimedAt == null && row.End == null).OrderBy(row => row.Id).ToListAsync(stop))
        {
            // A letter crosses no answer and no withdrawal, however long it waited.
            if (!row.Kind.IsOfACard() && !await context.Referrals.AnyAsync(referral => referral.Id == row.About && referral.IsOpen, stop))
            {
                await context.Letters.Where(letter => letter.Id == row.Id && letter.ClaimedAt == null && letter.End == null).ExecuteUpdateAsync(set => set.SetProperty(letter => letter.End, LetterEnd.Answered), stop);
                continue;
            }
            if (!await Claim(context, row.Id, stop))
                continue;
            var outcome = await Send(context, row, door, stop);
            await Note(context, row.Id, row.Kind, outcome);
            posted.Add(new Posted(row.Kind, row.About, outcome));
            if (outcome == MailOutcome.NotNow)
                break;
        }
        return posted;
    }

    internal static LetterRow Write(Seal seal, string id, LetterKind kind, string about, string to, DateOnly day) => new()
    {
        Id = id,
        Kind = kind,
        About = about,
        Sealed = seal.For("letters").Close(System.Text.Encoding.UTF8.GetBytes(to)),
        MadeOn = day,
    };

    private async Task<bool> Claim(DirectoryRecords context, string id, CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await context.Letters.Where(row => row.Id == id && row.ClaimedAt == null && row.End == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.ClaimedAt, now), stop) == 1;
    }

    private async Task<MailOutcome> Send(DirectoryRecords context, LetterRow row, IMailDoor door, CancellationToken stop)
    {
        if (seal.TryBreak(row.Sealed) is not { } address)
            return MailOutcome.NoSuchAddress;
        var to = System.Text.Encoding.UTF8.GetString(address);
        var invitation = questions.Draw(context, row.Kind, row.About, row.Kind == LetterKind.News ? null : to);
        await context.SaveChangesAsync(stop);
        var outcome = await door.Send(LetterText.Of(row.Kind, to, new Uri(pages, invitation.Link).ToString()), stop);
        // A link without its code opens nothing: what became of the second letter is what became of both.
        return outcome == MailOutcome.Sent && invitation.Code is { } code && await door.Send(LetterText.Code(to, code), stop) != MailOutcome.Sent ? MailOutcome.Unsure : outcome;
    }

    private async Task Note(DirectoryRecords context, string id, LetterKind kind, MailOutcome outcome)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var letter = context.Letters.Where(row => row.Id == id);
        await (outcome switch
        {
            // The address is somebody's own: it is kept no longer than the letter waits.
            not MailOutcome.NotNow when kind == LetterKind.News => letter.ExecuteDeleteAsync(),
            MailOutcome.Sent => letter.ExecuteUpdateAsync(set => set.SetProperty(row => row.SentAt, now)),
            MailOutcome.NotNow => letter.ExecuteUpdateAsync(set => set.SetProperty(row => row.ClaimedAt, (DateTime?)null)),
            MailOutcome.NoSuchAddress => letter.ExecuteUpdateAsync(set => set.SetProperty(row => row.End, LetterEnd.Bounced)),
            _ => letter.ExecuteUpdateAsync(set => set.SetProperty(row => row.End, LetterEnd.Unsure)),
        });
    }
}
