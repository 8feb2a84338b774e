using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Journal;
using Prevenance.Web.Hosting.Own;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Hosting.Staff;

/// <summary>
/// Stands before every address of those who sign in: asks who they are, whether their account is kept as it has to be, then asks the gate for what
/// the address does. A page that may not be
/// seen and one that does not exist answer alike. What is refused is noted.
/// </summary>
internal static class StaffGate
{
    /// <summary>The part of an address that names a file.</summary>
    public const string FileRoute = "file";

    /// <summary>Puts a module's addresses under the policy of its audience.</summary>
    /// <exception cref="InvalidOperationException">An address of those who sign in does not say what is done there: the application does not start.</exception>
    public static IEndpointRouteBuilder For(this IEndpointRouteBuilder app, Audience audience)
    {
        var pages = app.MapGroup("").WithMetadata(new AudienceMark(audience));
        if (audience != Audience.Anybody)
        {
            ((IEndpointConventionBuilder)pages).Finally(endpoint =>
            {
                if (!endpoint.Metadata.OfType<GestureNeeded>().Any())
                    throw new InvalidOperationException($"{endpoint.DisplayName} does not say what is done there: Needs(…) or AboutNobody()");
            });
        }
        return pages;
    }

    /// <summary>Lets requests through, once routes are known, and notes those that were refused.</summary>
    public static void UseStaffGate(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<GestureNeeded>() is not { } needed)
        {
            await next(context);
            return;
        }
        await Let(context, needed, next);
        if (RefusalIn(context, needed) is { } refusal)
            await context.RequestServices.GetRequiredService<RefusalLog>().Note(refusal);
    });

    private static async Task Let(HttpContext context, GestureNeeded needed, RequestDelegate next)
    {
        if (!IsFromOwnPages(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        // What was typed before a session ended is read again before anything is done: where it cannot be shown, it is left.
        if (KeptForms.IsBack(context.Request) && context.GetEndpoint()!.Metadata.GetMetadata<ShownAgain>() is null)
        {
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = Paths.Staff.French;
            return;
        }
        // Nobody asks residents' pages who reads them, not even a cookie.
        context.User = (await context.AuthenticateAsync(IsOfOneself(context) ? OwnSession.Scheme : null)).Principal ?? new ClaimsPrincipal();
        if (context.GetEndpoint()!.Metadata.GetMetadata<OpenFromTheFirst>() is null && context.RequestServices.GetRequiredService<FirstSteps>().NextOf(context.User) is not null)
        {
            await context.RequestServices.GetRequiredService<IDoor>().AskForFirstSteps(context).ExecuteAsync(context);
            return;
        }
        await (needed.Gesture is { } gesture ? Pass(context, gesture, needed.Part, next) : next(context));
    }

    /// <summary>
    /// What of an answer is a refusal. It is seen by what is answered, wherever it was decided: what may not be seen and what does not exist are noted
    /// alike, as they are told alike.
    /// </summary>
    private static RefusalEntry? RefusalIn(HttpContext context, GestureNeeded needed)
    {
        var viewer = SignedIn.ViewerOf(context);
        var isKnown = viewer.Account is not null || viewer.Own is not null;
        return context.Response.StatusCode switch
        {
            StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound when isKnown && needed.Gesture is { } gesture => new(viewer.Account, RefusalKind.Gesture, gesture, viewer.Device),
            StatusCodes.Status403Forbidden => new(null, RefusalKind.ForeignForm, null, viewer.Device),
            StatusCodes.Status429TooManyRequests => new(viewer.Account, RefusalKind.TooManyTries, null, viewer.Device),
            _ => null,
        };
    }

    /// <summary>
    /// Whether what would change something was sent from our own pages: the session goes along with whatever a foreign page sends. Browsers
    /// say where a request comes from; those that say nothing of it at least name the page's origin.
    /// </summary>
    private static bool IsFromOwnPages(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
            return true;
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site.Length > 0 ? site == "same-origin" : request.Headers.Origin == $"{request.Scheme}://{request.Host}";
    }

    private static bool IsOfOneself(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<AudienceMark>()?.Audience == Audience.Oneself;

    private static async Task Pass(HttpContext context, Gesture gesture, string part, RequestDelegate next)
    {
        var viewer = SignedIn.ViewerOf(context);
        // A person's addresses name no file: it is hers.
        var file = context.GetRouteValue(FileRoute) is string key ? new FileKey(key) : viewer.Own;
        var decision = await context.RequestServices.GetRequiredService<Gate>().Ask(viewer, gesture, file, part);
        if (decision.Pass is { } pass)
        {
            context.Features.Set(pass);
            await next(context);
            return;
        }
        var door = context.RequestServices.GetRequiredService<IDoor>();
        var instead = decision.Answer switch
        {
            Answer.SignIn => IsOfOneself(context) ? door.AskForCode(context) : door.AskToSignIn(context),
            Answer.Reason or Answer.Glass => door.AskWhy(context, decision.Answer == Answer.Glass),
            _ => Results.NotFound(),
        };
        await instead.ExecuteAsync(context);
    }
}

/// <summary>The audience of an address, as tests read it.</summary>
/// <param name="Audience">Whom it is for.</param>
internal sealed record AudienceMark(Audience Audience);

/// <summary>The pass that the gate gave for a request, as its handler asks for it.</summary>
/// <param name="Pass">What lets it be read or written.</param>
internal readonly record struct Passed(Pass Pass)
{
    /// <summary>How the server fills the parameter.</summary>
    public static ValueTask<Passed> BindAsync(HttpContext context) =>
        ValueTask.FromResult(new Passed(context.Features.Get<Pass>() ?? throw new InvalidOperationException("no gesture was asked for at this address")));
}
