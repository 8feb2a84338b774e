using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Consents;
using Prevenance.Casework.Files;
using Prevenance.Casework.Wishes;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Services.Partner;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Oneself.Asking;

/// <summary>To ask to be called, to say that something changed or is wrong, to ask for erasure; to answer what she is asked to agree to, and to take a consent back.</summary>
internal static class AskingEndpoints
{
    public static void MapAsking(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(
            OwnPaths.Asking,
            async (Passed passed, ConsentBook consents, PartnerNames partners, SeenForms seen, TimeProvider clock) => await ShowForm(passed.Pass, new AskingForm(Once: seen.Once(passed.Pass.Viewer, passed.Pass.RequireFile(Gesture.ReadFile))), consents, partners, clock),
            endpoint => endpoint.Needs(Gesture.ReadFile, "own requests"));
        app.MapPostInAllLanguages(OwnPaths.Asking, Ask, endpoint => endpoint.Needs(Gesture.ChangeSituation, "own request"));
        app.MapPostInAllLanguages(OwnPaths.Consent, AnswerConsent, endpoint => endpoint.Needs(Gesture.ChangeSituation, "own consent"));
    }

    private static async Task<IResult> ShowForm(Pass pass, AskingForm form, ConsentBook consents, PartnerNames partners, TimeProvider clock, Errors? errors = null) => Show<AskingPage>(
        (nameof(AskingPage.Form), form), (nameof(AskingPage.Errors), errors ?? new Errors()),
        (nameof(AskingPage.Consents), await consents.Of(pass.File!.Value)), (nameof(AskingPage.Names), await partners.All()), (nameof(AskingPage.On), clock.Today()))
        .With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> Ask(HttpRequest request, Passed passed, WishBook wishes, ConsentBook consents, PartnerNames partners, SeenForms seen, TimeProvider clock, Locale locale)
    {
        var (form, errors, pass) = (AskingForm.Of(await request.ReadFormAsync()), new Errors(), passed.Pass);
        if (!Enum.TryParse<WishKind>(form.Kind, out var kind) || !Enum.IsDefined(kind))
            errors.Note("kind", AskingText.ChooseOne);
        try
        {
            if (!errors.Any)
            {
                await wishes.Ask(pass, kind, form.Words, seen.IdOf(form.Once, pass.Viewer, pass.File!.Value, form));
                return Results.Extensions.SeeOther($"{locale[OwnPaths.Home]}#asked");
            }
        }
        catch (RefusalException refusal)
        {
            errors.Note("words", refusal.Reason.AsSentence());
        }
        return await ShowForm(pass, form, consents, partners, clock, errors);
    }

    private static async Task<IResult> AnswerConsent(HttpRequest request, Passed passed, ConsentBook consents, Locale locale)
    {
        var (form, file) = (await request.ReadFormAsync(), passed.Pass.RequireOwn());
        if (long.TryParse(form["consent"], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            _ = form["answer"].ToString() switch
            {
                "yes" => await consents.Answer(file, id, agrees: true),
                "no" => await consents.Answer(file, id, agrees: false),
                "back" => await consents.Withdraw(file, id),
                _ => false,
            };
        }
        return Results.Extensions.SeeOther($"{locale[OwnPaths.Asking]}#consents");
    }
}
