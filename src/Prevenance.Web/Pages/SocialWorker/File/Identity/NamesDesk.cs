using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.SocialWorker.People;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File.Identity;

/// <summary>Names and a birth: read, then corrected where nobody else did in the meantime.</summary>
internal sealed class NamesDesk(PersonBook people, FileSights sights, StaffBook staff, SeenForms seen, JustDone done, Gate gate, TimeProvider clock, Locale locale)
{
    /// <summary>How the journal names what is read and written here: former names are read nowhere else.</summary>
    public const string Part = "names";

    /// <summary>The page, which says what was just noted.</summary>
    /// <param name="request">For it.</param>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>.</param>
    public Task<IResult> Show(HttpRequest request, Pass pass) => Show(pass, isNoted: done.Read(request, pass.Viewer, Part).File == pass.File);

    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>.</param>
    /// <param name="form">What was typed; what is noted where nothing was.</param>
    /// <param name="errors">What is to be put right.</param>
    /// <param name="isNoted">Whether something was just noted.</param>
    private async Task<IResult> Show(Pass pass, NamesForm? form = null, Errors? errors = null, bool isNoted = false) =>
        (await gate.Ask(pass.Viewer, Gesture.ReadFile, pass.File, Part)).Pass is { IsWhole: true } reading && await people.Read(reading) is { } person
            ? Show<NamesPage>(
                (nameof(NamesPage.Person), person), (nameof(NamesPage.Form), form ?? NamesForm.Of(person)), (nameof(NamesPage.Read), seen.Of(pass.Viewer, person.Key, NamesForm.Of(person))),
                (nameof(NamesPage.Errors), errors ?? new Errors()), (nameof(NamesPage.Names), await sights.Named(pass.Viewer, person.Key, person.EarlierWords.Select(one => one.By), await staff.Names())), (nameof(NamesPage.IsNoted), isNoted))
                .With(errors is { Any: true } ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK)
            : Results.NotFound();

    /// <summary>Writes what was typed.</summary>
    public async Task<IResult> Correct(HttpRequest request, Pass pass)
    {
        var (typed, file, errors) = (await request.ReadFormAsync(), pass.RequireFile(Gesture.ChangeSituation), new Errors());
        var form = NamesForm.Of(typed);
        if (form.Read(clock.Today(), errors) is not { } change || KeptForms.IsBack(request))
            return await Show(pass, form, errors);
        try
        {
            await people.Change(pass, person =>
            {
                var (now, changed) = (NamesForm.Of(person), change(person));
                // What is sent twice says again what is noted already.
                if (now != NamesForm.Of(changed) && !seen.IsOf(typed["_read"].ToString(), pass.Viewer, file, now))
                    throw new RefusalException("now", NamesText.Changed);
                return changed.MayBeFound ? changed : throw new RefusalException("used", PeopleText.NothingToFind);
            });
            return Results.Extensions.SeeOther($"{locale[WorkerPaths.Of(WorkerPaths.Names, file)]}{done.Query(pass.Viewer, Part, file)}");
        }
        catch (RefusalException refusal)
        {
            errors.Note(refusal.Refusals[0].Place is { Length: > 0 } place ? place : "used", refusal.Reason.AsSentence());
            return await Show(pass, form, errors);
        }
    }
}
