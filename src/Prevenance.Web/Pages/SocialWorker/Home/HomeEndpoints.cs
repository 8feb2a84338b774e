using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Staff;
using Prevenance.Web.Pages.Staff.SignIn;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Home;

/// <summary>Where who signed in arrives.</summary>
internal static class HomeEndpoints
{
    public static void MapHome(this IEndpointRouteBuilder app) => app.MapGetInAllLanguages(
        StaffPaths.Home,
        (HttpContext context, Mine mine, HomeReader home) => mine.Show(_ => home.Read(SignedIn.ViewerOf(context), mine)),
        endpoint => endpoint.AboutNobody());
}
