using System.Buffers.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts.Journal;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Staff.SignIn;

/// <summary>One’s own passkeys: added by who knows the password, named, told, taken away.</summary>
internal static class PasskeyEndpoints
{
    /// <summary>How the journal names them.</summary>
    public const string By = "passkey";

    /// <summary>The field in which the browser gives back what the key signed.</summary>
    public const string Credential = "credential";

    private const int LongestName = 60;

    public static void MapPasskeys(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(PasskeyPaths.Mine, (Mine mine) => mine.Show(_ => ShowAll(mine)), endpoint => endpoint.AboutNobody().OpensFromTheFirst());
        app.MapPostInAllLanguages(PasskeyPaths.Ask, Ask, endpoint => endpoint.AboutNobody().OpensFromTheFirst().CountsTries());
        app.MapPostInAllLanguages(PasskeyPaths.Mine, Add, endpoint => endpoint.AboutNobody().OpensFromTheFirst().CountsTries());
        app.MapPostInAllLanguages(PasskeyPaths.Remove, Remove, endpoint => endpoint.AboutNobody().CountsTries());
        app.MapPasskeyEntry();
    }

    private static async Task<IResult> ShowAll(Mine mine, Errors? errors = null, string? removing = null) => Show<PasskeysPage>(
        (nameof(PasskeysPage.Passkeys), (await mine.Accounts.GetPasskeysAsync(mine.Account)).OrderBy(passkey => passkey.CreatedAt).ToList()),
        (nameof(PasskeysPage.Removing), removing),
        (nameof(PasskeysPage.Errors), errors ?? new Errors())).With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    /// <summary>What the browser is to make a key for; nothing before the form is right, so that no key is made in vain.</summary>
    private static Task<IResult> Ask(HttpRequest request, Mine mine) => mine.Show(async _ =>
    {
        if ((await ErrorsOf(await request.ReadFormAsync(), mine)).Any)
            return Results.UnprocessableEntity();
        var asked = new PasskeyUserEntity { Id = mine.Account.Id, Name = mine.Account.Email!, DisplayName = mine.Account.Name };
        return Results.Text(await mine.SignIn.MakePasskeyCreationOptionsAsync(asked), "application/json");
    });

    private static Task<IResult> Add(HttpContext context, Mine mine, Locale locale) => mine.Show(async _ =>
    {
        var form = await context.Request.ReadFormAsync();
        var errors = await ErrorsOf(form, mine);
        if (errors.Any)
            return await ShowAll(mine, errors);
        if (await Made(mine, form[Credential].ToString()) is not { } passkey)
        {
            errors.Note("name", PasskeyText.NotMade);
            return await ShowAll(mine, errors);
        }
        passkey.Name = NameIn(form);
        await mine.Accounts.AddOrUpdatePasskeyAsync(mine.Account, passkey);
        await mine.Journal.Write(new SignInEntry(mine.Account.Id, SignInOutcome.WayAdded, SignedIn.DeviceOf(context.Request), By));
        if (await mine.Keys.FirstRecoveryCodes(mine.Account) is { Count: > 0 } codes)
            return Show<TwoStepsPage>((nameof(TwoStepsPage.Recovery), codes));
        return Results.Extensions.SeeOther(locale[PasskeyPaths.Mine]);
    });

    private static Task<IResult> Remove(HttpContext context, Mine mine, Locale locale) => mine.Show(async _ =>
    {
        var (form, errors) = (await context.Request.ReadFormAsync(), new Errors());
        var id = form["key"].ToString();
        var own = (await mine.Accounts.GetPasskeysAsync(mine.Account)).FirstOrDefault(passkey => KeyOf(passkey) == id);
        if (own is null)
            return Results.NotFound();
        // Whoever finds a desk open would else shut its owner out.
        if (!await mine.Accounts.CheckPasswordAsync(mine.Account, form["current"].ToString()))
        {
            errors.Note(FieldOf(own), AccountText.WrongCurrent);
            return await ShowAll(mine, errors, id);
        }
        await mine.Accounts.RemovePasskeyAsync(mine.Account, own.CredentialId);
        // It may have been lost: what it opened is closed.
        await mine.Accounts.UpdateSecurityStampAsync(mine.Account);
        await mine.Journal.Write(new SignInEntry(mine.Account.Id, SignInOutcome.WayRemoved, SignedIn.DeviceOf(context.Request), By));
        await mine.SignIn.RefreshSignInAsync(mine.Account);
        return Results.Extensions.SeeOther(locale[PasskeyPaths.Mine]);
    });

    /// <summary>How a form names a passkey.</summary>
    public static string KeyOf(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    /// <summary>The field of the password that takes one away.</summary>
    public static string FieldOf(UserPasskeyInfo passkey) => $"current-{KeyOf(passkey)}";

    private static string NameIn(IFormCollection form) => form["name"].ToString().Trim() is { Length: > LongestName } name ? name[..LongestName] : form["name"].ToString().Trim();

    private static async Task<Errors> ErrorsOf(IFormCollection form, Mine mine)
    {
        var errors = new Errors();
        if (NameIn(form).Length == 0)
            errors.Note("name", PasskeyText.NoName);
        // Whoever finds a desk open would else come in by a key of their own from then on.
        if (!await mine.Accounts.CheckPasswordAsync(mine.Account, form["current"].ToString()))
            errors.Note("current", AccountText.WrongCurrent);
        return errors;
    }

    /// <summary>The key that the browser made for this account.</summary>
    /// <returns>Nothing where it made none, or for another request, another account or another site.</returns>
    private static async Task<UserPasskeyInfo?> Made(Mine mine, string credential)
    {
        try
        {
            return credential.Length > 0 && await mine.SignIn.PerformPasskeyAttestationAsync(credential) is { Succeeded: true } made && made.UserEntity.Id == mine.Account.Id ? made.Passkey : null;
        }
        // No request for it is open in this browser.
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
