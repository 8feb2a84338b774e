using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Law;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Resident.Examples;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>Gives a page about a household its addresses: one for each example, one for answers that are posted.</summary>
internal static class SubjectEndpoints
{
    /// <param name="page">What is added to the address of the household.</param>
    /// <param name="show">Makes the page, for a household and what the page is asked about.</param>
    public static void MapForSubject(this IEndpointRouteBuilder app, Text page, Func<Subject, Asked, IResult> show)
    {
        app.MapGetInAllLanguages(Paths.Under(Paths.Example("{name}"), page), (string name, HttpRequest request) =>
            ExamplesText.Find(name) is { } example ? show(Subject.Of(example), Asked.In(field => request.Query[field])) : Results.NotFound());
        app.MapForAnswers(page, (subject, _, asked) => show(subject, asked));
    }

    /// <summary>A page about the person's own answers only.</summary>
    /// <param name="page">What is added to the address of the household.</param>
    /// <param name="show">Makes the page.</param>
    public static void MapForAnswers(this IEndpointRouteBuilder app, Text page, Func<Subject, Locale, IResult> show) =>
        app.MapForAnswers(page, (subject, locale, _) => show(subject, locale));

    private static void MapForAnswers(this IEndpointRouteBuilder app, Text page, Func<Subject, Locale, Asked, IResult> show)
    {
        // There is nothing to show without answers, and answers are not kept: the questions are the way in.
        app.MapGetInAllLanguages(Paths.Under(Paths.Rights, page), (Locale locale) => Results.Redirect(locale[Paths.Household]));
        app.MapPostInAllLanguages(Paths.Under(Paths.Rights, page), async (HttpRequest request, TimeProvider clock, Locale locale) =>
        {
            var form = await request.ReadFormAsync();
            var conversation = Conversation.Parse(form[Conversation.Field], clock.Today());
            return conversation.Count == 0
                ? Results.Extensions.SeeOther(locale[Paths.Household])
                : show(Subject.Of(conversation, Month.Of(clock.Today())), locale, Asked.In(field => form[field]));
        }, endpoint => endpoint.IsShownAgainByBack());
    }
}
