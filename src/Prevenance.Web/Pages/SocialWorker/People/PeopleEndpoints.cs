using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.People;

/// <summary>To find somebody; and, when nobody is she, to make her known.</summary>
internal static class PeopleEndpoints
{
    private const int MostTyped = 200;
    private const string MadeKnown = "made known";

    /// <summary>The roles in which somebody is made known, the one that follows people first.</summary>
    private static readonly Role[] Makers = [Role.SocialWorker, Role.TeamManager, Role.Reception];

    public static void MapPeople(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(WorkerPaths.Search, ShowSearch, endpoint => endpoint.Needs(Gesture.SearchPeople, "search"));
        // Names are in no address: what is posted is answered at an address that holds it sealed, so that Back finds it again.
        app.MapPostInAllLanguages(WorkerPaths.Search, Search, endpoint => endpoint.Needs(Gesture.SearchPeople, "form"));
        app.MapGetInAllLanguages(
            WorkerPaths.New,
            async (Passed passed, SeenForms seen, StaffBook staff) => Show<NewPersonPage>(
                (nameof(NewPersonPage.Sent), FileToBe.New().Sent(passed.Pass.Viewer, null, seen)), (nameof(NewPersonPage.MayBeMine), MayBeReferent(await DutyOf(passed.Pass.Viewer, staff)))),
            endpoint => endpoint.Needs(Gesture.CreatePerson, "form"));
        app.MapPostInAllLanguages(WorkerPaths.New, Create, endpoint => endpoint.Needs(Gesture.CreatePerson, "person").ShowsAgain());
    }

    /// <summary>As what somebody makes people known; nothing where they are in no team that follows any.</summary>
    private static async Task<Duty?> DutyOf(Viewer viewer, StaffBook staff) =>
        (await staff.DutiesOf(viewer.Account!)).Where(one => one.Team is not null && Makers.Contains(one.Role)).MinBy(one => Array.IndexOf(Makers, one.Role));

    /// <summary>Reception and who answers for a team are nobody’s référent.</summary>
    private static bool MayBeReferent(Duty? duty) => duty?.Role == Role.SocialWorker;

    private static async Task<IResult> ShowSearch(HttpRequest request, Passed passed, PeopleSearch search, MadeSearches made, JustDone done, WithWhom with, Gate gate)
    {
        if (request.Query[MadeSearches.Field].ToString() is var sent && made.Open(sent, passed.Pass.Viewer) is { } typed)
            return await ShowFound(passed.Pass, typed, sent, search, with, gate);
        var noted = done.Read(request, passed.Pass.Viewer, MadeKnown).File is { } file ? await search.Find(passed.Pass, file) : null;
        return Show<SearchPage>((nameof(SearchPage.Noted), noted), (nameof(SearchPage.With), await with.Of(passed.Pass.Viewer, noted is null ? [] : [noted])));
    }

    private static async Task<IResult> Search(HttpRequest request, Passed passed, MadeSearches made, Locale locale)
    {
        var typed = (await request.ReadFormAsync())["q"].ToString().Trim() is var text && text.Length > MostTyped ? text[..MostTyped] : text;
        return Results.Extensions.SeeOther(typed.Length == 0 ? locale[WorkerPaths.Search] : $"{locale[WorkerPaths.Search]}{MadeSearches.Query(made.Close(passed.Pass.Viewer, typed))}");
    }

    private static async Task<IResult> ShowFound(Pass pass, string typed, string sent, PeopleSearch search, WithWhom with, Gate gate)
    {
        var found = await search.Named(pass, typed);
        return Show<SearchPage>(
            (nameof(SearchPage.Typed), typed),
            (nameof(SearchPage.Query), MadeSearches.Query(sent)),
            (nameof(SearchPage.Found), found),
            (nameof(SearchPage.With), await with.Of(pass.Viewer, found)),
            (nameof(SearchPage.MayCreate), await gate.WouldAnswer(pass.Viewer, Gesture.CreatePerson, null) == Answer.Yes));
    }

    private static async Task<IResult> Create(HttpRequest request, Passed passed, Gate gate, PersonBook people, PeopleSearch search, WithWhom with, StaffBook staff, SeenForms seen, JustDone done, TimeProvider clock, Locale locale)
    {
        var (form, errors, viewer) = (await request.ReadFormAsync(), new Errors(), passed.Pass.Viewer);
        var typed = NewPersonForm.From(form);
        var file = FileToBe.Read(form["_file"].ToString(), viewer, typed, seen);
        var key = file.KeyOf(viewer, typed, seen);
        var person = typed.Read(key, clock.Today(), errors);
        var duty = await DutyOf(viewer, staff);
        if (duty is null)
            errors.Note("first", PeopleText.NoTeam);
        if (person is null || duty is null || KeptForms.IsBack(request))
            return await ShowAgain([], null);
        var isReferent = typed.IsMine && MayBeReferent(duty);
        if (!await people.IsKept(passed.Pass, key))
        {
            if (!file.IsCompared
                && (await gate.Ask(viewer, Gesture.SearchPeople, null, "candidates")).Pass is { } pass
                && await search.Like(pass, person) is { Count: > 0 } alike)
                return await ShowAgain(alike, typed);
            await people.Create(passed.Pass, person, duty.Team!, isReferent ? viewer.Account : null);
        }
        return Results.Extensions.SeeOther(isReferent ? locale[WorkerPaths.FileOf(key)] : $"{locale[WorkerPaths.Search]}{done.Query(viewer, MadeKnown, key)}");

        async Task<IResult> ShowAgain(IReadOnlyList<FoundPerson> alike, NewPersonForm? compared) => Show<NewPersonPage>(
            (nameof(NewPersonPage.Form), typed), (nameof(NewPersonPage.Errors), errors), (nameof(NewPersonPage.Alike), alike), (nameof(NewPersonPage.With), await with.Of(viewer, alike)),
            (nameof(NewPersonPage.MayBeMine), MayBeReferent(duty)), (nameof(NewPersonPage.Sent), file.Sent(viewer, compared, seen)))
            .With(StatusCodes.Status422UnprocessableEntity);
    }
}
