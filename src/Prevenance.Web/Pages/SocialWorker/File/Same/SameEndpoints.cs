using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File.Same;

/// <summary>To say that two files are one person's, or two people's, and to go back on it.</summary>
internal static class SameEndpoints
{
    private const string Part = "same person";

    public static void MapSame(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(WorkerPaths.Same, (Passed passed, SameReader reader) => ShowSame(passed.Pass, reader, new Errors()), endpoint => endpoint.Needs(Gesture.MergePeople, Part));
        app.MapPostInAllLanguages(WorkerPaths.Same, Say, endpoint => endpoint.Needs(Gesture.MergePeople, Part));
        app.MapGetInAllLanguages(WorkerPaths.NotSame, (HttpRequest request, Passed passed, SameReader reader, SamePersons same, Locale locale) => ShowUndo(passed.Pass, request.Query["other"].ToString(), reader, same, locale), endpoint => endpoint.Needs(Gesture.UndoMerge, Part));
        app.MapPostInAllLanguages(WorkerPaths.NotSame, Undo, endpoint => endpoint.Needs(Gesture.UndoMerge, Part));
    }

    private static async Task<IResult> Say(HttpRequest request, Passed passed, SameReader reader, SamePersons same, TimeProvider clock, Locale locale)
    {
        var (pass, form, errors) = (passed.Pass, await request.ReadFormAsync(), new Errors());
        var (key, areOne) = (form["other"].ToString(), form["do"] != "two");
        try
        {
            if (form["do"] == "back")
                await same.TakeBack(pass, new FileKey(key));
            // Who follows a file that hides says what its likely double is, which they may not read.
            else if (form.ContainsKey("likely"))
                await same.Settle(pass, new FileKey(key), areOne);
            else if (await reader.Other(pass, key) is { } other)
                await (areOne ? same.Join(pass, other, clock.Today()) : same.TellApart(pass, other));
            else
                errors.Note("alike", SameText.NotThere);
        }
        catch (RefusalException refusal)
        {
            errors.Note("alike", refusal.Reason.AsSentence());
        }
        return errors.Any ? await ShowSame(pass, reader, errors) : Results.Extensions.SeeOther(locale[WorkerPaths.Of(WorkerPaths.Same, pass.File!.Value)]);
    }

    private static async Task<IResult> Undo(HttpRequest request, Passed passed, SameReader reader, SamePersons same, Locale locale)
    {
        var (pass, form) = (passed.Pass, await request.ReadFormAsync());
        if (await reader.Other(pass, form["other"].ToString()) is not { } other)
            return Results.Extensions.SeeOther(locale[WorkerPaths.Of(WorkerPaths.Same, pass.File!.Value)]);
        try
        {
            await same.Undo(pass, other, [.. form["goes"].OfType<string>().Distinct()]);
            return Results.Extensions.SeeOther(locale[WorkerPaths.Of(WorkerPaths.Same, pass.File!.Value)]);
        }
        catch (RefusalException refusal)
        {
            return await ShowUndo(pass, form["other"].ToString(), reader, same, locale, refusal.Reason.AsSentence());
        }
    }

    private static async Task<IResult> ShowSame(Pass pass, SameReader reader, Errors errors) => await reader.Read(pass) is { } shown
        ? Show<SamePage>((nameof(SamePage.Shown), shown), (nameof(SamePage.Errors), errors)).With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK)
        : Results.NotFound();

    private static async Task<IResult> ShowUndo(Pass pass, string other, SameReader reader, SamePersons same, Locale locale, Text? error = null)
    {
        var file = pass.File!.Value;
        var errors = new Errors();
        if (error is { } fault)
            errors.Note("goes", fault);
        try
        {
            if (await reader.Other(pass, other) is { } theirs && await reader.PersonOf(theirs) is { } person)
                return Show<UndoPage>((nameof(UndoPage.File), file), (nameof(UndoPage.Other), person), (nameof(UndoPage.Written), await same.WrittenSince(pass, theirs)), (nameof(UndoPage.Errors), errors))
                    .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
        }
        catch (RefusalException)
        {
            // Somebody went back on it meanwhile: the page of what is said tells so.
        }
        return Results.Extensions.SeeOther(locale[WorkerPaths.Of(WorkerPaths.Same, file)]);
    }
}
