using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.SocialWorker.Situation;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Oneself.Written;

/// <summary>What is written of her: notes, each with her own sentence beside it if she wants; what was noted of contacts; what is known, and from whom.</summary>
internal static class WrittenEndpoints
{
    public static void MapWritten(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(
            OwnPaths.Written,
            async (Passed passed, SituationReader situations, FactUsesReader uses, NoteStore notes, ContactLog contacts, HouseholdBook households, StaffBook staff) =>
                await situations.Read(passed.Pass) is not { } situation ? Results.NotFound() : Show<WrittenPage>(
                    (nameof(WrittenPage.Situation), situation),
                    (nameof(WrittenPage.Uses), await uses.Of(passed.Pass, situation.Book)),
                    (nameof(WrittenPage.Households), await households.Read(passed.Pass)),
                    (nameof(WrittenPage.Notes), await notes.Read(passed.Pass)),
                    (nameof(WrittenPage.Contacts), await contacts.Read(passed.Pass)),
                    (nameof(WrittenPage.Names), await staff.Names())),
            endpoint => endpoint.Needs(Gesture.ReadFile, "what is written"));
        app.MapPostInAllLanguages(OwnPaths.Sentence, Contradict, endpoint => endpoint.Needs(Gesture.ChangeSituation, "own sentence"));
    }

    private static async Task<IResult> Contradict(HttpRequest request, Passed passed, NoteStore notes, Locale locale)
    {
        var form = await request.ReadFormAsync();
        try
        {
            await notes.Contradict(passed.Pass, form["n"].ToString(), form["words"].ToString());
            return Results.Extensions.SeeOther(locale[OwnPaths.Written]);
        }
        catch (RefusalException refusal)
        {
            return Show<RefusedPage>((nameof(RefusedPage.Reason), refusal.Reason.AsSentence()), (nameof(RefusedPage.Typed), form["words"].ToString())).With(StatusCodes.Status422UnprocessableEntity);
        }
    }
}
