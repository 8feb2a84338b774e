using System.Text;
using Microsoft.EntityFrameworkCore;
using Prevenance.MutualHelp.Moderation;
using Prevenance.MutualHelp.Records;
using Prevenance.MutualHelp.Relay;

namespace Prevenance.MutualHelp.Board;

/// <summary>What neighbours do: join, ask, offer, write to one another, block, say that it happened, and leave without a trace.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="moderator">Judges each text before anybody reads it.</param>
/// <param name="clock">The server's.</param>
public sealed class HelpBoard(MutualHelpStore store, Moderator moderator, TimeProvider clock)
{
    /// <summary>An offer sleeps after so many days without a yes to « still true? ».</summary>
    public const int DaysBeforeSleep = 60;

    /// <summary>A human reads all that a member posts during so many days.</summary>
    public const int DaysOfReading = 30;

    private const int MostLetters = 2_000;
    private const int MostLettersOfAName = 30;
    private const int MostLettersOfIntroduced = 100;

    /// <summary>What is asked for is gone, or was never there: no more is told.</summary>
    internal static readonly Text Gone = new("ceci n’est pas là, ou plus", "this is not there, or no more");

    private readonly Func<MutualHelpRecords> records = store.Records();

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Takes in a neighbour: no paper, mail address or telephone is asked for.</summary>
    /// <param name="firstName">The first name, and nothing more.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="throughAnimator">Whether an animator writes and reads for them.</param>
    /// <param name="introducedBy">Who introduced them, an association or an animator, in their words: the animator of the quarter alone reads it. Nothing asks for it.</param>
    /// <exception cref="RefusalException">It is no first name, or too much is said of who introduced them.</exception>
    public async Task<string> Join(string firstName, string quarter, bool throughAnimator = false, string introducedBy = "")
    {
        if (introducedBy.Trim().Length > MostLettersOfIntroduced)
            throw new RefusalException("introduced", Text.Of($"{MostLettersOfIntroduced} signes au plus", $"{MostLettersOfIntroduced} signs at most"));
        var name = firstName.Trim();
        if (name.Length is 0 or > MostLettersOfAName || name.Any(sign => char.IsWhiteSpace(sign) || char.IsDigit(sign) || sign == '@'))
            throw new RefusalException("name", new Text("un prénom seul, sans nom de famille ni numéro", "a first name alone, without a surname or a number"));
        await using var context = records();
        var row = new MemberRow { Id = NewId(), Sealed = Close(name), Quarter = quarter.Trim(), JoinedOn = Today, IsThroughAnimator = throughAnimator, Introduced = introducedBy.Trim() is { Length: > 0 } by ? Close(by) : null };
        context.Add(row);
        await context.SaveChangesAsync();
        return row.Id;
    }

    /// <summary>Posts a request or an offer. What is urgent calls a human and is not stored; what is refused or for others is not stored either.</summary>
    /// <exception cref="RefusalException">There is no such member, or the text is empty or too long.</exception>
    public async Task<PostedHelp> Post(string member, PostKind kind, string words)
    {
        if (words.Trim().Length is 0 or > MostLetters)
            throw new RefusalException("text", Text.Of($"attendu : de 1 à {MostLetters} signes", $"expected 1 to {MostLetters} signs"));
        await using var context = records();
        var author = await context.Members.AsNoTracking().FirstOrDefaultAsync(row => row.Id == member) ?? throw new RefusalException(Gone);
        var judgement = moderator.Judge(kind, words, 1 + await SameToday(context, member, words));
        if (judgement.Verdict is Verdict.Urgent)
        {
            context.Add(CallRow.Urgent(member, author.Quarter, clock));
            await context.SaveChangesAsync();
        }
        if (judgement.Verdict is Verdict.Urgent or Verdict.Refuse or Verdict.Reroute)
            return new PostedHelp(judgement, null, null);
        var isRead = judgement.Verdict is Verdict.Publish or Verdict.PublishWithNotice && author.JoinedOn.AddDays(DaysOfReading) <= Today;
        var row = new PostRow { Id = NewId(), Member = member, Kind = kind, Quarter = author.Quarter, Sealed = Close(judgement.Kept), State = isRead ? PostState.Published : PostState.ToRead, TrueOn = Today };
        context.Add(row);
        await context.SaveChangesAsync();
        return new PostedHelp(judgement, row.Id, row.State);
    }

