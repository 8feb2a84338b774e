using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.OwnAccess;
using Prevenance.Casework.Files;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Own;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Oneself.Entry;

/// <summary>To come into one's own file, by the key and the code that were given in hand; and to close it.</summary>
internal static class EntryEndpoints
{
    public static void MapEntry(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(OwnPaths.Enter, () => Show<EntryPage>(), endpoint => endpoint.AboutNobody());
        app.MapGetInAllLanguages(OwnPaths.Key, (string key) => Show<EntryPage>((nameof(EntryPage.Key), key)), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(OwnPaths.Enter, Enter, endpoint => endpoint.AboutNobody().CountsTries());
        app.MapPostInAllLanguages(OwnPaths.Close, Close, endpoint => endpoint.AboutNobody());
    }

    /// <summary>Asks for both, in the place of a page that is somebody's own.</summary>
    /// <param name="hasTyped">Whether something was being sent, and is not kept: it says so.</param>
    public static RazorComponentResult<EntryPage> AskForCode(bool hasTyped) =>
        Show<EntryPage>((nameof(EntryPage.HasTyped), hasTyped)).With(StatusCodes.Status401Unauthorized);

    private static async Task<IResult> Enter(HttpContext context, OwnAccessBook access, Gate gate, FileSights sights, ContactLog contacts, RefusalLog refusals, Locale locale)
    {
        var form = await context.Request.ReadFormAsync();
        var key = form["key"].ToString();
        if (await access.Enter(key, form["code"].ToString()) is not { } entered
            || (await gate.Ask(new Viewer(Own: entered.File), Gesture.ReadFile, entered.File, "came in")).Pass is not { } pass || !await sights.MayOpenOwn(pass))
        {
            await refusals.Note(new RefusalEntry(null, RefusalKind.OwnCode, null, SignedIn.DeviceOf(context.Request)));
            return Show<EntryPage>((nameof(EntryPage.Key), key), (nameof(EntryPage.IsWrong), true)).With(StatusCodes.Status422UnprocessableEntity);
        }
        await contacts.RecordOwnAccess(pass);
        await OwnSession.SignIn(context, entered);
        return Results.Extensions.SeeOther(locale[OwnPaths.Home]);
    }

    private static async Task<IResult> Close(HttpContext context, Locale locale)
    {
        await OwnSession.SignOut(context);
        context.Response.ForgetsPages();
        return Results.Extensions.SeeOther(locale[Paths.Home]);
    }
}
