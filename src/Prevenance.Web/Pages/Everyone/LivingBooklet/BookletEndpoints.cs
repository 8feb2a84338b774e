using Microsoft.AspNetCore.Routing;
using Prevenance.Choices.Booklet;
using Prevenance.Directories.Referrals.Unmet;
using Prevenance.Web.Hosting;
using Prevenance.Web.Places;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Everyone.LivingBooklet;

/// <summary>The living booklet, which anybody may read and print.</summary>
internal static class BookletEndpoints
{
    public static void MapBooklet(this IEndpointRouteBuilder app) => app.MapGetInAllLanguages(
        Paths.Booklet, async (LessonBook book, UnmetDesk unmet, IEnumerable<ITellsLiveFigures> figures, TimeProvider clock) => Show<BookletPage>(
            (nameof(BookletPage.Book), book), (nameof(BookletPage.Today), clock.Today()), (nameof(BookletPage.Live), Now(figures)), (nameof(BookletPage.Unmet), await unmet.Latest())));

    private static Dictionary<string, LiveFigure> Now(IEnumerable<ITellsLiveFigures> figures) =>
        (from told in figures from key in told.Keys let now = told.Now(key) where now is not null select (key, now)).ToDictionary(one => one.key, one => one.now, StringComparer.Ordinal);
}
