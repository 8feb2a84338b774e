using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.SocialWorker.People;
using Prevenance.Web.Pages.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Messages;

/// <summary>To take a message for who follows somebody, and to say that it was answered.</summary>
internal static class MessageEndpoints
{
    private const string Part = "left message";
    private const string Person = "person";
    private const string Taken = "message taken";

    /// <summary>Whom the form is about before it is sent: nobody yet.</summary>
    private static readonly FileKey Nobody = new("");

    /// <summary>The roles in which a message is taken; the team of the first answers where nobody else does.</summary>
    private static readonly Role[] Takers = [Role.Reception, Role.SocialWorker, Role.TeamManager];

    public static void MapMessages(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(WorkerPaths.TakeMessage, ShowTake, endpoint => endpoint.Needs(Gesture.BookAppointment, Part));
        app.MapPostInAllLanguages(WorkerPaths.TakeMessage, Take, endpoint => endpoint.Needs(Gesture.BookAppointment, Part).ShowsAgain());
        app.MapPostInAllLanguages(WorkerPaths.MessageOfUnknown, EndOfUnknown, endpoint => endpoint.Needs(Gesture.BookAppointment, Part));
        app.MapGetInAllLanguages(WorkerPaths.Message, ShowMessage, endpoint => endpoint.Needs(Gesture.WriteTeamNote, Part));
        app.MapPostInAllLanguages(WorkerPaths.Message, End, endpoint => endpoint.Needs(Gesture.WriteTeamNote, Part));
    }

    /// <summary>The form, for somebody whom a search found or for anybody; and of whom a message was just taken.</summary>
    private static async Task<IResult> ShowTake(HttpRequest request, Passed passed, Gate gate, PeopleSearch search, SeenForms seen, JustDone done)
    {
        var viewer = passed.Pass.Viewer;
        var (person, taken) = (request.Query[Person].ToString(), done.Read(request, viewer, Taken));
        var (chosen, noted) = (await Of(person.Length > 0 ? new FileKey(person) : null), await Of(taken.File));
        return Show<TakePage>(
            (nameof(TakePage.Typed), new MessageForm(Name: chosen?.Name ?? "", Person: chosen?.File?.Value ?? "", Once: seen.Once(viewer, Nobody))),
            (nameof(TakePage.Candidates), chosen is null ? [] : new[] { chosen }), (nameof(TakePage.Query), chosen is null ? "" : $"?{Person}={chosen.File}"),
            (nameof(TakePage.IsNoted), taken.IsDone), (nameof(TakePage.Noted), noted));

        async Task<FoundPerson?> Of(FileKey? file) => file is { } whose && (await gate.Ask(viewer, Gesture.SearchPeople, null, Part)).Pass is { } looking
            ? await search.Find(looking, whose)
            : null;
    }

    private static async Task<IResult> Take(HttpRequest request, Passed passed, Gate gate, PeopleSearch search, LeftMessageBook messages, StaffBook staff, SeenForms seen, JustDone done, Locale locale)
    {
        var (typed, errors, viewer) = (MessageForm.Of(await request.ReadFormAsync()), new Errors(), passed.Pass.Viewer);
        var team = (await staff.DutiesOf(viewer.Account!)).Where(duty => duty.Team is not null && Takers.Contains(duty.Role)).MinBy(duty => Array.IndexOf(Takers, duty.Role))?.Team;
        var candidates = typed.Name.Length > 0 && (await gate.Ask(viewer, Gesture.SearchPeople, null, Part)).Pass is { } looking
            // Of whom only initials are told, nothing may be left: she is kept by her name, for the team.
            ? (await search.Named(looking, typed.Name)).Where(found => found.File is not null).ToList()
            : [];
        if (team is null)
            errors.Note("q", PeopleText.NoTeam);
        if (team is null || KeptForms.IsBack(request))
            return ShowForm();
        if (typed.Person.Length == 0 && candidates.Count > 0)
        {
            if (typed.IsAskedAgain)
                errors.Note("person", MessageText.WhichFirst);
            return ShowForm();
        }
        var pass = passed.Pass;
        // A file that is not there for who takes the message answers as one that does not exist.
        if (typed.Person is { Length: > 0 } and not MessageForm.NoneOfThem)
        {
            if ((await gate.Ask(viewer, Gesture.BookAppointment, new FileKey(typed.Person), Part)).Pass is not { } hers)
                return Results.NotFound();
            (pass, typed) = (hers, typed with { Name = "" });
        }
        try
        {
            await messages.Take(pass, team, typed.Words, seen.IdOf(typed.Once, viewer, Nobody, typed));
            return Results.Extensions.SeeOther($"{locale[WorkerPaths.TakeMessage]}{done.Query(viewer, Taken, pass.File)}");
        }
        catch (RefusalException refusal)
        {
            errors.Note(refusal.Refusals[0].Place, refusal.Reason.AsSentence());
            return ShowForm();
        }

        IResult ShowForm() => Show<TakePage>((nameof(TakePage.Typed), typed), (nameof(TakePage.Candidates), candidates), (nameof(TakePage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static async Task<IResult> ShowMessage(HttpRequest request, Passed passed, LeftMessageBook messages, Gate gate, PersonBook people, StaffBook staff, Locale locale)
    {
        var file = passed.Pass.RequireFile(Gesture.WriteTeamNote);
        if ((await gate.Ask(passed.Pass.Viewer, Gesture.ReadFile, file, Part)).Pass is not { IsWhole: true } reading || await people.Read(reading) is not { } person)
            return Results.NotFound();
        var waiting = await messages.Waiting([reading]);
        return waiting.Count == 0
            ? Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)])
            : Show<MessagePage>((nameof(MessagePage.Person), person), (nameof(MessagePage.Messages), waiting), (nameof(MessagePage.Names), await staff.Names()));
    }

    private static async Task<IResult> End(HttpRequest request, Passed passed, LeftMessageBook messages, Locale locale)
    {
        await messages.End(passed.Pass, (await request.ReadFormAsync())["n"].ToString());
        return Results.Extensions.SeeOther(locale[StaffPaths.Home]);
    }

    private static async Task<IResult> EndOfUnknown(HttpRequest request, Passed passed, LeftMessageBook messages, StaffBook staff, Locale locale)
    {
        var teams = (await staff.DutiesOf(passed.Pass.Viewer.Account!)).Select(duty => duty.Team).OfType<string>().ToList();
        await messages.EndOfUnknown(passed.Pass, teams, (await request.ReadFormAsync())["n"].ToString());
        return Results.Extensions.SeeOther(locale[StaffPaths.Home]);
    }
}
