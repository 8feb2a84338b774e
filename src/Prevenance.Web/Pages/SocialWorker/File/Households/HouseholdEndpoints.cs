using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
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

/// <summary>With whom somebody lives: to add a person, to part, to hide an address or hide it no more, and to see one that is hidden.</summary>
internal static class HouseholdEndpoints
{
    private const string Part = "household";

    public static void MapHouseholds(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(WorkerPaths.Household, (Passed passed, SeenForms seen) => ShowJoin(passed.Pass, new JoinForm(), [], seen, new Errors()), endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(WorkerPaths.Household, Join, endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapGetInAllLanguages(WorkerPaths.Separation, (Passed passed, HouseholdDesk desk) => desk.ShowSeparation(passed.Pass), endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(
            WorkerPaths.Separation,
            async (HttpRequest request, Passed passed, HouseholdDesk desk) => await desk.Separate(passed.Pass, await request.ReadFormAsync()),
            endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapGetInAllLanguages(WorkerPaths.Leaving, (Passed passed, LeavingDesk desk) => desk.ShowLeaving(passed.Pass), endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(
            WorkerPaths.Leaving,
            async (HttpRequest request, Passed passed, LeavingDesk desk) => await desk.Leave(passed.Pass, await request.ReadFormAsync()),
            endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapGetInAllLanguages(WorkerPaths.Death, (Passed passed, LeavingDesk desk) => desk.ShowDeath(passed.Pass), endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(
            WorkerPaths.Death,
            async (HttpRequest request, Passed passed, LeavingDesk desk) => await desk.Die(passed.Pass, await request.ReadFormAsync()),
            endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapGetInAllLanguages(WorkerPaths.Hiding, (Passed passed, HouseholdDesk desk) => desk.ShowHiding(passed.Pass), endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(
            WorkerPaths.Hiding,
            async (HttpRequest request, Passed passed, HouseholdDesk desk) => await desk.ChangeHiding(passed.Pass, await request.ReadFormAsync()),
            endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapGetInAllLanguages(WorkerPaths.Address, ShowAddress, endpoint => endpoint.Needs(Gesture.ReadFile, FileParts.Hidden));
    }

    private static async Task<IResult> Join(HttpRequest request, Passed passed, HouseholdDesk desk, HouseholdBook households, PeopleSearch search, SeenForms seen, Gate gate, TimeProvider clock, Locale locale)
    {
        var (pass, file, errors) = (passed.Pass, passed.Pass.RequireFile(Gesture.ChangeSituation), new Errors());
        var typed = await request.ReadFormAsync();
        var form = JoinForm.Of(typed);
        var found = await Found(pass.Viewer, form.Name, file, search, gate);
        if (found.Count == 0)
            errors.Note("name", HouseholdText.NoOne);
        var homes = await desk.Households(pass);
        var joining = form.Read(file, clock.Today(), (view, from) => homes.FirstOrDefault(one => one.View == view && one.Members.Any(member => member.IsSelf && member.Days.Hold(from)))?.Key ?? HouseholdBook.NewKey(), errors);
        // The person is chosen among those who were shown for this name, or a first time.
        if (joining is null || !found.Any(one => one.File == joining.Person))
            return ShowJoin(pass, form, found, seen, errors);
        if ((await gate.Ask(pass.Viewer, Gesture.ChangeSituation, joining.Person, Part)).Pass is not { } also)
        {
            errors.Note("person", HouseholdText.NotOpen);
            return ShowJoin(pass, form, found, seen, errors);
        }
        try
        {
            await households.SaveOnce(pass, joining, seen.IdOf(typed["_once"].ToString(), pass.Viewer, file, form), also);
            return Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)]);
        }
        catch (RefusalException refusal)
        {
            errors.Note(refusal.Refusals[0].Place is { Length: > 0 } place ? place : "person", refusal.Reason.AsSentence());
            return ShowJoin(pass, form, found, seen, errors);
        }
    }

    /// <summary>Those whom a name may mean, and who may be named whole; the person herself is left out.</summary>
    private static async Task<IReadOnlyList<FoundPerson>> Found(Viewer viewer, string name, FileKey file, PeopleSearch search, Gate gate) =>
        name.Length > 0 && (await gate.Ask(viewer, Gesture.SearchPeople, null, "search")).Pass is { } pass
            ? [.. (await search.Named(pass, name)).Where(one => one.Answer == Answer.Yes && one.File is { } found && found != file)]
            : [];

    private static RazorComponentResult<JoinPage> ShowJoin(Pass pass, JoinForm form, IReadOnlyList<FoundPerson> found, SeenForms seen, Errors errors) =>
        Show<JoinPage>((nameof(JoinPage.File), pass.RequireFile(Gesture.ChangeSituation)), (nameof(JoinPage.Once), seen.Once(pass.Viewer, pass.File!.Value)), (nameof(JoinPage.Form), form), (nameof(JoinPage.Found), found), (nameof(JoinPage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    private static async Task<IResult> ShowAddress(Passed passed, PersonBook people, FactStore facts, TimeProvider clock)
    {
        if (!passed.Pass.IsWhole || await people.Read(passed.Pass) is not { } person)
            return Results.NotFound();
        var (book, today) = (await facts.Read(passed.Pass), clock.Today());
        return Show<AddressPage>(
            (nameof(AddressPage.File), person.Key),
            (nameof(AddressPage.Means), person.Contacts.Where(means => FileParts.Of(means) == PartKind.Address).ToList()),
            (nameof(AddressPage.Facts), book.Variables.Where(what => FileParts.OfFact(what) == PartKind.Address).Select(what => book.On(what, today).Fact).OfType<Casework.Facts.Fact>().ToList()),
            (nameof(AddressPage.On), today));
    }
}
