using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Files;
using Prevenance.Casework.Wishes;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File.Wishes;

/// <summary>To answer what somebody asked from her own access.</summary>
internal static class WishesEndpoints
{
    private const string Part = "request";

    public static void MapWishes(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(
            WorkerPaths.Wish,
            async (HttpRequest request, Passed passed, WishBook wishes, Gate gate, Locale locale) => await ShowWish(passed.Pass, request.Query["n"].ToString(), "", new Errors(), wishes, gate, locale),
            endpoint => endpoint.Needs(Gesture.WriteTeamNote, Part));
        app.MapPostInAllLanguages(WorkerPaths.Wish, Answer, endpoint => endpoint.Needs(Gesture.WriteTeamNote, Part).ShowsAgain());
    }

    private static async Task<IResult> Answer(HttpRequest request, Passed passed, WishBook wishes, Gate gate, Locale locale)
    {
        var (form, errors) = (await request.ReadFormAsync(), new Errors());
        var (wish, words) = (form["n"].ToString(), form["words"].ToString());
        if (KeptForms.IsBack(request))
            return await ShowWish(passed.Pass, wish, words, errors, wishes, gate, locale);
        try
        {
            await wishes.Answer(passed.Pass, wish, words);
            return Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(passed.Pass.RequireFile(Gesture.WriteTeamNote))]);
        }
        catch (RefusalException refusal)
        {
            errors.Note("words", refusal.Reason.AsSentence());
            return await ShowWish(passed.Pass, wish, words, errors, wishes, gate, locale);
        }
    }

    private static async Task<IResult> ShowWish(Pass pass, string id, string words, Errors errors, WishBook wishes, Gate gate, Locale locale)
    {
        var file = pass.RequireFile(Gesture.WriteTeamNote);
        if ((await gate.Ask(pass.Viewer, Gesture.ReadFile, file, Part)).Pass is not { IsWhole: true } reading)
            return Results.NotFound();
        return (await wishes.Read(reading)).FirstOrDefault(one => one.Id == id) is { } wish
            ? ShowWish(file, wish, words, errors)
            : Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)]);
    }

    private static RazorComponentResult<WishPage> ShowWish(FileKey file, Wish wish, string words, Errors errors) => Show<WishPage>(
        (nameof(WishPage.File), file), (nameof(WishPage.Wish), wish), (nameof(WishPage.Words), words), (nameof(WishPage.Errors), errors))
        .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
