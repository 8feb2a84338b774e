using System.Text;
using Microsoft.EntityFrameworkCore;
using Prevenance.MutualHelp.Records;
using Prevenance.MutualHelp.Relay;

namespace Prevenance.MutualHelp.Board;

/// <summary>A word between a member and the animators of a quarter.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Quarter">Of which quarter the animators are.</param>
/// <param name="FromAnimator">Whether an animator wrote it.</param>
/// <param name="Notice">The call for volunteers that it is about; nothing where it is about none.</param>
/// <param name="Words">What it says, masked.</param>
/// <param name="SentOn">When.</param>
public sealed record AnimatorWord(string Id, string Quarter, bool FromAnimator, string? Notice, string Words, DateOnly SentOn);

/// <summary>Words that wait for an animator.</summary>
/// <param name="From">Who wrote.</param>
/// <param name="Word">What.</param>
public sealed record WaitingWord(Member From, AnimatorWord Word);

/// <summary>What members and animators write to one another: neither learns a number or an address of the other.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="board">Opens members.</param>
/// <param name="clock">The server's.</param>
public sealed class AnimatorRelay(MutualHelpStore store, HelpBoard board, TimeProvider clock)
{
    private const int Longest = 2_000;

    private readonly Func<MutualHelpRecords> records = store.Records();

    /// <summary>A member writes to the animators of a quarter.</summary>
    /// <param name="member">Who.</param>
    /// <param name="quarter">Which.</param>
    /// <param name="words">What.</param>
    /// <param name="notice">The call for volunteers that it is about; nothing where it answers an animator.</param>
    /// <returns>The text as it is read.</returns>
    /// <exception cref="RefusalException">Nothing is said, or too much.</exception>
    public Task<MaskedText> Write(string member, string quarter, string words, string? notice = null) => Keep(member, quarter, null, words, notice);

    /// <summary>An animator writes to a member: what that member wrote to the animators of the quarter is answered.</summary>
    /// <param name="animator">The account of who writes.</param>
    /// <param name="quarter">In the name of which quarter.</param>
    /// <param name="member">To whom.</param>
    /// <param name="words">What.</param>
    /// <exception cref="RefusalException">Nothing is said, or too much, or the member has left.</exception>
    public async Task<MaskedText> Answer(string animator, string quarter, string member, string words)
    {
        var kept = await Keep(member, quarter, animator, words, null);
        await using var context = records();
        await context.Exchanges.Where(row => row.Member == member && row.Quarter == quarter && !row.IsAnswered).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsAnswered, true));
        return kept;
    }

    /// <summary>What a member and animators wrote to one another, the latest first.</summary>
    public async Task<IReadOnlyList<AnimatorWord>> Of(string member)
    {
        await using var context = records();
        return [.. (await context.Exchanges.AsNoTracking().Where(row => row.Member == member).OrderByDescending(row => row.Id).ToListAsync()).Select(Opened)];
    }

    /// <summary>What members wrote to the animators of a quarter and nobody answered, the longest first; that it was read is noted.</summary>
    /// <param name="reader">The account of who reads.</param>
    /// <param name="quarter">Which quarter.</param>
    public async Task<IReadOnlyList<WaitingWord>> Waiting(string reader, string quarter)
    {
        await using var context = records();
        var rows = await context.Exchanges.AsNoTracking().Where(row => row.Quarter == quarter && !row.IsAnswered)
            .Join(context.Members, row => row.Member, member => member.Id, (row, member) => new { row, member }).ToListAsync();
        context.AddRange(rows.Select(one => ReadRow.Of(reader, one.row.Id, clock)));
        await context.SaveChangesAsync();
        return [.. rows.OrderBy(one => one.row.Id, StringComparer.Ordinal).Select(one => new WaitingWord(board.Opened(one.member), Opened(one.row)))];
    }

    /// <summary>Whether a member wrote to the animators of a quarter, and nobody answered.</summary>
    public async Task<bool> IsWaiting(string member, string quarter)
    {
        await using var context = records();
        return await context.Exchanges.AnyAsync(row => row.Member == member && row.Quarter == quarter && !row.IsAnswered);
    }

    private async Task<MaskedText> Keep(string member, string quarter, string? animator, string words, string? notice)
    {
        if (words.Trim().Length is 0 or > Longest)
            throw new RefusalException("words", Text.Of($"attendu : de 1 à {Longest} signes", $"expected 1 to {Longest} signs"));
        await using var context = records();
        if (!await context.Members.AnyAsync(row => row.Id == member))
            throw new RefusalException(HelpBoard.Gone);
        var (now, masked) = (clock.GetUtcNow(), Masking.Of(words.Trim()));
        context.Add(new ExchangeRow
        {
            Id = Guid.CreateVersion7(now).ToString("n"),
            Member = member,
            Quarter = quarter,
            Animator = animator,
            Notice = notice,
            Sealed = store.Seal.Close(Encoding.UTF8.GetBytes(masked.Text)),
            SentOn = DateOnly.FromDateTime(now.UtcDateTime),
            IsAnswered = animator is not null,
        });
        await context.SaveChangesAsync();
        return masked;
    }

    private AnimatorWord Opened(ExchangeRow row) => new(row.Id, row.Quarter, row.Animator is not null, row.Notice, store.Seal.TryBreak(row.Sealed) is { } plain ? Encoding.UTF8.GetString(plain) : "", row.SentOn);
}