    /// <summary>What a member reads of the others: nothing of who blocked them or whom they blocked, and no offer that sleeps; requests first.</summary>
    public async Task<IReadOnlyList<Post>> Read(string member)
    {
        await using var context = records();
        var awake = Today.AddDays(-DaysBeforeSleep);
        var rows = await context.Posts.AsNoTracking()
            .Where(post => post.State == PostState.Published && (post.Kind == PostKind.Request || post.TrueOn >= awake) && post.Member != member)
            .Where(post => !context.Blocks.Any(block => (block.By == member && block.Whom == post.Member) || (block.Whom == member && block.By == post.Member)))
            .OrderBy(post => post.Kind).ThenByDescending(post => post.Id)
            .Join(context.Members.Where(author => author.SuspendedOn == null), post => post.Member, author => author.Id, (post, author) => new { post, author }).ToListAsync();
        return [.. rows.OrderBy(one => one.post.Kind).ThenByDescending(one => one.post.Id, StringComparer.Ordinal).Select(one => Opened(one.post, one.author))];
    }

    /// <summary>What anybody may read: what was published in a quarter, or everywhere, but offers that sleep; requests first.</summary>
    /// <param name="quarter">The quarter; everywhere when absent.</param>
    public async Task<IReadOnlyList<Post>> Published(string? quarter)
    {
        await using var context = records();
        var awake = Today.AddDays(-DaysBeforeSleep);
        var rows = await context.Posts.AsNoTracking()
            .Where(post => post.State == PostState.Published && (post.Kind == PostKind.Request || post.TrueOn >= awake) && (quarter == null || post.Quarter == quarter))
            .Join(context.Members.Where(author => author.SuspendedOn == null), post => post.Member, author => author.Id, (post, author) => new { post, author }).ToListAsync();
        return [.. rows.OrderBy(one => one.post.Kind).ThenByDescending(one => one.post.Id, StringComparer.Ordinal).Select(one => Opened(one.post, one.author))];
    }

    /// <summary>A member's own posts, the latest first.</summary>
    public async Task<IReadOnlyList<Post>> Mine(string member)
    {
        await using var context = records();
        var rows = await context.Posts.AsNoTracking().Where(post => post.Member == member).Join(context.Members, post => post.Member, author => author.Id, (post, author) => new { post, author }).ToListAsync();
        return [.. rows.OrderByDescending(one => one.post.Id, StringComparer.Ordinal).Select(one => Opened(one.post, one.author))];
    }

    /// <summary>Says that one's own post is still true: an offer wakes.</summary>
    public Task StillTrue(string member, string post) => Change(member, post, row => row.TrueOn = Today);

    public Task Withdraw(string member, string post) => Change(member, post, row => row.State = PostState.Withdrawn);

    /// <summary>Says that what was published happened: it is one gesture of its quarter, once. Who helped whom is counted for nobody.</summary>
    /// <exception cref="RefusalException">It is not there, or others never read it.</exception>
    public Task SayItHappened(string member, string post) => Change(
        member, post, row => (row.State, row.HappenedOn) = row.State == PostState.Published ? (PostState.Happened, Today) : throw new RefusalException(Gone));

