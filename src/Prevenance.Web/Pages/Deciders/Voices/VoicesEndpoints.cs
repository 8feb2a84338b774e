using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Choices.Booklet;
using Prevenance.Choices.Voices;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Staff.SignIn;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Deciders.Voices;

/// <summary>To read what anybody adds to the booklet before it is published: for who answers for a team, and not for officials, with whom it may disagree.</summary>
internal static class VoicesEndpoints
{
    public static void MapVoices(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(DeciderPaths.Voices, (Mine mine, VoiceDesk voices, LessonBook lessons) => OfReaders(mine, async () => Show<VoicesPage>(
            (nameof(VoicesPage.Lessons), lessons), (nameof(VoicesPage.Waiting), await voices.Waiting()), (nameof(VoicesPage.Published), await voices.Published()))), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(DeciderPaths.VoicePublished, (HttpRequest request, Mine mine, VoiceDesk voices, TimeProvider clock, Locale locale) => OfReaders(mine, async () =>
        {
            await voices.Publish((await request.ReadFormAsync())["n"].ToString(), mine.Account.Id, clock.Today());
            return Results.Extensions.SeeOther(locale[DeciderPaths.Voices]);
        }), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(DeciderPaths.VoiceTakenAway, (HttpRequest request, Mine mine, VoiceDesk voices, Locale locale) => OfReaders(mine, async () =>
        {
            await voices.TakeAway((await request.ReadFormAsync())["n"].ToString());
            return Results.Extensions.SeeOther(locale[DeciderPaths.Voices]);
        }), endpoint => endpoint.AboutNobody());
    }

    private static Task<IResult> OfReaders(Mine mine, Func<Task<IResult>> page) => mine.Show(async _ =>
        (await mine.Staff.DutiesOf(mine.Account.Id)).Any(duty => duty.Role == Role.TeamManager) ? await page() : Results.NotFound());
}
