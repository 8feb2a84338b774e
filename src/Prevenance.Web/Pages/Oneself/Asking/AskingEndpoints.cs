using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Consents;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Casework.Wishes;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Oneself.Asking;

/// <summary>To ask to be called, to say that something changed or is wrong, to ask for erasure; and to take a consent back.</summary>
internal static class AskingEndpoints
{
    public static void MapAsking(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(
            OwnPaths.Asking,
            async (Passed passed, ConsentBook consents, StaffBook staff) => await ShowForm(passed.Pass.RequireFile(Gesture.ReadFile), consents, staff),
            endpoint => endpoint.Needs(Gesture.ReadFile, "own requests"));
        app.MapPostInAllLanguages(OwnPaths.Asking, Ask, endpoint => endpoint.Needs(Gesture.ChangeSituation, "own request"));
        app.MapPostInAllLanguages(OwnPaths.Consent, Withdraw, endpoint => endpoint.Needs(Gesture.ChangeSituation, "own consent"));
    }

    private static async Task<IResult> ShowForm(FileKey file, ConsentBook consents, StaffBook staff, string kind = "", string words = "", Errors? errors = null) => Show<AskingPage>(
        (nameof(AskingPage.Kind), kind), (nameof(AskingPage.Words), words), (nameof(AskingPage.Errors), errors ?? new Errors()),
        (nameof(AskingPage.Consents), await consents.Of(file)), (nameof(AskingPage.Names), await staff.Names()))
        .With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> Ask(HttpRequest request, Passed passed, WishBook wishes, ConsentBook consents, StaffBook staff, Locale locale)
    {
        var (form, errors) = (await request.ReadFormAsync(), new Errors());
        var (typed, words) = (form["kind"].ToString(), form["words"].ToString());
        if (!Enum.TryParse<WishKind>(typed, out var kind) || !Enum.IsDefined(kind))
            errors.Note("kind", AskingText.ChooseOne);
        try
        {
            if (!errors.Any)
            {
                await wishes.Ask(passed.Pass, kind, words);
                return Results.Extensions.SeeOther($"{locale[OwnPaths.Home]}#asked");
            }
        }
        catch (RefusalException refusal)
        {
            errors.Note("words", refusal.Reason.AsSentence());
        }
        return await ShowForm(passed.Pass.File!.Value, consents, staff, typed, words, errors);
    }

    private static async Task<IResult> Withdraw(HttpRequest request, Passed passed, ConsentBook consents, Locale locale)
    {
        if (long.TryParse((await request.ReadFormAsync())["consent"], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            await consents.Withdraw(passed.Pass.RequireOwn(), id);
        return Results.Extensions.SeeOther($"{locale[OwnPaths.Asking]}#consents");
    }
}
