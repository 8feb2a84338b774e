using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Services.Answers;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Oneself.Referrals;

/// <summary>What became of each request to a service, in one sentence a step; and what she says or takes back herself.</summary>
internal static class OwnReferralsEndpoints
{
    /// <summary>What is hers to do.</summary>
    internal static readonly ActKind[] Acts = [ActKind.Meet, ActKind.TellOwnVersion, ActKind.TellOutcome, ActKind.Withdraw];

    public static void MapOwnReferrals(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(OwnPaths.Referrals, async (Passed passed, ReferralDesk desk) => await ShowAll(passed.Pass.RequireFile(Gesture.ReadFile), desk), endpoint => endpoint.Needs(Gesture.ReadFile, "own referrals"));
        app.MapPostInAllLanguages(OwnPaths.Referrals, Act, endpoint => endpoint.Needs(Gesture.ChangeSituation, "own referral"));
    }

    private static async Task<IResult> Act(HttpRequest request, Passed passed, ReferralDesk desk, TimeProvider clock, Locale locale)
    {
        var (typed, file, errors) = (await request.ReadFormAsync(), passed.Pass.RequireOwn(), new Errors());
        var (id, form) = (typed["n"].ToString(), AnswerForm.Of(typed));
        var kept = (await desk.Of(file)).FirstOrDefault(one => one.Id == id);
        try
        {
            if (kept is not null && form.Read(PossibleFor(kept), errors, clock.Today()) is { } act)
            {
                await desk.Do(id, Actors.Person, act);
                return Results.Extensions.SeeOther($"{locale[OwnPaths.Referrals]}#r{id}");
            }
        }
        catch (RefusalException refusal)
        {
            errors.Note("kind", refusal.Reason.AsSentence());
        }
        return await ShowAll(file, desk, id, form, errors);
    }

    /// <summary>What she may do where a request stands; that they met, only where the service says otherwise.</summary>
    internal static IReadOnlyList<ActKind> PossibleFor(KeptReferral kept) =>
        [.. Acts.Intersect(kept.Referral.Possible).Where(act => act != ActKind.Meet || kept.Referral.State == ReferralState.AskingPerson)];

    private static async Task<IResult> ShowAll(FileKey file, ReferralDesk desk, string about = "", AnswerForm? form = null, Errors? errors = null) => Show<OwnReferralsPage>(
        (nameof(OwnReferralsPage.Referrals), (await desk.Of(file)).Where(one => one.Referral.State != ReferralState.Draft).ToList()),
        (nameof(OwnReferralsPage.About), about), (nameof(OwnReferralsPage.Form), form ?? new AnswerForm()), (nameof(OwnReferralsPage.Errors), errors ?? new Errors()))
        .With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
}
