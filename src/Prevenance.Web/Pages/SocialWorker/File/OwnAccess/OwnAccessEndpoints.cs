using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.OwnAccess;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Oneself;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File.OwnAccess;

/// <summary>
/// To give somebody, in her hand, the key and the code of her own file; and to take them back. It is for her référent alone: who opened the file for a
/// reason, until tonight, would keep a way in for good.
/// </summary>
internal static class OwnAccessEndpoints
{
    private const string Part = "own access";

    public static void MapOwnAccess(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(
            WorkerPaths.OwnAccess,
            async (Passed passed, OwnAccessBook access, FileSights sights, StaffBook staff) => passed.Pass.As != Standing.Referent ? Results.NotFound() : Show<OwnAccessPage>(
                (nameof(OwnAccessPage.File), passed.Pass.File), (nameof(OwnAccessPage.Held), await access.Of(passed.Pass)), (nameof(OwnAccessPage.MayHaveOne), await sights.MayOpenOwn(passed.Pass)), (nameof(OwnAccessPage.Names), await staff.Names())),
            endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(WorkerPaths.OwnAccess, Give, endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(WorkerPaths.NoOwnAccess, TakeBack, endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
    }

    private static async Task<IResult> Give(HttpRequest request, Passed passed, OwnAccessBook access, FileSights sights, Locale locale)
    {
        var file = passed.Pass.RequireFile(Gesture.ChangeSituation);
        if (passed.Pass.As != Standing.Referent)
            return Results.NotFound();
        if (!await sights.MayOpenOwn(passed.Pass))
            return Results.Extensions.SeeOther(locale[WorkerPaths.Of(WorkerPaths.OwnAccess, file)]);
        var given = await access.Give(passed.Pass);
        return Show<GivenPage>(
            (nameof(GivenPage.File), file), (nameof(GivenPage.Given), given), (nameof(GivenPage.Address), $"{request.Scheme}://{request.Host}{locale[OwnPaths.KeyOf(given.Key)]}"));
    }

    private static async Task<IResult> TakeBack(Passed passed, OwnAccessBook access, Locale locale)
    {
        if (passed.Pass.As != Standing.Referent)
            return Results.NotFound();
        await access.TakeBack(passed.Pass);
        return Results.Extensions.SeeOther(locale[WorkerPaths.Of(WorkerPaths.OwnAccess, passed.Pass.RequireFile(Gesture.ChangeSituation))]);
    }
}
