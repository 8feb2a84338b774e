using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.MutualHelp.Notices;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Staff.SignIn;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Neighbours.Animator;

/// <summary>To put up places and calls for volunteers in one's quarters, to say that they are still true, to close them with a word.</summary>
internal static class NoticesEndpoints
{
    public static void MapNotices(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(AnimatorPaths.Notices, (Mine mine, NoticeBoard board, TimeProvider clock) => mine.Show(_ => ShowNotices(mine, board, clock)), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(AnimatorPaths.Notices, (HttpRequest request, Mine mine, NoticeBoard board, TimeProvider clock, Locale locale) => mine.Show(_ => Put(request, mine, board, clock, locale)), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(AnimatorPaths.Notice, (HttpRequest request, Mine mine, NoticeBoard board, TimeProvider clock, Locale locale) => mine.Show(_ => Change(request, mine, board, clock, locale)), endpoint => endpoint.AboutNobody());
    }

    private static async Task<IResult> ShowNotices(Mine mine, NoticeBoard board, TimeProvider clock, NoticeForm? form = null, Errors? errors = null)
    {
        var quarters = new List<KeptQuarter>();
        foreach (var quarter in await OwnQuarters.Of(mine, clock))
            quarters.Add(new KeptQuarter(quarter, await board.Asked(quarter), [.. (await board.Read(quarter)).Where(notice => notice.IsOpen)]));
        return quarters.Count == 0
            ? Results.NotFound()
            : Show<NoticesPage>((nameof(NoticesPage.Quarters), quarters), (nameof(NoticesPage.Form), form), (nameof(NoticesPage.Errors), errors ?? new Errors()))
                .With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Put(HttpRequest request, Mine mine, NoticeBoard board, TimeProvider clock, Locale locale)
    {
        var (form, errors) = (NoticeForm.Of(await request.ReadFormAsync()), new Errors());
        if (!(await OwnQuarters.Of(mine, clock)).Contains(form.Quarter))
            return Results.NotFound();
        try
        {
            if (form.Read(errors) is var (words, until))
            {
                await board.Put(mine.Account.Id, form.Quarter, form.Kind, words, until);
                return Results.Extensions.SeeOther(locale[AnimatorPaths.Notices]);
            }
        }
        catch (RefusalException refusal)
        {
            errors.Note(refusal.Refusals[0].Place!, refusal.Reason.AsSentence());
        }
        return await ShowNotices(mine, board, clock, form, errors);
    }

    private static async Task<IResult> Change(HttpRequest request, Mine mine, NoticeBoard board, TimeProvider clock, Locale locale)
    {
        var (form, errors) = (await request.ReadFormAsync(), new Errors());
        var about = form["about"].ToString();
        try
        {
            foreach (var quarter in await OwnQuarters.Of(mine, clock))
            {
                if (form["do"] == "close")
                    await board.Close(mine.Account.Id, quarter, about, form["why"].ToString());
                else if (form["do"] == "true")
                    await board.StillTrue(mine.Account.Id, quarter, about, DayText.Read(form["until"].ToString()) ?? throw new RefusalException("until", NoticesText.UntilFirst));
            }
            return Results.Extensions.SeeOther(locale[AnimatorPaths.Notices]);
        }
        catch (RefusalException refusal)
        {
            errors.Note($"{refusal.Refusals[0].Place}-{about}", refusal.Reason.AsSentence());
            return await ShowNotices(mine, board, clock, errors: errors);
        }
    }
}

/// <summary>What is put up in a quarter.</summary>
/// <param name="Name">The quarter.</param>
/// <param name="Asked">Of which it is asked whether they are still true.</param>
/// <param name="Up">What is open.</param>
public sealed record KeptQuarter(string Name, IReadOnlyList<Notice> Asked, IReadOnlyList<Notice> Up);
