using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Web.Hosting;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>The form, step by step: each post shows a step again, changed or moved on.</summary>
internal static class HouseholdEndpoints
{
    public static void MapHousehold(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(Paths.Household, () => ShowStep(Step.People, new Answers()));
        app.MapPostInAllLanguages(Paths.Household, async (HttpRequest request, TimeProvider clock) =>
        {
            var form = await request.ReadFormAsync();
            return Advance(Answers.From(form), Step.Named(form["step"]), form["do"].ToString(), clock.Today());
        });
    }

    /// <summary>The step, with what is to be put right on it.</summary>
    public static RazorComponentResult<HouseholdPage> ShowStep(Step step, Answers answers, Errors? errors = null) =>
        Show<HouseholdPage>((nameof(HouseholdPage.Step), step), (nameof(HouseholdPage.Answers), answers), (nameof(HouseholdPage.Errors), errors ?? new Errors()))
            .With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static RazorComponentResult<HouseholdPage> Advance(Answers answers, Step step, string gesture, DateOnly today)
    {
        switch (gesture)
        {
            case "next":
                return GoOn(answers, step, today);
            case "back":
                return ShowStep(step.Previous ?? step, answers);
            case "add":
                Person.AddChild(answers);
                break;
            case var removal when removal.StartsWith("remove-", StringComparison.Ordinal):
                RemoveChild(answers, removal["remove-".Length..]);
                break;
        }

        return ShowStep(step, answers);
    }

    private static RazorComponentResult<HouseholdPage> GoOn(Answers answers, Step step, DateOnly today)
    {
        var reader = new HouseholdReader(answers, today);
        reader.Read();
        var errors = reader.Errors.On(step);
        return errors.Any ? ShowStep(step, answers, errors) : ShowStep(step.Next ?? step, answers);
    }

    private static void RemoveChild(Answers answers, string number)
    {
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var child))
            Person.RemoveChild(answers, child);
    }
}
