using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;
using Prevenance.Choices.Scenarios;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Deciders.Typing;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Deciders.Ranges;

/// <summary>A result with other ranges than those that it stands on. They are in the address: nothing is kept, and whoever has the address reads the same.</summary>
internal static class RangesEndpoints
{
    public static void MapRanges(this IEndpointRouteBuilder app) =>
        app.MapGetInAllLanguages(DeciderPaths.Ranges, ShowRanges, endpoint => endpoint.Needs(Gesture.SeeIndicators, "scenario-ranges"));

    private static async Task<IResult> ShowRanges(HttpRequest request, Passed passed, StaffBook staff, ResultFolder folder, Locale locale)
    {
        if (!await Admitted.Decides(passed, staff))
            return Admitted.NotTheirs(DeciderPaths.Ranges);
        var name = request.Query["name"].ToString();
        // The page where results are read together says what is not there, or cannot be read.
        if (Find(folder, name) is not { } kept)
            return Results.Extensions.SeeOther(locale[DeciderPaths.Scenarios] + (name.Length == 0 ? "" : $"?name={Uri.EscapeDataString(name)}"));
        var (fields, errors) = (RangesAsked.Of(kept), new Errors());
        var typed = TypedFigures.Of(fields.Names, name => request.Query[name].ToString());
        var ranges = fields.Read(typed, errors);
        var retold = typed.Fields.Count == 0 || errors.Any ? null : Retelling.Of(kept, ranges);
        return Show<RangesPage>(
            (nameof(RangesPage.Kept), kept), (nameof(RangesPage.Asked), fields), (nameof(RangesPage.Typed), errors.Any ? typed : typed.Over(fields.AsKept)),
            (nameof(RangesPage.Retold), retold), (nameof(RangesPage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static ScenarioResult? Find(ResultFolder folder, string name)
    {
        try
        {
            return folder.FindWithStakes(name);
        }
        catch (RefusalException)
        {
            return null;
        }
    }
}
