using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Web.Texts;
using Prevenance.Web.Tests.Modules.Notices.Records;

namespace Prevenance.Web.Tests.Modules.Notices;

/// <summary>A module as a newcomer would add one: a table of its own, a page in each language, a form.</summary>
internal sealed class NoticesModule : IModule
{
    public static readonly Text Address = new("/panneau", "/en/board");

    public Audience Audience => Audience.Anybody;

    public IReadOnlyList<IKeepsRecords> Records => [new NoticesKeeping()];

    public void AddServices(IServiceCollection services) => services.AddSingleton<NoticeBoard>();

    public void MapPages(IEndpointRouteBuilder app)
    {
        app.MapPage<NoticesPage>(Address);
        app.MapPostInAllLanguages(Address, async (HttpRequest request, NoticeBoard board, Locale locale) =>
        {
            await board.Pin((await request.ReadFormAsync())["notice"].ToString());
            return Results.Extensions.SeeOther(locale[Address]);
        });
    }
}
