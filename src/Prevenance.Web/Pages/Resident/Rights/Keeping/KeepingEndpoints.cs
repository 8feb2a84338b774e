using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Law;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Pages.Resident.Rights;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Resident.Rights.Keeping;

/// <summary>Keeping one's answers, taking them up again, erasing everything.</summary>
internal static class KeepingEndpoints
{
    public static void MapKeeping(this IEndpointRouteBuilder app)
    {
        app.MapForAnswers(Paths.Keep, (subject, _) => Show<KeepPage>((nameof(KeepPage.Subject), subject)));
        app.MapForAnswers(Paths.File, (subject, locale) =>
            Results.File(AnswersFile.Write(subject.Conversation!), "application/json", locale[KeepingText.FileName]));
        app.MapPage<ResumePage>(Paths.Resume);
        app.MapResuming();
        app.MapPage<ErasedPage>(Paths.Erase);
        app.MapPostInAllLanguages(Paths.Erase, (HttpContext context) =>
        {
            // Browsers that know this header empty what they hold of us themselves; the page's script does it for the others.
            context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
            return Show<ErasedPage>((nameof(ErasedPage.IsErased), true));
        }, endpoint => endpoint.FromOwnPagesOnly());
        app.MapBoxes();
    }

    private static void MapResuming(this IEndpointRouteBuilder app)
    {
        var rights = app.ServiceProvider.GetRequiredService<RightsCalculation>();
        app.MapPostInAllLanguages(Paths.Resume, async Task<IResult> (HttpRequest request, TimeProvider clock) =>
        {
            var file = (await request.ReadFormAsync()).Files["file"];
            var conversation = file is { Length: > 0 and <= AnswersFile.MostBytes } ? await AnswersFile.Read(file.OpenReadStream(), clock.Today()) : null;
            if (conversation is null)
                return Show<ResumePage>((nameof(ResumePage.IsUnreadable), true)).With(StatusCodes.Status422UnprocessableEntity);
            var subject = Subject.Of(conversation, Month.Of(clock.Today()));
            return Show<RightsPage>((nameof(RightsPage.Subject), subject), (nameof(RightsPage.Result), rights.For(subject)));
        });
    }
}
