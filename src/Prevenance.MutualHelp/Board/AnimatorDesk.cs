using Microsoft.EntityFrameworkCore;
using Prevenance.MutualHelp.Records;

namespace Prevenance.MutualHelp.Board;

/// <summary>Somebody calls for a human.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Quarter">Where.</param>
/// <param name="Member">Who may be reached; nothing where nobody may.</param>
/// <param name="Post">What was reported; nothing where something urgent was typed.</param>
/// <param name="IsUrgent">Whether it is at once.</param>
/// <param name="CalledAt">When, by universal time.</param>
public sealed record HumanCall(string Id, string Quarter, string? Member, string? Post, bool IsUrgent, DateTime CalledAt);

/// <summary>What a named animator does for a quarter: read first, answer, suspend. What they read is noted.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="board">Opens posts.</param>
/// <param name="clock">The server's.</param>
public sealed class AnimatorDesk(MutualHelpStore store, HelpBoard board, TimeProvider clock)
{
    /// <summary>After a gesture, all of it is gone so many days later.</summary>
    public const int DaysAfterGesture = 90;

    private readonly Func<MutualHelpRecords> records = store.Records();

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Those who call, the urgent first, then the longest.</summary>
    public async Task<IReadOnlyList<HumanCall>> Calls(string quarter)
    {
        await using var context = records();
        var rows = await context.Calls.AsNoTracking().Where(row => row.Quarter == quarter && row.TakenBy == null).OrderByDescending(row => row.IsUrgent).ThenBy(row => row.Id).ToListAsync();
        return [.. rows.Select(row => new HumanCall(row.Id, row.Quarter, row.Member, row.Post, row.IsUrgent, row.CalledAt))];
    }

    /// <returns>Whether it was still to take.</returns>
    public async Task<bool> Take(string animator, string call)
    {
        await using var context = records();
        return await context.Calls.Where(row => row.Id == call && row.TakenBy == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.TakenBy, animator)) == 1;
    }

    /// <summary>The posts of a quarter that a human has still to read, the longest first; that they were read is noted.</summary>
    public async Task<IReadOnlyList<PostToRead>> ToRead(string animator, string quarter)
    {
        await using var context = records();
        var rows = await context.Posts.AsNoTracking().Where(row => row.Quarter == quarter && row.State == PostState.ToRead)
            .Join(context.Members, post => post.Member, author => author.Id, (post, author) => new { post, author }).ToListAsync();
        context.AddRange(rows.Select(one => ReadRow.Of(animator, one.post.Id, clock)));
        await context.SaveChangesAsync();
        return [.. rows.OrderBy(one => one.post.Id, StringComparer.Ordinal).Select(one => board.OpenedToRead(one.post, one.author))];
    }

    /// <summary>
    /// The posts of a quarter that were reported and of which nobody took the call, by their identifiers. That they were read is noted of the call, and not of
    /// the post: its author is told who reads it, and is not to learn that somebody reported it.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, Post>> Reported(string animator, string quarter)
    {
        await using var context = records();
        var calls = context.Calls.AsNoTracking().Where(call => call.Quarter == quarter && call.TakenBy == null && call.Post != null);
        var rows = await context.Posts.AsNoTracking().Where(row => calls.Any(call => call.Post == row.Id)).Join(context.Members, post => post.Member, author => author.Id, (post, author) => new { post, author }).ToListAsync();
        context.AddRange((await calls.Select(call => call.Id).ToListAsync()).Select(call => ReadRow.Of(animator, call, clock)));
        await context.SaveChangesAsync();
        return rows.ToDictionary(one => one.post.Id, one => board.Opened(one.post, one.author), StringComparer.Ordinal);
    }

    /// <summary>Those of a quarter who are suspended.</summary>
    public async Task<IReadOnlyList<Member>> Suspended(string quarter)
    {
        await using var context = records();
        return [.. (await context.Members.AsNoTracking().Where(row => row.Quarter == quarter && row.SuspendedOn != null).OrderBy(row => row.Id).ToListAsync()).Select(board.Opened)];
    }

    /// <summary>Whether a post of a quarter is still to be read.</summary>
    public async Task<bool> IsToRead(string quarter, string post)
    {
        await using var context = records();
        return await context.Posts.AnyAsync(row => row.Id == post && row.Quarter == quarter && row.State == PostState.ToRead);
    }

    /// <summary>Publishes a post, or refuses it.</summary>
    /// <returns>Whether it was still to be settled.</returns>
    public async Task<bool> Settle(string animator, string post, bool isPublished)
    {
        await using var context = records();
        var became = isPublished ? PostState.Published : PostState.Refused;
        if (await context.Posts.Where(row => row.Id == post && row.State == PostState.ToRead).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, became)) != 1)
            return false;
        context.Add(ReadRow.Of(animator, post, clock, became));
        await context.SaveChangesAsync();
        return true;
    }

    /// <summary>Suspends a member: nothing of theirs is shown meanwhile, nothing is erased, and they may contest it once.</summary>
    /// <returns>Whether they were not suspended yet: who is already stays so by who decided it first.</returns>
    public async Task<bool> Suspend(string animator, string member)
    {
        var (day, name) = (Today, Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"));
        await using var context = records();
        return await context.Members.Where(row => row.Id == member && row.SuspendedOn == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SuspendedOn, day).SetProperty(row => row.SuspendedBy, animator).SetProperty(row => row.Suspension, name)) == 1;
    }

    /// <summary>Ends the suspension of a member.</summary>
    public async Task EndSuspension(string member)
    {
        await using var context = records();
        await MemberRow.EndSuspension(context.Members.Where(row => row.Id == member));
    }

    /// <summary>Takes away all that is over ninety days after its gesture: the post and what was said about it; and what was written to animators or by them, and contested, as late.</summary>
    /// <returns>How many posts went.</returns>
    public async Task<int> Sweep()
    {
        var last = Today.AddDays(-DaysAfterGesture);
        await using var context = records();
        await using var transaction = await context.Database.BeginTransactionAsync();
        var over = context.Posts.Where(row => row.HappenedOn <= last).Select(row => row.Id);
        await context.Messages.Where(row => over.Contains(row.Post)).ExecuteDeleteAsync();
        await context.Reads.Where(row => over.Contains(row.About) || context.Calls.Any(call => call.Id == row.About && over.Contains(call.Post!)) || context.Appeals.Any(appeal => appeal.Id == row.About && appeal.SettledOn <= last) || context.Exchanges.Any(word => word.Id == row.About && word.SentOn <= last)).ExecuteDeleteAsync();
        await context.Calls.Where(row => over.Contains(row.Post!)).ExecuteDeleteAsync();
        var count = await context.Posts.Where(row => row.HappenedOn <= last).ExecuteDeleteAsync();
        var settled = await context.Appeals.Where(row => row.SettledOn <= last).ExecuteDeleteAsync();
        var words = await context.Exchanges.Where(row => row.SentOn <= last).ExecuteDeleteAsync();
        await transaction.CommitAsync();
        if (count + settled + words > 0)
            await store.Kept.Database.Erased(context);
        return count;
    }
}
