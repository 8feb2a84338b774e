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

/// <summary>Somebody leaves a household, shown as the others will see it and then kept; or a death is told, confirmed, or taken back.</summary>
internal sealed class LeavingDesk(HouseholdDesk desk, HouseholdBook households, SeenForms seen, TimeProvider clock, Locale locale)
{
    public async Task<IResult> ShowLeaving(Pass pass) => Show(pass, await desk.Households(pass), new LeavingForm(), new Errors());

    /// <summary>Shows what was typed as the others will see it; and keeps it once that was seen.</summary>
    public async Task<IResult> Leave(Pass pass, IFormCollection typed)
    {
        var (file, homes, form, errors) = (pass.RequireFile(Gesture.ChangeSituation), await desk.Households(pass), LeavingForm.Of(typed), new Errors());
        if (form.Read(homes, clock.Today(), errors) is not { } change)
            return Show(pass, homes, form, errors);
        try
        {
            if (!seen.IsOf(typed["_seen"].ToString(), pass.Viewer, file, form))
                return Show(pass, homes, form, errors, await households.AsOthersSee(pass, change), seen.Of(pass.Viewer, file, form));
            await households.Save(pass, change);
            return Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)]);
        }
        catch (RefusalException refusal)
        {
            errors.Note("who", refusal.Reason.AsSentence());
            return Show(pass, homes, form, errors);
        }
    }

    public async Task<IResult> ShowDeath(Pass pass) => ShowDeath(pass, await households.DeathOf(pass), "", new Errors());

    /// <summary>Notes a death, makes sure of it, or takes it back.</summary>
    public async Task<IResult> Die(Pass pass, IFormCollection typed)
    {
        var (file, errors, today, day) = (pass.RequireFile(Gesture.ChangeSituation), new Errors(), clock.Today(), typed["day"].ToString().Trim());
        var isWrong = typed["wrong"].Count > 0;
        if (!isWrong && TypedDay.Past(day, today) is null)
            errors.Note("day", HouseholdText.NotADay);
        try
        {
            if (!errors.Any)
            {
                await households.Save(pass, isWrong
                    ? new DeathTakenBack(file, today)
                    : new DeathTold(file, TypedDay.Past(day, today)!.Value, today, typed["confirmed"].Count > 0 ? pass.Viewer.Account : null));
                return Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)]);
            }
        }
        catch (RefusalException refusal)
        {
            errors.Note("day", refusal.Reason.AsSentence());
        }
        return ShowDeath(pass, await households.DeathOf(pass), day, errors);
    }

    private static RazorComponentResult<LeavingPage> Show(Pass pass, IReadOnlyList<HouseholdSeen> homes, LeavingForm form, Errors errors, IReadOnlyList<OtherSide>? asSeen = null, string mark = "") =>
        Show<LeavingPage>(
            (nameof(LeavingPage.File), pass.File!.Value), (nameof(LeavingPage.Homes), homes), (nameof(LeavingPage.Form), form),
            (nameof(LeavingPage.AsSeen), asSeen), (nameof(LeavingPage.Mark), mark), (nameof(LeavingPage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    private static RazorComponentResult<DeathPage> ShowDeath(Pass pass, Death? told, string day, Errors errors) =>
        Show<DeathPage>((nameof(DeathPage.File), pass.File!.Value), (nameof(DeathPage.Told), told), (nameof(DeathPage.Day), day), (nameof(DeathPage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
