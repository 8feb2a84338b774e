using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Appointments;

/// <summary>The secret address of one's own calendar, which one makes and takes back; and what other programs read there.</summary>
internal static class CalendarEndpoints
{
    private const string CalendarType = "text/calendar; charset=utf-8";

    public static void MapCalendar(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(WorkerPaths.Calendar, (HttpContext context, CalendarFeeds feeds, Gate gate) => ForWorkers(context, gate, async viewer => ShowCalendar(await feeds.Has(viewer))), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(WorkerPaths.Calendar, (HttpContext context, CalendarFeeds feeds, Gate gate) => ForWorkers(context, gate, async viewer => ShowCalendar(true, AddressOf(context.Request, await feeds.Make(viewer)))), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(
            WorkerPaths.NoCalendar,
            (HttpContext context, CalendarFeeds feeds, Gate gate, Locale locale) => ForWorkers(context, gate, async viewer =>
            {
                await feeds.Revoke(viewer);
                return Results.Extensions.SeeOther(locale[WorkerPaths.Calendar]);
            }),
            endpoint => endpoint.AboutNobody());
        app.MapGet(WorkerPaths.Feed, Read).ExcludeFromDescription().AboutNobody();
    }

    /// <summary>Those who book appointments have a calendar; for others there is none.</summary>
    private static async Task<IResult> ForWorkers(HttpContext context, Gate gate, Func<Viewer, Task<IResult>> page)
    {
        var viewer = SignedIn.ViewerOf(context);
        return await gate.WouldAnswer(viewer, Gesture.BookAppointment, null) switch
        {
            Answer.Yes => await page(viewer),
            Answer.SignIn => context.RequestServices.GetRequiredService<IDoor>().AskToSignIn(context),
            _ => Results.NotFound(),
        };
    }

    /// <summary>Who left, or is shut out, has no calendar any more: their address answers as one that never was.</summary>
    private static async Task<IResult> Read(string secret, HttpRequest request, CalendarFeeds feeds, StaffBook staff) =>
        await feeds.OwnerOf(secret) is { } owner && (await staff.DutiesOf(owner)).Count > 0 && (await staff.All()).Any(account => account.Id == owner && account is { LeftOn: null, IsSuspended: false })
            ? Results.Text(await feeds.Write(owner, _ => new Uri($"{request.Scheme}://{request.Host}{Paths.Staff.French}")), CalendarType)
            : Results.NotFound();

    private static string AddressOf(HttpRequest request, string secret) =>
        $"{request.Scheme}://{request.Host}{WorkerPaths.Feed.Replace("{secret}", secret, StringComparison.Ordinal)}";

    private static RazorComponentResult<CalendarPage> ShowCalendar(bool has, string? address = null) => Show<CalendarPage>((nameof(CalendarPage.Has), has), (nameof(CalendarPage.Address), address));
}
