using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts.Journal;
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
    /// <summary>Where those who sign in may have wanted to go, and whatever stands within.</summary>
    private static readonly IReadOnlyList<Text> LedBackTo = [Paths.Staff, Paths.Territory];

    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(
            StaffPaths.SignIn, (HttpRequest request) => Show<SignInPage>((nameof(SignInPage.Notice), ProviderEndpoints.NoticeIn(request))), endpoint => endpoint.AboutNobody().OpensFromTheFirst());
        app.MapPostInAllLanguages(StaffPaths.SignIn, Enter, endpoint => endpoint.AboutNobody().OpensFromTheFirst().CountsTries());
        app.MapGetInAllLanguages(StaffPaths.Code, async (string? back, SignInManager<AccountOf> signIn) => AskForCode(await signIn.GetTwoFactorAuthenticationUserAsync(), back ?? "", []), endpoint => endpoint.AboutNobody().OpensFromTheFirst());
        app.MapPostInAllLanguages(StaffPaths.Code, EnterWithCode, endpoint => endpoint.AboutNobody().OpensFromTheFirst().CountsTries());
        app.MapPostInAllLanguages(
            StaffPaths.SignOut,
            async (HttpContext context, SignInManager<AccountOf> signIn, SessionBook sessions, ProviderSession session, Locale locale) =>
            {
                // Where a copy of the cookie was taken, it is good for nothing from now on; nor is any other session of theirs.
                if (await signIn.UserManager.GetUserAsync(context.User) is { } account)
                {
                    await signIn.UserManager.UpdateSecurityStampAsync(account);
                    await sessions.EndAll(account.Id);
                }
                await signIn.SignOutAsync();
                return await ProviderEndpoints.GoOut(context, session, locale) ?? Results.Extensions.SeeOther(locale[StaffPaths.SignIn]);
            },
            endpoint => endpoint.AboutNobody().OpensFromTheFirst());
    }

    /// <summary>Asks who somebody is, at the address where they wanted to go.</summary>
    /// <param name="context">The request.</param>
    /// <param name="kept">What they were sending there, sealed; nothing for what may not come along, such as a password.</param>
    public static RazorComponentResult<SignInPage> AskToSignIn(HttpContext context, params IReadOnlyList<string> kept) => Show<SignInPage>(
        (nameof(SignInPage.Back), HttpMethods.IsGet(context.Request.Method) ? context.Request.Path.Value : ""),
        (nameof(SignInPage.Kept), kept)).With(StatusCodes.Status401Unauthorized);

    private static async Task<IResult> Enter(HttpContext context, SignInManager<AccountOf> signIn, StaffBook staff, AccessJournal journal, KeptForms kept, Locale locale)
    {
        var form = await context.Request.ReadFormAsync();
        var (email, password, back) = (form["email"].ToString().Trim(), form["password"].ToString(), form["back"].ToString());
        var account = await signIn.UserManager.FindByEmailAsync(email);
        var result = account is not null
            ? await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true)
            : staff.SpendTheTimeOfOne(password);
        await journal.Write(new SignInEntry(account?.Id, OutcomeOf(result, SignInOutcome.WrongPassword), SignedIn.DeviceOf(context.Request)));
        if (result.Succeeded)
            return GoOn(locale, back, kept.Open(form[KeptForms.Field], account?.Id));
        // An account that waits, or that was closed, takes as long as one that does not exist.
        if (result.IsLockedOut || result.IsNotAllowed)
            staff.SpendTheTimeOfOne(password);
        return result.RequiresTwoFactor
            ? AskForCode(account, back, Carried(form))
            : Show<SignInPage>((nameof(SignInPage.IsWrong), true), (nameof(SignInPage.Email), email), (nameof(SignInPage.Back), back), (nameof(SignInPage.Kept), Carried(form))).With(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> EnterWithCode(HttpContext context, SignInManager<AccountOf> signIn, AccessJournal journal, KeptForms kept, Locale locale)
    {
        var form = await context.Request.ReadFormAsync();
        var (code, back) = (form["code"].ToString().Replace(" ", "", StringComparison.Ordinal), form["back"].ToString());
        var account = await signIn.GetTwoFactorAuthenticationUserAsync();
        // A key that was shown and never confirmed is no second step, be there a passkey.
        var result = account is { TwoFactorEnabled: true } ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false) : SignInResult.Failed;
        if (!result.Succeeded && !result.IsLockedOut && account is not null && await signIn.CanSignInAsync(account))
            result = await signIn.TwoFactorRecoveryCodeSignInAsync(code);
        await journal.Write(new SignInEntry(account?.Id, OutcomeOf(result, SignInOutcome.WrongCode), SignedIn.DeviceOf(context.Request)));
        return result.Succeeded
            ? GoOn(locale, back, kept.Open(form[KeptForms.Field], account?.Id))
            : AskForCode(account, back, Carried(form), isWrong: true).With(StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Asks for the second step, whichever the account has.</summary>
    private static RazorComponentResult<CodePage> AskForCode(AccountOf? account, string back, List<string> kept, bool isWrong = false) => Show<CodePage>(
        (nameof(CodePage.IsByPasskey), account is { TwoFactorEnabled: false }), (nameof(CodePage.IsWrong), isWrong), (nameof(CodePage.Back), back), (nameof(CodePage.Kept), kept));

    private static SignInOutcome OutcomeOf(SignInResult result, SignInOutcome otherwise) => result switch
    {
        { Succeeded: true } => SignInOutcome.CameIn,
        { RequiresTwoFactor: true } => SignInOutcome.AskedForCode,
        { IsLockedOut: true } or { IsNotAllowed: true } => SignInOutcome.Refused,
        _ => otherwise,
    };

    /// <summary>What was typed before a session ended, to be carried along to the next page.</summary>
    public static List<string> Carried(IFormCollection form) => [.. form[KeptForms.Field].OfType<string>()];

    /// <summary>Gives back what somebody was writing; else leads to where they wanted to go.</summary>
    public static IResult GoOn(Locale locale, string back, KeptForm? kept) => kept is null ? GoOn(locale, back) : Show<ResumePage>((nameof(ResumePage.Kept), kept));

    /// <summary>Leads to where somebody wanted to go, within the pages of the team: the address came with a form, from anybody's hands.</summary>
    public static IResult GoOn(Locale locale, string back) => Results.Extensions.SeeOther(WayOn(locale, back));

    /// <summary>The same, as an address.</summary>
    public static string WayOn(Locale locale, string back) => Locale.All.Any(language => LedBackTo.Any(path => language.Has(path) && $"{back}/".StartsWith(language[path] + "/", StringComparison.Ordinal)))
        && back.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-')
            ? back
            : locale[StaffPaths.Home];
}
