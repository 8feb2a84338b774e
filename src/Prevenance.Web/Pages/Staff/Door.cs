using Microsoft.AspNetCore.Http;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Oneself.Entry;
using Prevenance.Web.Pages.Staff.Opening;
using Prevenance.Web.Pages.Staff.SignIn;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Staff;

/// <inheritdoc/>
internal sealed class Door(KeptForms kept) : IDoor
{
    public IResult AskToSignIn(HttpContext context) => SignInEndpoints.AskToSignIn(context, kept.Keep(context));

    public IResult AskForFirstSteps(HttpContext context) => Results.Extensions.SeeOther(Locale.Of(context.Request.Path)[StaffPaths.FirstSteps]);

    public IResult AskForCode(HttpContext context) => EntryEndpoints.AskForCode(HttpMethods.IsPost(context.Request.Method));

    public IResult AskWhy(HttpContext context, bool isGlass) => OpeningEndpoints.AskWhy(context, isGlass, HttpMethods.IsGet(context.Request.Method) ? [] : kept.Keep(context));

    public IResult TellLost(HttpContext context, Text title, Text detail, int status) => Show<LostInStaffPage>(
        (nameof(LostInStaffPage.Title), title),
        (nameof(LostInStaffPage.Detail), status == StatusCodes.Status404NotFound ? StaffText.LostDetail : detail),
        (nameof(LostInStaffPage.IsSent), !HttpMethods.IsGet(context.Request.Method))).With(status);
}
