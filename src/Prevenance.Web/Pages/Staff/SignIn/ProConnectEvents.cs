using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Staff;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using AccountOf = Prevenance.Accounts.Account;

namespace Prevenance.Web.Pages.Staff.SignIn;

/// <summary>What is asked of the provider, and what is done with its answer: nobody gets an account by it.</summary>
/// <param name="settings">What is asked.</param>
/// <param name="signIn">Lets somebody in, or asks for their second step.</param>
/// <param name="links">Which account an identity opens.</param>
/// <param name="journal">Where each coming in, and each refusal, is noted.</param>
/// <param name="session">What ends the session there, on the way out.</param>
internal sealed class ProConnectEvents(
    IOptions<ProConnectSettings> settings, SignInManager<AccountOf> signIn, ProviderLinks links, AccessJournal journal, ProviderSession session) : OpenIdConnectEvents
{
    /// <summary>What goes along with who went there to link an account: which one.</summary>
    public const string LinkedTo = nameof(LinkedTo);

    /// <summary>In characters: what the journal notes of a level.</summary>
    private const int LongestLevel = 100;

    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        context.ProtocolMessage.AcrValues = settings.Value.Levels;
        return Task.CompletedTask;
    }

    public override Task RedirectToIdentityProviderForSignOut(RedirectContext context)
    {
        context.ProtocolMessage.IdTokenHint = session.Of(context.HttpContext);
        return Task.CompletedTask;
    }

    public override async Task TicketReceived(TicketReceivedContext context)
    {
        context.HandleResponse();
        context.Properties!.RedirectUri = context.ReturnUri;
        var level = context.Principal!.FindFirst(ProConnect.Level)?.Value;
        var answer = new Answer(context.Principal.FindFirst("sub")!.Value, $"{ProConnect.Scheme} {(level?.Length > LongestLevel ? level[..LongestLevel] : level)}".TrimEnd(), settings.Value.IsEnough(level));
        await (context.Properties.Items.TryGetValue(LinkedTo, out var account) ? Link(context, answer, account!) : Enter(context, answer));
    }

    public override Task AccessDenied(AccessDeniedContext context)
    {
        context.HandleResponse();
        SendBack(context.HttpContext, context.Properties, ProviderNotice.Cancelled);
        return Task.CompletedTask;
    }

    public override async Task RemoteFailure(RemoteFailureContext context)
    {
        context.HandleResponse();
        await Note(context.HttpContext, null, SignInOutcome.Refused, ProConnect.Scheme);
        SendBack(context.HttpContext, context.Properties, context.Failure is HttpRequestException or OperationCanceledException ? ProviderNotice.Down : ProviderNotice.Broken);
    }

    private async Task Enter(TicketReceivedContext context, Answer answer)
    {
        var account = await links.Find(answer.Subject);
        var result = answer.IsEnough ? await signIn.ExternalLoginSignInAsync(ProviderLinks.Provider, links.KeyOf(answer.Subject), isPersistent: false, bypassTwoFactor: false) : SignInResult.Failed;
        await Note(context.HttpContext, account, result switch { { Succeeded: true } => SignInOutcome.CameIn, { RequiresTwoFactor: true } => SignInOutcome.AskedForCode, _ => SignInOutcome.Refused }, answer.By);
        if (result.Succeeded || result.RequiresTwoFactor)
            session.Keep(context.HttpContext, context.Properties!.GetTokenValue(OpenIdConnectParameterNames.IdToken)!);
        var (locale, back) = (LocaleOf(context.Properties), context.Properties!.RedirectUri!);
        if (result.Succeeded)
            context.Response.Redirect(SignInEndpoints.WayOn(locale, back));
        else if (result.RequiresTwoFactor)
            context.Response.Redirect($"{locale[StaffPaths.Code]}?back={Uri.EscapeDataString(back)}");
        else
            SendBack(context.HttpContext, context.Properties, ProviderNotice.Unknown);
    }

    private async Task Link(TicketReceivedContext context, Answer answer, string account)
    {
        // Who went there may have gone out meanwhile, or somebody else come in at the same desk.
        var mine = await signIn.UserManager.GetUserAsync(context.HttpContext.User);
        var isLinked = mine?.Id == account && answer.IsEnough && await links.Link(mine, answer.Subject);
        await Note(context.HttpContext, mine, isLinked ? SignInOutcome.WayAdded : SignInOutcome.Refused, answer.By);
        if (isLinked)
            await signIn.RefreshSignInAsync(mine!);
        SendBack(context.HttpContext, context.Properties, isLinked ? ProviderNotice.Linked : answer.IsEnough ? ProviderNotice.Taken : ProviderNotice.Unknown);
    }

    private Task Note(HttpContext context, AccountOf? account, SignInOutcome outcome, string by) => journal.Write(new SignInEntry(account?.Id, outcome, SignedIn.DeviceOf(context.Request), by));

    /// <summary>Leads back to where one came from, with a sentence there.</summary>
    private static void SendBack(HttpContext context, AuthenticationProperties? properties, ProviderNotice notice)
    {
        var page = properties?.Items.ContainsKey(LinkedTo) == true ? ProviderPaths.Link : StaffPaths.SignIn;
        context.Response.Redirect($"{LocaleOf(properties)[page]}?{ProviderEndpoints.NoticeOf(notice)}");
    }

    /// <summary>The language of the page that one came from; an answer that nobody asked for is told in French.</summary>
    private static Locale LocaleOf(AuthenticationProperties? properties) => Locale.Of(properties?.RedirectUri ?? Paths.Staff.French);

    /// <summary>What the provider said.</summary>
    /// <param name="Subject">Who it is.</param>
    /// <param name="By">How the journal says it.</param>
    /// <param name="IsEnough">Whether they were known surely enough.</param>
    private sealed record Answer(string Subject, string By, bool IsEnough);
}
