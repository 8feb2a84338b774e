using Microsoft.AspNetCore.Http;
using Prevenance.Accounts.Staff;
using Prevenance.MutualHelp.Appeals;
using Prevenance.MutualHelp.Board;
using Prevenance.Web.Pages.Neighbours.Appeals;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Neighbours.Writing;

/// <summary>A member's own page: what they wrote, what came for them, what was decided of them, and who read what.</summary>
internal sealed class OwnPage(HelpBoard board, AnimatorRelay relay, AppealDesk appeals, AppealReaders readers, Readings readings, StaffBook staff)
{
    public async Task<IResult> Of(Member member)
    {
        var (made, unread) = (await appeals.Of(member.Id), new List<string>());
        foreach (var appeal in made.Where(one => one.Answer is null))
        {
            if (!await readers.AreThere(appeal.Scope))
                unread.Add(appeal.Id);
        }
        return Show<MinePage>(
            (nameof(MinePage.Member), member), (nameof(MinePage.Posts), await board.Mine(member.Id)), (nameof(MinePage.Contestable), await appeals.Open(member.Id)), (nameof(MinePage.Appeals), made), (nameof(MinePage.Unread), unread),
            (nameof(MinePage.Messages), await board.Inbox(member.Id)), (nameof(MinePage.Words), await relay.Of(member.Id)), (nameof(MinePage.Readings), await readings.Of(member.Id)), (nameof(MinePage.Names), await staff.Names()));
    }
}
