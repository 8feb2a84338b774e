using Prevenance.MutualHelp.Moderation;
using Prevenance.MutualHelp.Records;

namespace Prevenance.MutualHelp.Board;

/// <summary>Hears what looks like an emergency in whatever a member writes, to whomever: numbers are shown before anything is stored, and a human is called.</summary>
/// <param name="store">Where calls are kept.</param>
/// <param name="moderator">Knows the words.</param>
/// <param name="clock">The server's.</param>
public sealed class Alarm(MutualHelpStore store, Moderator moderator, TimeProvider clock)
{
    private readonly Func<MutualHelpRecords> records = store.Records();

    /// <summary>Calls the animators of a member's quarter where the words are urgent; the words themselves are kept nowhere.</summary>
    /// <returns>What is to be shown first; nothing where the words are not urgent.</returns>
    public async Task<Judgement?> Hear(Member member, string words)
    {
        if (moderator.Judge(PostKind.Request, words) is not { Verdict: Verdict.Urgent } judgement)
            return null;
        await using var context = records();
        context.Add(CallRow.Urgent(member.Id, member.Quarter, clock));
        await context.SaveChangesAsync();
        return judgement;
    }
}
