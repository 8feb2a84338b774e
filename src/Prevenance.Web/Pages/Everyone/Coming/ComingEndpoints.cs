using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Choices.Booklet;
using Prevenance.Choices.Horizon;
using Prevenance.Web.Hosting;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Everyone.Coming;

/// <summary>Signals of what may be coming, which anybody may read. Files are read each time: who adds one sees it at once.</summary>
internal static class ComingEndpoints
{
    public static void MapComing(this IEndpointRouteBuilder app) => app.MapGetInAllLanguages(Paths.Coming, (LessonBook lessons, DataFolder data, TimeProvider clock) => Show<ComingPage>(
        (nameof(ComingPage.Book), SignalBook.Read([SignalBook.OwnFolder, SignalBook.FolderIn(data.Path)], lessons)), (nameof(ComingPage.Lessons), lessons), (nameof(ComingPage.Today), clock.Today())));
}
