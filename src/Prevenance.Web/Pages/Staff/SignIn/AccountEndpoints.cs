using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Staff;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;
using AccountOf = Prevenance.Accounts.Account;

namespace Prevenance.Web.Pages.Staff.SignIn;

/// <summary>One's own account: what one does here, the password, the second step.</summary>
internal static class AccountEndpoints
{
    /// <summary>How the journal names the codes of a telephone.</summary>
    public const string ByTelephone = "telephone";

    /// <summary>The field of the password that lets the telephone be changed.</summary>
    public const string TelephoneField = "current-telephone";

    private const int ShownSignIns = 10;

    public static void MapAccount(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(StaffPaths.Account, (Mine mine) => mine.Show(show => ShowAccount(show)), endpoint => endpoint.AboutNobody());
        app.MapGetInAllLanguages(StaffPaths.FirstSteps, (Mine mine, Locale locale) => mine.Show(_ => Task.FromResult(ShowFirstSteps(mine, locale))), endpoint => endpoint.AboutNobody().OpensFromTheFirst());
        app.MapPostInAllLanguages(StaffPaths.Password, ChangePassword, endpoint => endpoint.AboutNobody().OpensFromTheFirst().CountsTries());
        app.MapPostInAllLanguages(StaffPaths.OtherSessions, EndOtherSessions, endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(StaffPaths.EndSession, EndSession, endpoint => endpoint.AboutNobody());
        app.MapGetInAllLanguages(StaffPaths.TwoSteps, (Mine mine) => mine.Show(ShowKey), endpoint => endpoint.AboutNobody().OpensFromTheFirst());
        app.MapPostInAllLanguages(StaffPaths.TwoSteps, ConfirmKey, endpoint => endpoint.AboutNobody().OpensFromTheFirst().CountsTries());
        app.MapPostInAllLanguages(StaffPaths.OtherTelephone, ChangeTelephone, endpoint => endpoint.AboutNobody().CountsTries());
    }

    private static async Task<IResult> ShowAccount(Mine mine, Text? done = null, Errors? errors = null) => Show<AccountPage>(
        (nameof(AccountPage.Name), mine.Account.Name),
        (nameof(AccountPage.Duties), await mine.Staff.DutiesOf(mine.Account.Id)),
        (nameof(AccountPage.Sessions), await mine.Sessions.Of(mine.Account)),
        (nameof(AccountPage.Here), await mine.Session()),
        (nameof(AccountPage.SignIns), await mine.Journal.SignInsOf(mine.Account.Id, ShownSignIns)),
        (nameof(AccountPage.HasTwoSteps), mine.Account.TwoFactorEnabled),
        (nameof(AccountPage.Done), done),
        (nameof(AccountPage.Errors), errors ?? new Errors())).With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    /// <summary>What is still to be done before anything opens; where all is done, home.</summary>
    private static IResult ShowFirstSteps(Mine mine, Locale locale, Errors? errors = null) => mine.FirstStep is { } step
        ? Show<FirstStepsPage>((nameof(FirstStepsPage.Step), step), (nameof(FirstStepsPage.Errors), errors ?? new Errors())).With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity)
        : Results.Extensions.SeeOther(locale[StaffPaths.Home]);

    private static Task<IResult> ChangePassword(HttpRequest request, Mine mine, Locale locale) => mine.Show(async _ =>
    {
        var (form, errors) = (await request.ReadFormAsync(), new Errors());
        var result = await mine.Keys.ChangePassword(mine.Account, form["current"].ToString(), form["new"].ToString());
        foreach (var error in result.Errors)
        {
            if (error.Code == nameof(IdentityErrorDescriber.PasswordMismatch))
                errors.Note("current", AccountText.WrongCurrent);
            else
                errors.Note("new", IdentityWords.Of(error).AsSentence());
        }
        if (result.Succeeded)
            await mine.SignIn.RefreshSignInAsync(mine.Account);
        if (mine.FirstStep is not null)
            return result.Succeeded ? Results.Extensions.SeeOther(locale[StaffPaths.FirstSteps]) : ShowFirstSteps(mine, locale, errors);
        return await ShowAccount(mine, result.Succeeded ? AccountText.Changed : null, result.Succeeded ? null : errors);
    });

