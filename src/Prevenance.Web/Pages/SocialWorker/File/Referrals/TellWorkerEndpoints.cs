using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Directories.Catalogues;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Services.Letters;
using Prevenance.Web.Pages.Staff.SignIn;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.SocialWorker.File.Referrals;

/// <summary>
/// « Prévenez-moi » from a file: who looked for a service with her is written to once it may take people again, at the address of their account. The
/// directory keeps that address and the service, and nothing of her; that it was asked for her is a line of her journal.
/// </summary>
internal static class TellWorkerEndpoints
{
    /// <summary>What the journal calls it in her file.</summary>
    public const string Part = "news-of-service";

    public static void MapTellWorker(this IEndpointRouteBuilder app) =>
        app.MapPostInAllLanguages(WorkerPaths.TellWorker, Ask, endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));

    private static async Task<IResult> Ask(HttpRequest request, Passed passed, Mine mine, NewsDesk news, LetterRound letters, Locale locale)
    {
        var (file, service) = (passed.Pass.RequireFile(Gesture.ChangeSituation), (await request.ReadFormAsync())["service"].ToString());
        var isKept = letters.Sends && mine.Account.Email is { } address && await news.Ask(service, address);
        return Results.Extensions.SeeOther($"{locale[WorkerPaths.Of(WorkerPaths.PrepareReferral, file)]}?service={Uri.EscapeDataString(service)}&told={(isKept ? "yes" : "no")}");
    }
}
