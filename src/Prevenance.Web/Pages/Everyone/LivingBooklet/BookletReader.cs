using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Choices.Booklet;
using Prevenance.Choices.Booklet.Figures;
using Prevenance.Choices.Voices;
using Prevenance.Directories.Referrals.Unmet;
using Prevenance.Web.Components;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Everyone.LivingBooklet;

/// <summary>Reads the booklet with all that is told beside its lessons today.</summary>
internal sealed class BookletReader(LessonBook book, UnmetDesk unmet, IEnumerable<ITellsLiveFigures> figures, FigureBook measured, VoiceDesk voices, TimeProvider clock)
{
    /// <param name="typed">What somebody typed to add, where it is to be put right.</param>
    /// <param name="errors">What is to be put right.</param>
    /// <param name="isAdded">Whether something was just added, and waits.</param>
    public async Task<IResult> Show(TypedVoice typed, Errors errors, bool isAdded) => Show<BookletPage>(
        (nameof(BookletPage.Book), book),
        (nameof(BookletPage.Today), clock.Today()),
        (nameof(BookletPage.Live), await Live()),
        (nameof(BookletPage.Unmet), await unmet.Latest()),
        (nameof(BookletPage.Voices), await voices.Published()),
        (nameof(BookletPage.Typed), typed),
        (nameof(BookletPage.Errors), errors),
        (nameof(BookletPage.IsAdded), isAdded))
        .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    /// <summary>The same as one text in Markdown.</summary>
    public async Task<string> Write(Language language) => BookletMarkdown.Write(book, language, clock.Today(), await Live(), await voices.Published());

    private async Task<IReadOnlyDictionary<string, LiveFigure>> Live()
    {
        var live = (await measured.Latest()).ToDictionary(StringComparer.Ordinal);
        foreach (var (told, key) in figures.SelectMany(told => told.Keys.Select(key => (told, key))))
        {
            if (await told.Now(key) is { } now)
                live[key] = now;
        }
        return live;
    }
}
