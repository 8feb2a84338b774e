using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.MutualHelp.Appeals;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Neighbours.Appeals;
using Prevenance.Web.Pages.Staff.SignIn;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Neighbours.Animator;

/// <summary>What members contest, for those whom <see cref="AppealReaders"/> names; who decided reads what was answered.</summary>
internal static class AppealsEndpoints
{
    public static void MapAppeals(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(AnimatorPaths.Appeals, (Mine mine, AppealDesk desk, AppealReaders readers, TimeProvider clock) => mine.Show(_ => ShowAppeals(mine, desk, readers, clock, new Errors())), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(AnimatorPaths.Appeals, (HttpRequest request, Mine mine, AppealDesk desk, AppealReaders readers, TimeProvider clock, Locale locale) => mine.Show(_ => Settle(request, mine, desk, readers, clock, locale)), endpoint => endpoint.AboutNobody());
    }

    private static async Task<IResult> ShowAppeals(Mine mine, AppealDesk desk, AppealReaders readers, TimeProvider clock, Errors errors)
    {
        var waiting = new List<Appeal>();
        foreach (var scope in await readers.Of(mine.Account.Id, await desk.Waiting()))
            waiting.AddRange(await desk.Waiting(mine.Account.Id, scope));
        return (await OwnQuarters.OrManaged(mine, clock)).Count == 0
            ? Results.NotFound()
            : Show<AppealsPage>((nameof(AppealsPage.Waiting), waiting), (nameof(AppealsPage.Told), await desk.Told(mine.Account.Id)), (nameof(AppealsPage.Errors), errors))
                .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static async Task<IResult> Settle(HttpRequest request, Mine mine, AppealDesk desk, AppealReaders readers, TimeProvider clock, Locale locale)
    {
        var (form, errors) = (await request.ReadFormAsync(), new Errors());
        var about = form["about"].ToString();
        try
        {
            foreach (var scope in await readers.Of(mine.Account.Id, await desk.Waiting()))
            {
                if (form["do"].ToString() is "stands" or "falls")
                    await desk.Settle(mine.Account.Id, scope, about, form["do"] == "stands", form["words"].ToString());
            }
            return Results.Extensions.SeeOther(locale[AnimatorPaths.Appeals]);
        }
        catch (RefusalException refusal)
        {
            errors.Note($"words-{about}", refusal.Reason.AsSentence());
            return await ShowAppeals(mine, desk, readers, clock, errors);
        }
    }
}
