using Microsoft.AspNetCore.Http;
using Prevenance.MutualHelp;
using Prevenance.MutualHelp.Board;
using Prevenance.Web.Pages.Neighbours.Animator;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Neighbours.Judging;

/// <summary>
/// Whatever a member writes, to whomever, what looks like an emergency is answered by numbers first: nothing of it is kept, an animator is called, and the
/// words come back, to be sent all the same by who wants to.
/// </summary>
internal sealed class UrgentFirst(Alarm alarm, HumanCalled called)
{
    /// <summary>The field by which they are sent all the same.</summary>
    public const string Anyway = "anyway";

    /// <param name="member">Who writes.</param>
    /// <param name="form">What was typed: its <c>words</c>, and what goes along.</param>
    /// <param name="action">Where it goes.</param>
    /// <returns>The page that comes first; nothing where the words may leave.</returns>
    public async Task<IResult?> Before(Member member, IFormCollection form, Text action)
    {
        if (form[Anyway].Count > 0 || await alarm.Hear(member, form["words"].ToString()) is not { } judgement)
            return null;
        called.Tell(member.Quarter);
        return Show<UrgentPage>(
            (nameof(UrgentPage.Posted), new PostedHelp(judgement, null, null)), (nameof(UrgentPage.Action), action), (nameof(UrgentPage.Words), form["words"].ToString()),
            (nameof(UrgentPage.Along), (IReadOnlyList<(string, string)>)[.. form.Where(field => field.Key is "about" or "to").Select(field => (field.Key, field.Value.ToString()))]));
    }
}
