using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Law;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.SocialWorker.Situation;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Rights;

/// <summary>How a right of a file was worked out, down to the facts and the articles; and the letter by which it is claimed.</summary>
internal static class RightEndpoints
{
    public static void MapRight(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(WorkerPaths.Right, ShowRight, endpoint => endpoint.Needs(Gesture.ReadFile, "right"));
        app.MapGetInAllLanguages(WorkerPaths.Letter, ShowLetter, endpoint => endpoint.Needs(Gesture.ReadFile, "letter of claim"));
    }

    private static async Task<IResult> ShowRight(string right, Passed passed, SituationReader reader, HouseholdBook households, FileRightsCalculation rights)
    {
        if (await reader.Read(passed.Pass) is not { } file)
            return Results.NotFound();
        var worked = rights.Of(file);
        return worked.Shown.Rights.FirstOrDefault(one => one.Key == right) is { } shown
            ? Show<RightPage>((nameof(RightPage.File), file.Person.Key), (nameof(RightPage.Rights), worked), (nameof(RightPage.Right), shown), (nameof(RightPage.Households), await households.Read(passed.Pass)))
            : Results.NotFound();
    }

    private static async Task<IResult> ShowLetter(string right, Passed passed, SituationReader reader, FileSights sights, FactUseLog uses, LegalSystem law)
    {
        if (law.Rights.FirstOrDefault(one => one.Key == right && LetterOfClaim.IsClaimed(one)) is not { } claimed || await reader.Read(passed.Pass) is not { } file)
            return Results.NotFound();
        var letter = new LetterOfClaim(file, claimed, await sights.MasksAddress(passed.Pass));
        await uses.Note(passed.Pass, UseKind.Letter, letter.Name, letter.Facts);
        return Show<LetterPage>((nameof(LetterPage.Letter), letter));
    }
}