    private static Task<IResult> EndOtherSessions(Mine mine) => mine.Show(async _ =>
    {
        await mine.Accounts.UpdateSecurityStampAsync(mine.Account);
        await mine.SignIn.RefreshSignInAsync(mine.Account);
        return await ShowAccount(mine, AccountText.OthersEnded);
    });

    private static Task<IResult> EndSession(HttpRequest request, Mine mine, Locale locale) => mine.Show(async _ =>
    {
        var session = (await request.ReadFormAsync())["session"].ToString();
        if (!await mine.Sessions.End(session, mine.Account.Id))
            return await ShowAccount(mine, AccountText.WasOver);
        return session == await mine.Session() ? Results.Extensions.SeeOther(locale[StaffPaths.SignIn]) : await ShowAccount(mine, AccountText.OneEnded);
    });

    /// <summary>The next telephone is added at once: no other page opens before.</summary>
    private static Task<IResult> ChangeTelephone(HttpRequest request, Mine mine, Locale locale) => mine.Show(async _ =>
    {
        if (!mine.Account.TwoFactorEnabled)
            return Results.NotFound();
        // Whoever finds a desk open would else put a telephone of their own in its owner's place.
        if (!await mine.Accounts.CheckPasswordAsync(mine.Account, (await request.ReadFormAsync())["current"].ToString()))
        {
            var errors = new Errors();
            errors.Note(TelephoneField, AccountText.WrongCurrent);
            return await ShowAccount(mine, errors: errors);
        }
        await mine.Keys.DropTelephone(mine.Account);
        await mine.Journal.Write(new SignInEntry(mine.Account.Id, SignInOutcome.WayRemoved, SignedIn.DeviceOf(request), ByTelephone));
        await mine.SignIn.RefreshSignInAsync(mine.Account);
        return Results.Extensions.SeeOther(locale[StaffPaths.TwoSteps]);
    });

    private static async Task<IResult> ShowKey(Mine mine)
    {
        // Once in place the key is shown to nobody, not even at an open desk.
        if (mine.Account.TwoFactorEnabled)
            return Results.NotFound();
        if (await mine.Accounts.GetAuthenticatorKeyAsync(mine.Account) is null)
        {
            await mine.Accounts.ResetAuthenticatorKeyAsync(mine.Account);
            // A new key closes every session, this one included.
            await mine.SignIn.RefreshSignInAsync(mine.Account);
        }
        return await ShowKey(mine, new Errors());
    }

    private static async Task<IResult> ShowKey(Mine mine, Errors errors)
    {
        var key = await mine.Accounts.GetAuthenticatorKeyAsync(mine.Account) ?? "";
        var address = $"otpauth://totp/Pr%C3%A9venance:{Uri.EscapeDataString(mine.Account.Email!)}?secret={key}&issuer=Pr%C3%A9venance";
        return Show<TwoStepsPage>((nameof(TwoStepsPage.Key), key), (nameof(TwoStepsPage.Address), address), (nameof(TwoStepsPage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static Task<IResult> ConfirmKey(HttpRequest request, Mine mine, Locale locale) => mine.Show(async _ =>
    {
        if (mine.Account.TwoFactorEnabled)
            return Results.NotFound();
        var (form, errors) = (await request.ReadFormAsync(), new Errors());
        // Whoever finds a desk open would else shut its owner out. A code serves once: it is not spent beside a wrong password.
        if (!await mine.Accounts.CheckPasswordAsync(mine.Account, form["current"].ToString()))
            errors.Note("current", AccountText.WrongCurrent);
        else if (!await mine.Accounts.VerifyTwoFactorTokenAsync(mine.Account, TokenOptions.DefaultAuthenticatorProvider, form["code"].ToString().Replace(" ", "", StringComparison.Ordinal)))
            errors.Note("code", SignInText.WrongCode);
        if (errors.Any)
            return await ShowKey(mine, errors);
        await mine.Accounts.SetTwoFactorEnabledAsync(mine.Account, true);
        var codes = await mine.Keys.FirstRecoveryCodes(mine.Account);
        await mine.SignIn.RefreshSignInAsync(mine.Account);
        return codes.Count > 0 ? Show<TwoStepsPage>((nameof(TwoStepsPage.Recovery), codes)) : Results.Extensions.SeeOther(locale[StaffPaths.Account]);
    });
}
