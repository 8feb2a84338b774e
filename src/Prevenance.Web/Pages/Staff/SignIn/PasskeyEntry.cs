using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts.Journal;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;
using AccountOf = Prevenance.Accounts.Account;

namespace Prevenance.Web.Pages.Staff.SignIn;

/// <summary>To come in by a passkey: something that one has, and the finger, face or code that it asked for, are two steps in one.</summary>
internal static class PasskeyEntry
{
    public static void MapPasskeyEntry(this IEndpointRouteBuilder app)
    {
        app.MapPostInAllLanguages(
            PasskeyPaths.AskToEnter,
            async (SignInManager<AccountOf> signIn) => Results.Text(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json"),
            endpoint => endpoint.AboutNobody().OpensFromTheFirst().CountsTries());
        app.MapPostInAllLanguages(PasskeyPaths.Enter, Enter, endpoint => endpoint.AboutNobody().OpensFromTheFirst().CountsTries());
    }

    private static async Task<IResult> Enter(HttpContext context, SignInManager<AccountOf> signIn, AccessJournal journal, KeptForms kept, Locale locale)
    {
        var form = await context.Request.ReadFormAsync();
        var shown = await Shown(signIn, form[PasskeyEndpoints.Credential].ToString());
        var account = shown?.User;
        var isIn = account is not null && await signIn.CanSignInAsync(account) && !await signIn.UserManager.IsLockedOutAsync(account);
        await journal.Write(new SignInEntry(account?.Id, isIn ? SignInOutcome.CameIn : SignInOutcome.Refused, SignedIn.DeviceOf(context.Request), PasskeyEndpoints.By));
        if (!isIn)
            return Show<SignInPage>((nameof(SignInPage.IsWrongPasskey), true), (nameof(SignInPage.Back), form["back"].ToString()), (nameof(SignInPage.Kept), SignInEndpoints.Carried(form))).With(StatusCodes.Status422UnprocessableEntity);
        // It counts how often it signed: a copy of it is found out.
        await signIn.UserManager.AddOrUpdatePasskeyAsync(account!, shown!.Passkey!);
        await signIn.SignInAsync(account!, isPersistent: false, PasskeyEndpoints.By);
        return SignInEndpoints.GoOn(locale, form["back"].ToString(), kept.Open(form[KeptForms.Field], account!.Id));
    }

    /// <summary>Whose key signed what was asked of this browser, for this site.</summary>
    private static async Task<PasskeyAssertionResult<AccountOf>?> Shown(SignInManager<AccountOf> signIn, string credential)
    {
        try
        {
            return credential.Length > 0 && await signIn.PerformPasskeyAssertionAsync(credential) is { Succeeded: true } shown ? shown : null;
        }
        // No request for it is open in this browser.
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
