using Prevenance.Web.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Openings;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Staff.SignIn;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Staff.Opening;

/// <summary>To open, for a reason, a file on which one has no mission.</summary>
internal static class OpeningEndpoints
{
    public static void MapOpening(this IEndpointRouteBuilder app) =>
        app.MapPostInAllLanguages(StaffPaths.Opening, Open, endpoint => endpoint.AboutNobody());

    /// <summary>Asks why a file is opened, at the address where it was asked for.</summary>
    /// <param name="context">The request.</param>
    /// <param name="isGlass">Whether the glass is to be broken.</param>
    /// <param name="sent">What was being sent there when the file was no longer open, sealed.</param>
    public static RazorComponentResult<OpeningPage> AskWhy(HttpContext context, bool isGlass, IReadOnlyList<string> sent) => Show<OpeningPage>(
        (nameof(OpeningPage.File), new FileKey((string)context.GetRouteValue(StaffGate.FileRoute)!)),
        (nameof(OpeningPage.IsGlass), isGlass),
        (nameof(OpeningPage.Kept), sent),
        (nameof(OpeningPage.Back), HttpMethods.IsGet(context.Request.Method) ? context.Request.Path.Value : ""))
        .With(HttpMethods.IsGet(context.Request.Method) ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> Open(HttpContext context, string file, OpeningBook openings, Gate gate, KeptForms kept, Texts.Locale locale)
    {
        var (viewer, key, form) = (SignedIn.ViewerOf(context), new FileKey(file), await context.Request.ReadFormAsync());
        if (viewer.Account is null)
            return SignInEndpoints.AskToSignIn(context, kept.Keep(context));
        var (reason, answer) = (form["reason"].ToString(), await gate.WouldAnswer(viewer, Gesture.ReadFile, key));
        if (answer is not (Answer.Reason or Answer.Glass))
            return Results.NotFound();
        var isGlass = answer == Answer.Glass;
        try
        {
            var isOpen = isGlass ? await openings.BreakGlass(viewer, key, reason) : await openings.ForReason(viewer, key, reason);
            return isOpen ? SignInEndpoints.GoOn(locale, form["back"].ToString(), kept.Open(form[KeptForms.Field], viewer.Account)) : Results.NotFound();
        }
        catch (RefusalException refusal)
        {
            var errors = new Errors();
            errors.Note("reason", refusal.Reason);
            return Show<OpeningPage>(
                (nameof(OpeningPage.File), key), (nameof(OpeningPage.IsGlass), isGlass), (nameof(OpeningPage.Back), form["back"].ToString()), (nameof(OpeningPage.Kept), SignInEndpoints.Carried(form)),
                (nameof(OpeningPage.Typed), reason), (nameof(OpeningPage.Errors), errors)).With(StatusCodes.Status422UnprocessableEntity);
        }
    }
}
