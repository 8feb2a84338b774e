using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Choices.Voices;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Everyone.LivingBooklet;

/// <summary>The living booklet, which anybody may read, print, and add to.</summary>
internal static class BookletEndpoints
{
    private const string Added = "added";

    private static readonly Text FileName = new("livret.md", "booklet.md");

    public static void MapBooklet(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(Paths.Booklet, (HttpRequest request, BookletReader booklet) => booklet.Show(TypedVoice.Nothing, new Errors(), request.Query.ContainsKey(Added)));
        app.MapGetInAllLanguages(Paths.BookletInMarkdown, async (BookletReader booklet, Locale locale) =>
            Results.File(Encoding.UTF8.GetBytes(await booklet.Write(locale.Language)), "text/markdown; charset=utf-8", locale[FileName]));
        app.MapPostInAllLanguages(Paths.AddToBooklet, Add, endpoint => endpoint.CountsTries());
    }

    private static async Task<IResult> Add(HttpRequest request, BookletReader booklet, VoiceDesk voices, TimeProvider clock, Locale locale)
    {
        var (typed, errors) = (TypedVoice.Of(await request.ReadFormAsync()), new Errors());
        var (kind, role) = typed.Read(errors);
        if (typed.AskedAbout is { } name)
            errors.Note(TypedVoice.FieldOf(typed.Lesson, "words"), VoiceText.IsItSomebody(name));
        try
        {
            if (!errors.Any)
                await voices.Say(typed.Lesson, kind, role, typed.Words, clock.Today());
        }
        catch (RefusalException refusal)
        {
            errors.Note(TypedVoice.FieldOf(typed.Lesson, refusal.Refusals[0].Place), refusal.Reason.AsSentence());
        }
        return errors.Any ? await booklet.Show(typed, errors, isAdded: false) : Results.Extensions.SeeOther($"{locale[Paths.Booklet]}?{Added}");
    }
}
