using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Law;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Resident.Rights;

internal static class RightsEndpoints
{
    public static void MapRights(this IEndpointRouteBuilder app)
    {
        // There is nothing to show without answers, and answers are not kept: the form is the way in.
        app.MapGetInAllLanguages(Paths.Rights, (Locale locale) => Results.Redirect(locale[Paths.Household]));
        app.MapPostInAllLanguages(Paths.Rights, async (HttpRequest request, RightsCalculation rights, TimeProvider clock, Locale locale) =>
            Answer(Answers.From(await request.ReadFormAsync()), rights, clock.Today(), locale));
    }

    private static IResult Answer(Answers answers, RightsCalculation rights, DateOnly today, Locale locale)
    {
        var reader = new HouseholdReader(answers, today);
        var household = reader.Read();
        if (reader.Errors.FirstStep is { } step)
            return HouseholdEndpoints.ShowStep(step, answers, reader.Errors.On(step));

        var month = Month.Of(today);
        var result = rights.For(new HouseholdDocument(household, month, locale).Write(), month);
        return Show<RightsPage>((nameof(RightsPage.Result), result), (nameof(RightsPage.Answers), answers));
    }
}