    /// <summary>
    /// Writes to the author of a post, or answers who wrote about one's own: numbers, addresses, links and codes are masked. To who blocked, it is as if it
    /// had left.
    /// </summary>
    /// <param name="from">Who writes.</param>
    /// <param name="post">What it is about.</param>
    /// <param name="words">What is written.</param>
    /// <param name="to">Whom the author answers; nothing where one writes to the author.</param>
    /// <returns>The text as it is read.</returns>
    /// <exception cref="RefusalException">There is no such post, nobody wrote about it, or the author was suspended: they write to animators alone.</exception>
    public async Task<MaskedText> Say(string from, string post, string words, string? to = null)
    {
        await using var context = records();
        var about = await context.Posts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == post && row.State == PostState.Published) ?? throw new RefusalException(Gone);
        var whom = about.Member == from ? to : about.Member;
        if (whom is null || !await context.Members.AnyAsync(row => row.Id == from && row.SuspendedOn == null) || (about.Member == from && !await context.Messages.AnyAsync(row => row.Post == post && row.From == whom)))
            throw new RefusalException(Gone);
        var masked = Masking.Of(words);
        if (await context.Blocks.AnyAsync(block => (block.By == from && block.Whom == whom) || (block.Whom == from && block.By == whom)))
            return masked;
        context.Add(new MessageRow { Id = NewId(), Post = post, From = from, To = whom, Sealed = Close(masked.Text), SentOn = Today });
        await context.SaveChangesAsync();
        return masked;
    }

    /// <summary>What came for a member, the latest first.</summary>
    public async Task<IReadOnlyList<RelayedMessage>> Inbox(string member)
    {
        await using var context = records();
        var rows = await context.Messages.AsNoTracking().Where(row => row.To == member)
            .Where(row => !context.Blocks.Any(block => (block.By == member && block.Whom == row.From) || (block.Whom == member && block.By == row.From)))
            .Join(context.Members, row => row.From, author => author.Id, (row, author) => new { row, author }).ToListAsync();
        return [.. rows.OrderByDescending(one => one.row.Id, StringComparer.Ordinal).Select(one => new RelayedMessage(one.row.Post, Opened(one.author), Open(one.row.Sealed), one.row.SentOn))];
    }

    /// <summary>Wants nothing more of somebody: neither sees the other again, and nobody is told.</summary>
    public async Task Block(string by, string whom)
    {
        await using var context = records();
        if (await context.Blocks.AnyAsync(row => row.By == by && row.Whom == whom))
            return;
        context.Add(new BlockRow { By = by, Whom = whom });
        await context.SaveChangesAsync();
    }

    /// <summary>Calls a human about a post: within an hour where there is danger, in two working days otherwise.</summary>
    /// <returns>The quarter of the post, whose animators are called: the danger is there, wherever who reports lives.</returns>
    /// <exception cref="RefusalException">There is no such post.</exception>
    public async Task<string> Report(string by, string post, bool isDanger)
    {
        await using var context = records();
        var about = await context.Posts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == post) ?? throw new RefusalException(Gone);
        context.Add(new CallRow { Id = NewId(), Quarter = about.Quarter, Member = by, Post = post, IsUrgent = isDanger, CalledAt = clock.GetUtcNow().UtcDateTime });
        await context.SaveChangesAsync();
        return about.Quarter;
    }

    /// <summary>Leaves: all that there is of a member is gone at once.</summary>
    public async Task Leave(string member)
    {
        await using var context = records();
        await using var transaction = await context.Database.BeginTransactionAsync();
        var posts = context.Posts.Where(row => row.Member == member).Select(row => row.Id);
        await context.Messages.Where(row => row.From == member || row.To == member || posts.Contains(row.Post)).ExecuteDeleteAsync();
        var calls = context.Calls.Where(row => row.Member == member || posts.Contains(row.Post!));
        await context.Reads.Where(row => Readings.OfAll(context, member).Contains(row.About) || calls.Any(call => call.Id == row.About)).ExecuteDeleteAsync();
        await calls.ExecuteDeleteAsync();
        await context.Posts.Where(row => row.Member == member).ExecuteDeleteAsync();
        await context.Blocks.Where(row => row.By == member || row.Whom == member).ExecuteDeleteAsync();
        await context.Exchanges.Where(row => row.Member == member).ExecuteDeleteAsync();
        await context.Appeals.Where(row => row.Member == member).ExecuteDeleteAsync();
        await context.Members.Where(row => row.Id == member).ExecuteDeleteAsync();
        await transaction.CommitAsync();
        await store.Kept.Database.Erased(context);
    }

    private async Task Change(string member, string post, Action<PostRow> change)
    {
        await using var context = records();
        change(await context.Posts.FirstOrDefaultAsync(row => row.Id == post && row.Member == member) ?? throw new RefusalException(Gone));
        await context.SaveChangesAsync();
    }

    private async Task<int> SameToday(MutualHelpRecords context, string member, string words)
    {
        var today = Today;
        var rows = await context.Posts.AsNoTracking().Where(row => row.Member == member && row.TrueOn == today).Select(row => row.Sealed).ToListAsync();
        return rows.Count(closed => PlainWords.Of(Open(closed)) == PlainWords.Of(words));
    }

    /// <summary>A post with who introduced its author, for the animator alone.</summary>
    internal PostToRead OpenedToRead(PostRow post, MemberRow author) => new(Opened(post, author), author.Introduced is { } by ? Open(by) : null);

    internal Post Opened(PostRow post, MemberRow author) => new(post.Id, post.Kind, Opened(author), Open(post.Sealed), post.State, post.TrueOn);

    internal Member Opened(MemberRow row) => new(row.Id, Open(row.Sealed), row.Quarter);

    private byte[] Close(string words) => store.Seal.Close(Encoding.UTF8.GetBytes(words));

    private string Open(byte[] closed) => store.Seal.TryBreak(closed) is { } plain ? Encoding.UTF8.GetString(plain) : "";

    private string NewId() => Guid.CreateVersion7(clock.GetUtcNow()).ToString("n");
}
