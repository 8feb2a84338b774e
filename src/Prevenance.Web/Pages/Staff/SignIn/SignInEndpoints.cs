using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts.Staff;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;
using AccountOf = Prevenance.Accounts.Account;

namespace Prevenance.Web.Pages.Staff.SignIn;

/// <summary>To come in, in one step or two, and to go out.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(StaffPaths.SignIn, () => Show<SignInPage>(), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(StaffPaths.SignIn, Enter, endpoint => endpoint.AboutNobody().RequireRateLimiting(Bounds.Opening));
        app.MapGetInAllLanguages(StaffPaths.Code, () => Show<CodePage>(), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(StaffPaths.Code, EnterWithCode, endpoint => endpoint.AboutNobody().RequireRateLimiting(Bounds.Opening));
        app.MapPostInAllLanguages(
            StaffPaths.SignOut,
            async (SignInManager<AccountOf> signIn, Locale locale) =>
            {
                await signIn.SignOutAsync();
                return Results.Extensions.SeeOther(locale[StaffPaths.SignIn]);
            },
            endpoint => endpoint.AboutNobody());
    }

    /// <summary>Asks who somebody is, at the address where they wanted to go.</summary>
    public static RazorComponentResult<SignInPage> AskToSignIn(HttpContext context) =>
        Show<SignInPage>((nameof(SignInPage.Back), HttpMethods.IsGet(context.Request.Method) ? context.Request.Path.Value : "")).With(StatusCodes.Status401Unauthorized);

    private static async Task<IResult> Enter(HttpRequest request, SignInManager<AccountOf> signIn, StaffBook staff, Locale locale)
    {
        var form = await request.ReadFormAsync();
        var (email, password, back) = (form["email"].ToString().Trim(), form["password"].ToString(), form["back"].ToString());
        var result = await signIn.UserManager.FindByEmailAsync(email) is { } account
            ? await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true)
            : staff.SpendTheTimeOfOne(password);
        if (result.Succeeded)
            return GoOn(locale, back);
        // An account that waits, or that was closed, takes as long as one that does not exist.
        if (result.IsLockedOut || result.IsNotAllowed)
            staff.SpendTheTimeOfOne(password);
        return result.RequiresTwoFactor
            ? Show<CodePage>((nameof(CodePage.Back), back))
            : Show<SignInPage>((nameof(SignInPage.IsWrong), true), (nameof(SignInPage.Email), email), (nameof(SignInPage.Back), back)).With(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> EnterWithCode(HttpRequest request, SignInManager<AccountOf> signIn, Locale locale)
    {
        var form = await request.ReadFormAsync();
        var (code, back) = (form["code"].ToString().Replace(" ", "", StringComparison.Ordinal), form["back"].ToString());
        var result = await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false);
        if (!result.Succeeded && !result.IsLockedOut && await signIn.GetTwoFactorAuthenticationUserAsync() is { } account && await signIn.CanSignInAsync(account))
            result = await signIn.TwoFactorRecoveryCodeSignInAsync(code);
        return result.Succeeded
            ? GoOn(locale, back)
            : Show<CodePage>((nameof(CodePage.IsWrong), true), (nameof(CodePage.Back), back)).With(StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Leads to where somebody wanted to go, within the pages of the team: the address came with a form, from anybody's hands.</summary>
    public static IResult GoOn(Locale locale, string back) => Results.Extensions.SeeOther(
        Locale.All.Any(language => language.Has(Paths.Staff) && back.StartsWith(language[Paths.Staff] + "/", StringComparison.Ordinal))
            && back.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-')
            ? back
            : locale[StaffPaths.Home]);
}
