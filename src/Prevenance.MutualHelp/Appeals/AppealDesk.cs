using System.Text;
using Microsoft.EntityFrameworkCore;
using Prevenance.MutualHelp.Board;
using Prevenance.MutualHelp.Records;
using Prevenance.MutualHelp.Relay;

namespace Prevenance.MutualHelp.Appeals;

/// <summary>A refusal, a suspension, or what an animator wrote is contested once; somebody else than who decided reads it, and both are told what became of it, and why.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="board">Opens posts and members.</param>
/// <param name="clock">The server's.</param>
public sealed class AppealDesk(MutualHelpStore store, HelpBoard board, TimeProvider clock)
{
    /// <summary>It is answered within so many working days.</summary>
    public const int WorkingDays = 2;

    private const int Longest = 2_000;
    private const string Suspension = "suspension ";
    private const string Word = "word ";

    private readonly Func<MutualHelpRecords> records = store.Records();

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>What a member may still contest.</summary>
    public async Task<IReadOnlyList<Contestable>> Open(string member)
    {
        await using var context = records();
        return [.. (await Decided(context, member)).Select(one => one.Contestable)];
    }

    /// <summary>Contests a decision.</summary>
    /// <param name="member">Who.</param>
    /// <param name="about">What, from <see cref="Open(string)"/>.</param>
    /// <param name="words">Why, in the member's words.</param>
    /// <exception cref="RefusalException">Nothing is said, or too much; it was contested already, or there is nothing to contest.</exception>
    public async Task Contest(string member, string about, string words)
    {
        if (words.Trim().Length is 0 or > Longest)
            throw new RefusalException("words", Text.Of($"attendu : de 1 à {Longest} signes", $"expected 1 to {Longest} signs"));
        await using var context = records();
        if ((await Decided(context, member)).FirstOrDefault(one => one.Contestable.About == about).Scope is not { } scope)
            throw new RefusalException(HelpBoard.Gone);
        context.Add(new AppealRow { Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"), Member = member, About = about, Quarter = scope.Quarter, Against = scope.Against, Sealed = Close(Masking.Of(words.Trim()).Text), MadeOn = Today });
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateException fault)
        {
            // Sent twice at the same moment: a decision is contested once.
            await using var other = records();
            if (await other.Appeals.AnyAsync(row => row.Member == member && row.About == about))
                throw new RefusalException(HelpBoard.Gone, fault);
            throw;
        }
    }

    /// <summary>What a member contested, the latest first.</summary>
    public async Task<IReadOnlyList<Appeal>> Of(string member)
    {
        await using var context = records();
        return await Opened(context, context.Appeals.Where(row => row.Member == member).OrderByDescending(row => row.Id));
    }

    /// <summary>Where something waits, and against whom.</summary>
    public async Task<IReadOnlyList<AppealScope>> Waiting()
    {
        await using var context = records();
        return [.. (await context.Appeals.Where(row => row.SettledOn == null).Select(row => new { row.Quarter, row.Against }).Distinct().ToListAsync()).Select(one => new AppealScope(one.Quarter, one.Against))];
    }

    /// <summary>What waits for somebody who did not decide it, the longest first; that it was read is noted.</summary>
    /// <param name="reader">The account of who reads.</param>
    /// <param name="scope">Where, and against whom.</param>
    public async Task<IReadOnlyList<Appeal>> Waiting(string reader, AppealScope scope)
    {
        await using var context = records();
        var appeals = await Opened(context, Unsettled(context, reader, scope).OrderBy(row => row.Id));
        context.AddRange(appeals.Select(appeal => ReadRow.Of(reader, appeal.Id, clock)));
        await context.SaveChangesAsync();
        return appeals;
    }

    /// <summary>What others answered to appeals against somebody's decisions, the latest first.</summary>
    public async Task<IReadOnlyList<Appeal>> Told(string animator)
    {
        await using var context = records();
        return await Opened(context, context.Appeals.Where(row => row.Against == animator && row.SettledOn != null).OrderByDescending(row => row.Id));
    }

    /// <summary>Answers one: the decision stands, or is undone at once.</summary>
    /// <param name="reader">The account of who answers: not who decided.</param>
    /// <param name="scope">Where, and against whom.</param>
    /// <param name="appeal">Which.</param>
    /// <param name="stands">Whether the decision stands.</param>
    /// <param name="words">Why, in plain words for both.</param>
    /// <returns>Whether it was there to answer.</returns>
    /// <exception cref="RefusalException">No reason is said, or too long a one.</exception>
    public async Task<bool> Settle(string reader, AppealScope scope, string appeal, bool stands, string words)
    {
        if (words.Trim().Length is 0 or > Longest)
            throw new RefusalException("words", Text.Of($"dites pourquoi, en {Longest} signes au plus : les deux le liront", $"say why, in {Longest} signs at most: both will read it"));
        var (today, answer) = (Today, Close(Masking.Of(words.Trim()).Text));
        await using var context = records();
        await using var transaction = await context.Database.BeginTransactionAsync();
        var settled = await Unsettled(context, reader, scope).Where(row => row.Id == appeal)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SettledOn, today).SetProperty(row => row.SettledBy, reader).SetProperty(row => row.Stands, stands).SetProperty(row => row.SealedAnswer, answer));
        if (settled == 1 && !stands)
            await Undo(context, await context.Appeals.AsNoTracking().FirstAsync(row => row.Id == appeal));
        await transaction.CommitAsync();
        return settled == 1;
    }

    /// <summary>Who decided reads none of it.</summary>
    private static IQueryable<AppealRow> Unsettled(MutualHelpRecords context, string reader, AppealScope scope) =>
        context.Appeals.Where(row => row.Quarter == scope.Quarter && row.Against == scope.Against && row.SettledOn == null && row.Against != reader);

    private static Task<int> Undo(MutualHelpRecords context, AppealRow row) => KindOf(row) switch
    {
        AppealKind.Suspension => UndoSuspension(context, row),
        AppealKind.Refusal => context.Posts.Where(post => post.Id == row.About && post.State == PostState.Refused).ExecuteUpdateAsync(set => set.SetProperty(post => post.State, PostState.Published)),
        // What was said is not unsaid: the answer says what is made of it.
        _ => Task.FromResult(0),
    };

    /// <summary>Ends the suspension that was contested, and no later one.</summary>
    private static async Task<int> UndoSuspension(MutualHelpRecords context, AppealRow row)
    {
        var member = context.Members.Where(one => one.Id == row.Member);
        return (await member.AsNoTracking().FirstOrDefaultAsync())?.PresentSuspension is { } present && row.About == Suspension + present ? await MemberRow.EndSuspension(member) : 0;
    }

    /// <summary>What was decided of a member, or written to them, and not contested yet, where, and by whom.</summary>
    private async Task<IReadOnlyList<(Contestable Contestable, AppealScope Scope)>> Decided(MutualHelpRecords context, string member)
    {
        if (await context.Members.AsNoTracking().FirstOrDefaultAsync(row => row.Id == member) is not { } row)
            return [];
        var contested = await context.Appeals.Where(appeal => appeal.Member == member).Select(appeal => appeal.About).ToListAsync();
        var refused = await context.Posts.AsNoTracking().Where(post => post.Member == member && post.State == PostState.Refused)
            .Join(context.Reads.Where(read => read.Became == PostState.Refused), post => post.Id, read => read.About, (post, read) => new { post, read.Animator }).ToListAsync();
        var written = await context.Exchanges.AsNoTracking().Where(word => word.Member == member && word.Animator != null).ToListAsync();
        var decided = refused.Select(one => (new Contestable(AppealKind.Refusal, one.post.Id, board.Opened(one.post, row).Words), new AppealScope(one.post.Quarter, one.Animator)))
            .Concat(written.Select(word => (new Contestable(AppealKind.Word, Word + word.Id, Open(word.Sealed)), new AppealScope(word.Quarter, word.Animator!))));
        if (row is { PresentSuspension: { } present, SuspendedBy: { } by })
            decided = decided.Append((new Contestable(AppealKind.Suspension, Suspension + present, null), new AppealScope(row.Quarter, by)));
        return [.. decided.Where(one => !contested.Contains(one.Item1.About))];
    }

    private async Task<IReadOnlyList<Appeal>> Opened(MutualHelpRecords context, IQueryable<AppealRow> rows)
    {
        var all = await rows.AsNoTracking().ToListAsync();
        var (members, posts) = (all.Select(row => row.Member).ToList(), all.Select(row => row.About).ToList());
        var authors = await context.Members.AsNoTracking().Where(row => members.Contains(row.Id)).ToDictionaryAsync(row => row.Id);
        var about = await context.Posts.AsNoTracking().Where(row => posts.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Sealed);
        foreach (var word in await context.Exchanges.AsNoTracking().Where(row => posts.Contains(Word + row.Id)).ToListAsync())
            about[Word + word.Id] = word.Sealed;
        return [.. all.Select(row => new Appeal(row.Id, KindOf(row), board.Opened(authors[row.Member]), Open(row.Sealed), about.TryGetValue(row.About, out var said) ? Open(said) : null, row.MadeOn)
        {
            Scope = new AppealScope(row.Quarter, row.Against),
            Answer = row is { SettledOn: { } on, Stands: { } stands, SealedAnswer: { } answer } ? new AppealAnswer(stands, Open(answer), on) : null,
        })];
    }

    private static AppealKind KindOf(AppealRow row) =>
        row.About.StartsWith(Suspension, StringComparison.Ordinal) ? AppealKind.Suspension : row.About.StartsWith(Word, StringComparison.Ordinal) ? AppealKind.Word : AppealKind.Refusal;

    private byte[] Close(string words) => store.Seal.Close(Encoding.UTF8.GetBytes(words));

    private string Open(byte[] closed) => store.Seal.TryBreak(closed) is { } plain ? Encoding.UTF8.GetString(plain) : "";
}
