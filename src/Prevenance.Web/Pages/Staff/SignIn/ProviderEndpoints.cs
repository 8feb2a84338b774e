using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Staff;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Staff.SignIn;

/// <summary>To go to the provider and come back, and to link an account with who one is there. Without its settings none of these addresses is.</summary>
internal static class ProviderEndpoints
{
    /// <summary>The field of the password that takes the link away.</summary>
    public const string UnlinkField = "current-unlink";

    public static void MapProvider(this IEndpointRouteBuilder app)
    {
        if (!app.ServiceProvider.GetRequiredService<IOptions<ProConnectSettings>>().Value.IsOn)
            return;
        app.MapGetInAllLanguages(ProviderPaths.Start, Start, endpoint => endpoint.AboutNobody().OpensFromTheFirst().CountsTries());
        app.MapGetInAllLanguages(ProviderPaths.Link, (HttpRequest request, Mine mine, ProviderLinks links) => mine.Show(_ => ShowLink(mine, links, NoticeIn(request))), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(ProviderPaths.Link, Link, endpoint => endpoint.AboutNobody().CountsTries());
        app.MapPostInAllLanguages(ProviderPaths.Unlink, Unlink, endpoint => endpoint.AboutNobody().CountsTries());
        foreach (var path in (string[])[ProviderPaths.Return, ProviderPaths.SignedOut])
            app.MapGet(path, ComeBack).ExcludeFromDescription().AboutNobody().OpensFromTheFirst().CountsTries();
    }

    /// <summary>How an address says what became of it.</summary>
    public static string NoticeOf(ProviderNotice notice) => $"proconnect={(int)notice}";

    /// <summary>What an address says of it.</summary>
    public static ProviderNotice? NoticeIn(HttpRequest request) =>
        Enum.TryParse<ProviderNotice>(request.Query["proconnect"], out var notice) && Enum.IsDefined(notice) ? notice : null;

    /// <summary>Leads out of the provider too, who came in by it.</summary>
    /// <returns>Nothing where nobody did.</returns>
    public static async Task<IResult?> GoOut(HttpContext context, ProviderSession session, Locale locale)
    {
        if (session.Of(context) is null || await context.RequestServices.GetRequiredService<IAuthenticationSchemeProvider>().GetSchemeAsync(ProConnect.Scheme) is null)
            return null;
        ProviderSession.Forget(context);
        return await AddressAt(context, () => context.SignOutAsync(ProConnect.Scheme, new AuthenticationProperties { RedirectUri = locale[StaffPaths.SignIn] })) is { } address
            ? Send(context, address, isOut: true)
            : Results.Extensions.SeeOther($"{locale[StaffPaths.SignIn]}?{NoticeOf(ProviderNotice.StillIn)}");
    }

    private static async Task<IResult> Start(HttpContext context, Locale locale, string? back) =>
        await AddressAt(context, () => context.ChallengeAsync(ProConnect.Scheme, new AuthenticationProperties { RedirectUri = SignInEndpoints.WayOn(locale, back ?? "") })) is { } address
            ? Results.Extensions.SeeOther(address)
            : Show<SignInPage>((nameof(SignInPage.Notice), ProviderNotice.Down), (nameof(SignInPage.Back), back ?? "")).With(StatusCodes.Status503ServiceUnavailable);

    private static Task<IResult> Link(HttpContext context, Mine mine, ProviderLinks links, Locale locale) => mine.Show(async _ =>
    {
        var (form, errors) = (await context.Request.ReadFormAsync(), new Errors());
        // Whoever finds a desk open would else come in by a way of their own from then on.
        if (!await mine.Accounts.CheckPasswordAsync(mine.Account, form["current"].ToString()))
        {
            errors.Note("current", AccountText.WrongCurrent);
            return await ShowLink(mine, links, null, errors);
        }
        var asked = new AuthenticationProperties { RedirectUri = locale[ProviderPaths.Link], Items = { [ProConnectEvents.LinkedTo] = mine.Account.Id } };
        return await AddressAt(context, () => context.ChallengeAsync(ProConnect.Scheme, asked)) is { } address
            ? Send(context, address, isOut: false)
            : await ShowLink(mine, links, ProviderNotice.Down);
    });

    private static Task<IResult> Unlink(HttpContext context, Mine mine, ProviderLinks links, Locale locale) => mine.Show(async _ =>
    {
        if (!await mine.Accounts.CheckPasswordAsync(mine.Account, (await context.Request.ReadFormAsync())["current"].ToString()))
        {
            var errors = new Errors();
            errors.Note(UnlinkField, AccountText.WrongCurrent);
            return await ShowLink(mine, links, null, errors);
        }
        await links.Unlink(mine.Account);
        await mine.Journal.Write(new SignInEntry(mine.Account.Id, SignInOutcome.WayRemoved, SignedIn.DeviceOf(context.Request), ProConnect.Scheme));
        await mine.SignIn.RefreshSignInAsync(mine.Account);
        return Results.Extensions.SeeOther($"{locale[ProviderPaths.Link]}?{NoticeOf(ProviderNotice.Unlinked)}");
    });

    private static async Task<IResult> ComeBack(HttpContext context, IAuthenticationHandlerProvider handlers, Locale locale)
    {
        var handler = (IAuthenticationRequestHandler)(await handlers.GetHandlerAsync(context, ProConnect.Scheme))!;
        await handler.HandleRequestAsync();
        return context.Response.Headers.Location.Count > 0 ? Results.Empty : Results.Extensions.SeeOther(locale[StaffPaths.SignIn]);
    }

    private static async Task<IResult> ShowLink(Mine mine, ProviderLinks links, ProviderNotice? notice, Errors? errors = null) => Show<LinkPage>(
        (nameof(LinkPage.IsLinked), await links.IsLinked(mine.Account)),
        (nameof(LinkPage.Notice), notice),
        (nameof(LinkPage.IsUnlinking), errors?[UnlinkField] is not null),
        (nameof(LinkPage.Errors), errors ?? new Errors())).With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    /// <summary>Where the browser is to go at the provider; nowhere where it does not answer.</summary>
    private static async Task<string?> AddressAt(HttpContext context, Func<Task> go)
    {
        try
        {
            await go();
        }
        // What the library says of a provider whose description cannot be read.
        catch (Exception fault) when (fault is InvalidOperationException or IOException or HttpRequestException)
        {
            return null;
        }
        var address = context.Response.Headers.Location.ToString();
        context.Response.Headers.Location = default;
        context.Response.StatusCode = StatusCodes.Status200OK;
        return address;
    }

    /// <summary>By a page: the answer to a form of ours may lead to no other site.</summary>
    private static RazorComponentResult<ToProviderPage> Send(HttpContext context, string address, bool isOut)
    {
        context.Response.Headers["Refresh"] = $"0; url={address}";
        return Show<ToProviderPage>((nameof(ToProviderPage.Address), address), (nameof(ToProviderPage.IsOut), isOut));
    }
}
