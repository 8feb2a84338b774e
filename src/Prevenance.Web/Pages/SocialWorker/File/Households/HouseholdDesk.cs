using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Files;
using Prevenance.Casework.Households;
using Prevenance.Casework.Sights;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File.Households;

/// <summary>A separation and a hidden address: shown as the other side will see them, then kept.</summary>
internal sealed class HouseholdDesk(HouseholdBook households, FileSights sights, Gate gate, SeenForms seen, TimeProvider clock, Locale locale)
{
    private const string Part = "household";

    /// <summary>The households of the file that a pass is for, as who asks sees them.</summary>
    public async Task<IReadOnlyList<HouseholdSeen>> Households(Pass pass) =>
        (await gate.Ask(pass.Viewer, Gesture.ReadFile, pass.File, Part)).Pass is { IsWhole: true } reading ? await households.Read(reading) : [];

    public async Task<IResult> ShowSeparation(Pass pass) => ShowSeparation(pass, Others(await Home(pass)), SeparationForm.Empty, new Errors());

    /// <summary>Shows what was typed as the other side will see it; and keeps it once that was seen.</summary>
    public async Task<IResult> Separate(Pass pass, IFormCollection typed)
    {
        var (file, errors, home) = (pass.RequireFile(Gesture.ChangeSituation), new Errors(), await Home(pass));
        var others = Others(home);
        var form = SeparationForm.Of(typed, others);
        if (home is null || others.Count == 0 || form.Read(file, home.Key, clock.Today(), errors) is not { } change)
            return ShowSeparation(pass, others, form, errors);
        try
        {
            if (seen.IsOf(typed["_seen"].ToString(), pass.Viewer, file, form))
            {
                await households.Save(pass, change);
                return Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)]);
            }
            return ShowSeparation(pass, others, form, errors, await households.AsOthersSee(pass, change), seen.Of(pass.Viewer, file, form));
        }
        catch (RefusalException refusal)
        {
            errors.Note("from", refusal.Reason.AsSentence());
            return ShowSeparation(pass, others, form, errors);
        }
    }

    /// <summary>The page on which an address is hidden; or hidden no more, once it is.</summary>
    public async Task<IResult> ShowHiding(Pass pass) =>
        !await sights.MayHideAddress(pass) ? Results.NotFound() : await households.MayShow(pass) ? ShowUnhiding(pass, new Errors()) : await Hide(pass, isSeen: false);

    /// <summary>Hides an address that was seen as the other side will, or hides it no more; for who may do neither there is no such page.</summary>
    public async Task<IResult> ChangeHiding(Pass pass, IFormCollection typed) =>
        !await sights.MayHideAddress(pass) ? Results.NotFound() : typed["shown"].Count > 0 ? await Unhide(pass) : await Hide(pass, isSeen: true);

    /// <summary>Has an address hidden no more.</summary>
    private async Task<IResult> Unhide(Pass pass)
    {
        var (file, errors) = (pass.RequireFile(Gesture.ChangeSituation), new Errors());
        try
        {
            await households.Save(pass, new Showing(file, clock.Today()));
            return Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)]);
        }
        catch (RefusalException refusal)
        {
            errors.Note("household", refusal.Reason.AsSentence());
            return ShowUnhiding(pass, errors);
        }
    }

    /// <summary>Shows what the other side will see once an address is hidden; and hides it once that was seen.</summary>
    private async Task<IResult> Hide(Pass pass, bool isSeen)
    {
        var (file, errors) = (pass.RequireFile(Gesture.ChangeSituation), new Errors());
        IReadOnlyList<OtherSide> others = [];
        try
        {
            var hiding = new Hiding(file, (await Home(pass))?.Key ?? HouseholdBook.NewKey(), clock.Today(), clock.Today());
            if (isSeen)
            {
                await households.Save(pass, hiding);
                return Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)]);
            }
            others = await households.AsOthersSee(pass, hiding);
        }
        catch (RefusalException refusal)
        {
            errors.Note("household", refusal.Reason.AsSentence());
            // Hidden already: what may still be done is to have it hidden no more.
            if (await households.MayShow(pass))
                return ShowUnhiding(pass, errors);
        }
        return Show<HidingPage>((nameof(HidingPage.File), file), (nameof(HidingPage.AsSeen), others), (nameof(HidingPage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>Where she dwells today.</summary>
    private async Task<HouseholdSeen?> Home(Pass pass)
    {
        var today = clock.Today();
        return (await Households(pass)).FirstOrDefault(one => one.View == HouseholdView.Menage && one.Members.Any(member => member.IsSelf && member.Days.Hold(today)));
    }

    private List<MemberSeen> Others(HouseholdSeen? home) =>
        [.. (home?.Members ?? []).Where(member => !member.IsSelf && member.Days.Hold(clock.Today()))];

    private static RazorComponentResult<UnhidingPage> ShowUnhiding(Pass pass, Errors errors) =>
        Show<UnhidingPage>((nameof(UnhidingPage.File), pass.File!.Value), (nameof(UnhidingPage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    private static RazorComponentResult<SeparationPage> ShowSeparation(Pass pass, IReadOnlyList<MemberSeen> others, SeparationForm form, Errors errors, IReadOnlyList<OtherSide>? asSeen = null, string mark = "") =>
        Show<SeparationPage>(
            (nameof(SeparationPage.File), pass.File!.Value), (nameof(SeparationPage.Others), others), (nameof(SeparationPage.Form), form),
            (nameof(SeparationPage.AsSeen), asSeen ?? []), (nameof(SeparationPage.Mark), mark), (nameof(SeparationPage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
