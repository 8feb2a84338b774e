using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.MutualHelp;
using Prevenance.MutualHelp.Board;
using Prevenance.MutualHelp.Moderation;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Neighbours.Door;
using Prevenance.Web.Pages.Neighbours.Judging;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Neighbours.Posting;

/// <summary>To ask or to offer. What is urgent is answered by numbers before anything else, whoever writes; who is no member yet joins after writing.</summary>
internal static class PostingEndpoints
{
    public static void MapPosting(this IEndpointRouteBuilder app)
    {
        foreach (var (path, kind) in ((Text, PostKind)[])[(NeighbourPaths.Request, PostKind.Request), (NeighbourPaths.Offer, PostKind.Offer)])
        {
            app.MapGetInAllLanguages(path, () => Show<PostPage>((nameof(PostPage.Kind), kind)));
            app.MapPostInAllLanguages(path, (HttpContext context, Moderator moderator, MemberSession session, PostingDesk desk) => Post(kind, context, moderator, session, desk), endpoint => endpoint.FromOwnPagesOnly());
        }
    }

    private static async Task<IResult> Post(PostKind kind, HttpContext context, Moderator moderator, MemberSession session, PostingDesk desk)
    {
        var (words, errors) = ((await context.Request.ReadFormAsync())["words"].ToString(), new Errors());
        try
        {
            if (await session.Of(context) is { } member)
                return Show<PostedPage>((nameof(PostedPage.Posted), await desk.Post(member, kind, words)), (nameof(PostedPage.Kind), kind), (nameof(PostedPage.Words), words));
            var judgement = moderator.Judge(kind, words);
            if (judgement.Verdict is Verdict.Urgent or Verdict.Refuse or Verdict.Reroute)
                return Show<PostedPage>((nameof(PostedPage.Posted), new PostedHelp(judgement, null, null)), (nameof(PostedPage.Kind), kind), (nameof(PostedPage.Words), words), (nameof(PostedPage.IsStranger), true));
            if (words.Trim().Length > 0)
                return Show<JoinPage>((nameof(JoinPage.Waiting), new WaitingPost(kind, judgement.Kept)));
            errors.Note("words", NeighbourText.WordsFirst);
        }
        catch (RefusalException refusal)
        {
            errors.Note("words", refusal.Reason.AsSentence());
        }
        return Show<PostPage>((nameof(PostPage.Kind), kind), (nameof(PostPage.Words), words), (nameof(PostPage.Errors), errors)).With(StatusCodes.Status422UnprocessableEntity);
    }
}
