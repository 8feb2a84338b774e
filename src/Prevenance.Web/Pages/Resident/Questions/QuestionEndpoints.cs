using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Web.Hosting;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>The interview: each post takes an answer and shows the next question, or all the answers to check once nothing is left to settle.</summary>
internal static class QuestionEndpoints
{
    private const string Changing = "change:";

    public static void MapQuestions(this IEndpointRouteBuilder app)
    {
        var interview = app.ServiceProvider.GetRequiredService<Interview>();
        app.MapGetInAllLanguages(Paths.Household, (TimeProvider clock) => new Turn(interview, clock.Today()).GoOn(Conversation.Parse("", clock.Today())));
        app.MapPostInAllLanguages(Paths.Household, Answer, endpoint => endpoint.IsShownAgainByBack());

        async Task<IResult> Answer(HttpRequest request, TimeProvider clock)
        {
            var form = await request.ReadFormAsync();
            return new Turn(interview, clock.Today()).Take(
                Conversation.Parse(form[Conversation.Field], clock.Today()), form["question"].ToString(), form["do"].LastOrDefault() ?? "", Typed.From(form));
        }
    }

    /// <summary>One turn of the conversation.</summary>
    private sealed class Turn(Interview interview, DateOnly today)
    {
        private Month Present => Month.Of(today);

        public IResult Take(Conversation so, string question, string gesture, Typed typed) => gesture switch
        {
            "next" => TakeAnswer(so, question, typed),
            "unknown" => GoOn(so.With(question, Answers.Unknown, today)),
            "back" => Back(so),
            _ when gesture.StartsWith(Changing, StringComparison.Ordinal) => AskAgain(so, gesture[Changing.Length..]),
            _ when so.Find(question) is { } inquiry => Ask(so, inquiry, typed),
            _ => GoOn(so),
        };

        public IResult GoOn(Conversation so)
        {
            var state = StateOf(so);
            return state.Next is { } next
                ? Show(so, state, next, Typed.Nothing)
                : Show<CheckPage>((nameof(CheckPage.Conversation), so));
        }

        private IResult TakeAnswer(Conversation so, string question, Typed typed)
        {
            if (so.Find(question) is not { } inquiry)
                return GoOn(so);
            var (answer, error) = AnswerReader.Read(inquiry, typed, today);
            error ??= so.FaultOf(inquiry, answer!, today);
            return answer is not null && error is null ? GoOn(so.With(question, answer, today)) : Ask(so, inquiry, typed, error);
        }

        private IResult Back(Conversation so) =>
            so.LastKey is { } last && so.Find(last) is { } inquiry ? Ask(so.Without(last), inquiry, Typed.Again(inquiry, so.Told(last))) : GoOn(so);

        private IResult AskAgain(Conversation so, string question) =>
            so.Find(question) is { } inquiry ? Ask(so, inquiry, Typed.Again(inquiry, so.Told(question))) : GoOn(so);

        private RazorComponentResult<QuestionPage> Ask(Conversation so, Inquiry inquiry, Typed typed, Text? error = null) =>
            Show(so, StateOf(so), inquiry, typed, error).With(error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

        private InterviewState StateOf(Conversation so) => interview.After(so.Answers, Present);

        private static RazorComponentResult<QuestionPage> Show(Conversation so, InterviewState state, Inquiry inquiry, Typed typed, Text? error = null) => Show<QuestionPage>(
            (nameof(QuestionPage.Conversation), so), (nameof(QuestionPage.State), state), (nameof(QuestionPage.Inquiry), inquiry),
            (nameof(QuestionPage.Typed), typed), (nameof(QuestionPage.Error), error));
    }
}
