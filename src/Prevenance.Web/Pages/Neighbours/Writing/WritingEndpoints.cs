using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.MutualHelp;
using Prevenance.MutualHelp.Appeals;
using Prevenance.MutualHelp.Board;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Neighbours.Animator;
using Prevenance.Web.Pages.Neighbours.Door;
using Prevenance.Web.Pages.Neighbours.Judging;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Neighbours.Writing;

/// <summary>A member's own posts and messages, and what one does with those of others: write, block, report.</summary>
internal static class WritingEndpoints
{
    public static void MapWriting(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(NeighbourPaths.Mine, ShowMine);
        app.MapPostInAllLanguages(NeighbourPaths.Own, Change, endpoint => endpoint.FromOwnPagesOnly());
        app.MapPostInAllLanguages(NeighbourPaths.Block, Block, endpoint => endpoint.FromOwnPagesOnly());
        app.MapGetInAllLanguages(NeighbourPaths.Write, (HttpContext context, HelpBoard board, MemberSession session, Locale locale) => ShowWrite(context, context.Request.Query["about"].ToString(), "", new Errors(), board, session, locale));
        app.MapPostInAllLanguages(NeighbourPaths.Write, Write, endpoint => endpoint.FromOwnPagesOnly());
        app.MapPostInAllLanguages(NeighbourPaths.Contest, Contest, endpoint => endpoint.FromOwnPagesOnly());
        app.MapPostInAllLanguages(NeighbourPaths.AnswerAnimator, AnswerAnimator, endpoint => endpoint.FromOwnPagesOnly());
        app.MapGetInAllLanguages(NeighbourPaths.Report, (HttpContext context, MemberSession session, Locale locale) => ShowReport(context, session, locale));
        app.MapPostInAllLanguages(NeighbourPaths.Report, Report, endpoint => endpoint.FromOwnPagesOnly());
    }

    private static async Task<IResult> ShowMine(HttpContext context, OwnPage page, MemberSession session) => await session.Of(context) is { } member ? await page.Of(member) : Show<EnterPage>();

    private static async Task<IResult> Change(HttpContext context, HelpBoard board, MemberSession session, Locale locale)
    {
        var form = await context.Request.ReadFormAsync();
        if (await session.Of(context) is not { } member)
            return Show<EnterPage>();
        try
        {
            await (form["do"].ToString() switch
            {
                "true" => board.StillTrue(member.Id, form["about"].ToString()),
                "happened" => board.SayItHappened(member.Id, form["about"].ToString()),
                "withdraw" => board.Withdraw(member.Id, form["about"].ToString()),
                _ => Task.CompletedTask,
            });
        }
        catch (RefusalException)
        {
            // It is gone already: the page shows what there is.
        }
        return Results.Extensions.SeeOther(locale[NeighbourPaths.Mine]);
    }

    private static async Task<IResult> Block(HttpContext context, HelpBoard board, MemberSession session, Locale locale)
    {
        var whom = (await context.Request.ReadFormAsync())["whom"].ToString();
        if (await session.Of(context) is { } member && whom.Length > 0)
            await board.Block(member.Id, whom);
        return Results.Extensions.SeeOther(locale[NeighbourPaths.Mine]);
    }

    private static async Task<IResult> ShowWrite(HttpContext context, string about, string words, Errors errors, HelpBoard board, MemberSession session, Locale locale)
    {
        if (await session.Of(context) is not { } member)
            return Show<EnterPage>();
        return (await board.Read(member.Id)).FirstOrDefault(one => one.Id == about) is { } post
            ? Show<WritePage>((nameof(WritePage.Post), post), (nameof(WritePage.Words), words), (nameof(WritePage.Errors), errors)).With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK)
            : Results.Extensions.SeeOther(locale[NeighbourPaths.Board]);
    }

    private static async Task<IResult> Write(HttpContext context, HelpBoard board, UrgentFirst urgent, MemberSession session, Locale locale)
    {
        var (form, errors) = (await context.Request.ReadFormAsync(), new Errors());
        var (about, words, to) = (form["about"].ToString(), form["words"].ToString(), form["to"].ToString());
        if (await session.Of(context) is not { } member)
            return Show<EnterPage>();
        if (await urgent.Before(member, form, NeighbourPaths.Write) is { } first)
            return first;
        if (words.Trim().Length == 0)
            errors.Note("words", NeighbourText.WordsFirst);
        try
        {
            if (!errors.Any)
            {
                var masked = await board.Say(member.Id, about, words, to.Length > 0 ? to : null);
                return Show<SentPage>((nameof(SentPage.IsMasked), masked.Count > 0));
            }
        }
        catch (RefusalException refusal)
        {
            errors.Note("words", refusal.Reason.AsSentence());
        }
        return await ShowWrite(context, about, words, errors, board, session, locale);
    }

    private static async Task<IResult> Contest(HttpContext context, AppealDesk appeals, UrgentFirst urgent, MemberSession session, Locale locale)
    {
        var form = await context.Request.ReadFormAsync();
        if (await session.Of(context) is not { } member)
            return Show<EnterPage>();
        if (await urgent.Before(member, form, NeighbourPaths.Contest) is { } first)
            return first;
        try
        {
            await appeals.Contest(member.Id, form["about"].ToString(), form["words"].ToString());
        }
        catch (RefusalException)
        {
            // Nothing was said, or it was contested already: the page shows what there is.
        }
        return Results.Extensions.SeeOther(locale[NeighbourPaths.Mine]);
    }

    /// <summary>Answers the animators of a quarter that one has words with, or those who wrote last; who was written to by none has nobody to answer.</summary>
    private static async Task<IResult> AnswerAnimator(HttpContext context, AnimatorRelay relay, UrgentFirst urgent, MemberSession session, Locale locale)
    {
        var form = await context.Request.ReadFormAsync();
        var (words, to) = (form["words"].ToString(), form["to"].ToString());
        if (await session.Of(context) is not { } member)
            return Show<EnterPage>();
        if (await urgent.Before(member, form, NeighbourPaths.AnswerAnimator) is { } first)
            return first;
        if (words.Trim().Length == 0 || (await relay.Of(member.Id)).FirstOrDefault(word => to.Length == 0 || word.Quarter == to) is not { } last)
            return Results.Extensions.SeeOther(locale[NeighbourPaths.Mine]);
        var masked = await relay.Write(member.Id, last.Quarter, words, last.Notice);
        return Show<SentPage>((nameof(SentPage.IsMasked), masked.Count > 0));
    }

    private static async Task<IResult> ShowReport(HttpContext context, MemberSession session, Locale locale) => await session.Of(context) is null
        ? Show<EnterPage>()
        : context.Request.Query["about"].ToString() is { Length: > 0 } about ? Show<ReportPage>((nameof(ReportPage.About), about)) : Results.Extensions.SeeOther(locale[NeighbourPaths.Board]);

    private static async Task<IResult> Report(HttpContext context, HelpBoard board, MemberSession session, HumanCalled called, Locale locale)
    {
        var form = await context.Request.ReadFormAsync();
        if (await session.Of(context) is not { } member)
            return Show<EnterPage>();
        try
        {
            var quarter = await board.Report(member.Id, form["about"].ToString(), form["danger"].Count > 0);
            if (form["danger"].Count > 0)
                called.Tell(quarter);
            return Show<ReportPage>((nameof(ReportPage.About), ""), (nameof(ReportPage.IsDone), true));
        }
        catch (RefusalException)
        {
            return Results.Extensions.SeeOther(locale[NeighbourPaths.Board]);
        }
    }
}
