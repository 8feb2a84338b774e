using Prevenance.MutualHelp;
using Prevenance.MutualHelp.Board;
using Prevenance.MutualHelp.Moderation;
using Prevenance.Web.Pages.Neighbours.Animator;

namespace Prevenance.Web.Pages.Neighbours.Posting;

/// <summary>Posts what somebody wrote; what is urgent calls the animators of the quarter at once.</summary>
internal sealed class PostingDesk(HelpBoard board, HumanCalled called)
{
    /// <inheritdoc cref="HelpBoard.Post"/>
    public async Task<PostedHelp> Post(Member member, PostKind kind, string words)
    {
        var posted = await board.Post(member.Id, kind, words);
        if (posted.Judgement.Verdict == Verdict.Urgent)
            called.Tell(member.Quarter);
        return posted;
    }
}
