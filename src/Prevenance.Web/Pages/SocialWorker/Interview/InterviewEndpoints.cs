using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Interviews;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Pages.SocialWorker.Situation;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Interview;

/// <summary>
/// Say it once: the questions that the file does not answer yet, one at a time, each answer a fact of the file; stopped and taken up at any
/// moment. An answer that the file holds already is changed with the day since which it is so, and what that changes is shown before it is saved.
/// </summary>
internal static class InterviewEndpoints
{
    public static void MapInterview(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(WorkerPaths.Interview, Ask, endpoint => endpoint.Needs(Gesture.ChangeSituation, "interview"));
        app.MapPostInAllLanguages(WorkerPaths.Interview, Take, endpoint => endpoint.Needs(Gesture.ChangeSituation, "fact").ShowsAgain());
    }

    private static async Task<IResult> Ask(HttpRequest request, Passed passed, SituationReader reader, InterviewDesk desk) =>
        await reader.Open(passed.Pass, "interview") is not { } file ? Results.NotFound()
        : file.Known.Find(request.Query["question"]) is { } inquiry && !file.Masks(inquiry.Key) ? InterviewDesk.Ask(file, inquiry, Typed.Again(inquiry, file.Known.Told(inquiry.Key)))
        : desk.AskNext(file);

    private static async Task<IResult> Take(HttpRequest request, Passed passed, SituationReader reader, InterviewDesk desk, Locale locale)
    {
        var form = await request.ReadFormAsync();
        if (await reader.Open(passed.Pass, "interview") is not { } file)
            return Results.NotFound();
        if (file.Known.Find(form["question"]) is not { } inquiry || file.Masks(inquiry.Key))
            return Results.Extensions.SeeOther(locale[WorkerPaths.InterviewOf(file.Person.Key)]);
        var (typed, gesture) = (Typed.From(form), form["do"].LastOrDefault() ?? "");
        var since = Since.From(form["since"].ToString(), file.On, file.Person.Birth);
        var (answer, wrong) = gesture == "unknown" ? (Answers.Unknown, null) : AnswerReader.Read(inquiry, typed, file.On);
        wrong ??= file.Known.FaultOf(inquiry, answer!, file.On);
        if (wrong is not null || answer is null || since.Day is not { } day || KeptForms.IsBack(request))
            return InterviewDesk.Ask(file, inquiry, typed, since, wrong);
        if (gesture == "effect")
            return desk.ShowEffect(passed.Pass, file, inquiry, typed, answer, day);
        await desk.Save(passed.Pass, file, inquiry, answer, day);
        return Results.Extensions.SeeOther(file.Known.Answers.IsAnswered(inquiry.Key) ? locale[WorkerPaths.FileOf(file.Person.Key)] : locale[WorkerPaths.InterviewOf(file.Person.Key)]);
    }
}
