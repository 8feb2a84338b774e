using Prevenance.Web.Components;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Residents;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Resident.Callbacks;

internal static class CallbackEndpoints
{
    public static void MapCallbacks(this IEndpointRouteBuilder app)
    {
        app.MapPage<CallbackPage>(Paths.CallBack);
        app.MapPage<CallbackDonePage>(Paths.CallBackDone);
        app.MapPostInAllLanguages(Paths.CallBack, async Task<IResult> (HttpRequest request, Locale locale, CallbackBox callbacks, Leaving leaving) =>
        {
            var form = CallbackForm.From(await request.ReadFormAsync());
            var errors = new Errors();
            foreach (var (field, error) in form.Faults())
                errors.Note(field, error);
            if (errors.Any)
                return ShowAgain(form, (nameof(CallbackPage.Errors), errors));
            if (!leaving.Allows(request.HttpContext, await callbacks.IsHalfFull()))
                return Leaving.TooMany(request.HttpContext);
            return await callbacks.Leave(form.ToCallback())
                ? Results.Extensions.SeeOther(locale[Paths.CallBackDone])
                : ShowAgain(form, (nameof(CallbackPage.IsFull), true));
        }, endpoint => endpoint.FromOwnPagesOnly());
    }

    private static RazorComponentResult<CallbackPage> ShowAgain(CallbackForm form, (string, object?) what) =>
        Show<CallbackPage>((nameof(CallbackPage.Form), form), what).With(StatusCodes.Status422UnprocessableEntity);
}
