using Prevenance.Law;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Prevenance.Web.Pages.Everyone.Lost;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Hosting;

/// <summary>An address that leads nowhere, or a failure on our side, still shows a page with a way on.</summary>
static class LostPages
{
    public static void UseLostPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(failed => failed.Run(context => ShowLost(context, StatusCodes.Status500InternalServerError)));
        app.UseStatusCodePages(context => ShowLost(context.HttpContext, context.HttpContext.Response.StatusCode));
    }

    static Task ShowLost(HttpContext context, int status)
    {
        var (title, detail) = Words(status);
        return Show<LostPage>((nameof(LostPage.Title), title), (nameof(LostPage.Detail), detail))
            .With(status)
            .ExecuteAsync(context);
    }

    static (Text Title, Text Detail) Words(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => (LostText.TooLarge, LostText.TooLargeDetail),
        < StatusCodes.Status500InternalServerError => (LostText.NotFound, LostText.NotFoundDetail),
        _ => (LostText.Failed, LostText.FailedDetail),
    };
}
