using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.SocialWorker.People;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File.Identity;

/// <summary>Means of contact: one is added, said anew, or serves no more.</summary>
internal sealed class ReachDesk(PersonBook people, FileSights sights, StaffBook staff, SeenForms seen, Gate gate, Locale locale)
{
    /// <summary>How the journal names what is read and written here.</summary>
    public const string Part = "reach";

    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>.</param>
    /// <param name="mark">That of the means which is to be changed; empty for a new one.</param>
    /// <param name="typed">What was typed; what is noted where nothing was.</param>
    /// <param name="errors">What is to be put right.</param>
    public async Task<IResult> Show(Pass pass, string mark, MeansForm? typed = null, Errors? errors = null)
    {
        if ((await gate.Ask(pass.Viewer, Gesture.ReadFile, pass.File, Part)).Pass is not { IsWhole: true } reading || await people.Read(reading) is not { } person)
            return Results.NotFound();
        var changing = person.Contacts.FirstOrDefault(means => IsMarked(pass, means, mark));
        return Show<ReachPage>(
            (nameof(ReachPage.Person), person), (nameof(ReachPage.MasksAddress), await sights.MasksAddress(reading)), (nameof(ReachPage.Changing), changing),
            (nameof(ReachPage.MarkOf), (Func<ContactMeans, string>)(means => seen.Of(pass.Viewer, person.Key, means))),
            (nameof(ReachPage.Typed), typed ?? (changing is null ? new MeansForm() : MeansForm.Of(changing))),
            (nameof(ReachPage.Errors), errors ?? new Errors()), (nameof(ReachPage.Names), await sights.Named(pass.Viewer, person.Key, person.EarlierMeans.Select(one => one.By), await staff.Names())))
            .With(errors is { Any: true } ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>Writes what was typed of a means, or that it serves no more.</summary>
    public async Task<IResult> Change(HttpRequest request, Pass pass)
    {
        var (form, file, errors) = (await request.ReadFormAsync(), pass.RequireFile(Gesture.ChangeSituation), new Errors());
        var (mark, typed, isEnd) = (form["means"].ToString(), MeansForm.Of(form), form["end"].Count > 0);
        var means = isEnd ? null : typed.Read(errors);
        if (errors.Any || KeptForms.IsBack(request))
            return await Show(pass, mark, typed, errors);
        try
        {
            await people.Change(pass, person => Changed(pass, person, mark, means));
            return Results.Extensions.SeeOther(locale[WorkerPaths.Of(WorkerPaths.Reach, file)]);
        }
        catch (RefusalException refusal)
        {
            errors.Note(refusal.Refusals[0].Place is "value" ? "value" : "form", refusal.Reason.AsSentence());
            return await Show(pass, mark, isEnd ? null : typed, errors);
        }
    }

    /// <summary>What is sent twice says again what is noted already.</summary>
    private Person Changed(Pass pass, Person person, string mark, ContactMeans? means)
    {
        if (means is not null && person.Contacts.Contains(means))
            return person;
        var before = person.Contacts.FirstOrDefault(one => IsMarked(pass, one, mark));
        if (before is null && mark.Length > 0)
            return means is null && person.EarlierMeans.Any(earlier => IsMarked(pass, earlier.Means, mark)) ? person : throw new RefusalException("form", ReachText.Changed);
        if (before is null)
            return means is null ? person : person with { Contacts = [.. person.Contacts, means] };
        var changed = person with { Contacts = [.. person.Contacts.Select(one => one == before ? means : one).OfType<ContactMeans>()] };
        return changed.MayBeFound ? changed : throw new RefusalException("form", PeopleText.NothingToFind);
    }

    private bool IsMarked(Pass pass, ContactMeans means, string mark) => seen.IsOf(mark, pass.Viewer, pass.File!.Value, means);
}
