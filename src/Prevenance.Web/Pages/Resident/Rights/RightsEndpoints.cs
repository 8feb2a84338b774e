using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Law.Rights.Openings;
using Prevenance.Web.Pages.Resident.Hypotheses;
using Prevenance.Web.Pages.Resident.Rights.Why;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Resident.Rights;

internal static class RightsEndpoints
{
    public static void MapRights(this IEndpointRouteBuilder app)
    {
        var (rights, interview) = (app.ServiceProvider.GetRequiredService<RightsCalculation>(), app.ServiceProvider.GetRequiredService<Interview>());
        app.MapForSubject(Paths.Itself, (subject, _) => Show<RightsPage>(
            (nameof(RightsPage.Subject), subject),
            (nameof(RightsPage.Result), rights.For(subject)),
            (nameof(RightsPage.HasQuestionsLeft), subject.Conversation is { } so && interview.After(so.Answers, subject.Month).Next is not null)));
        var openings = new OpeningsOf(app.ServiceProvider.GetRequiredService<Calculator>());
        app.MapForSubject(Paths.Why, (subject, asked) =>
            rights.For(subject).Rights.FirstOrDefault(right => right.Key == asked.About) is { } right
                ? Show<WhyPage>(
                    (nameof(WhyPage.Subject), subject), (nameof(WhyPage.Right), right),
                    (nameof(WhyPage.Openings), right.Telling is { } told ? openings.Of(subject.Situation, told, subject.Month, allowsForecast: true) : []))
                : Results.NotFound());
        var hypotheses = app.ServiceProvider.GetRequiredService<HypothesesCalculation>();
        app.MapForSubject(Paths.WhatIf, (subject, asked) => Show<HypothesesPage>(
            (nameof(HypothesesPage.Subject), subject),
            (nameof(HypothesesPage.Shown), hypotheses.For(subject.Situation, subject.Month, asked.About, new(asked.Wage), new(asked.OtherWage)))));
    }
}
