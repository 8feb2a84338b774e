using Microsoft.AspNetCore.Routing;
using Prevenance.Choices.Booklet;
using Prevenance.Web.Hosting;
using Prevenance.Web.Places;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Everyone.LivingBooklet;

/// <summary>The living booklet, which anybody may read and print.</summary>
internal static class BookletEndpoints
{
    public static void MapBooklet(this IEndpointRouteBuilder app) => app.MapGetInAllLanguages(Paths.Booklet, (LessonBook book, TimeProvider clock) =>
        Show<BookletPage>((nameof(BookletPage.Book), book), (nameof(BookletPage.Today), clock.Today())));
}
