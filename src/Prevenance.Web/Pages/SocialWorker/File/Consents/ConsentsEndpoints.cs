using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Consents;
using Prevenance.Accounts.OwnAccess;
using Prevenance.Accounts.Staff;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Services.Partner;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File.Consents;

/// <summary>To ask somebody what may be told of her, to whom and until when; and to note that she takes it back. It is for her référent alone.</summary>
internal static class ConsentsEndpoints
{
    private const string Part = "consents";

    public static void MapConsents(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(
            WorkerPaths.Consents,
            async (Passed passed, ConsentBook consents, OwnAccessBook access, StaffBook staff, PartnerNames partners, TimeProvider clock) => await ShowConsents(passed.Pass, new ConsentForm(), new Errors(), consents, access, staff, partners, clock),
            endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(WorkerPaths.Consents, Ask, endpoint => endpoint.Needs(Gesture.ChangeSituation, Part).ShowsAgain());
        app.MapPostInAllLanguages(WorkerPaths.NoConsent, Withdraw, endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
    }

    private static async Task<IResult> Ask(HttpRequest request, Passed passed, ConsentBook consents, OwnAccessBook access, StaffBook staff, PartnerNames partners, TimeProvider clock, Locale locale)
    {
        var (pass, form, errors) = (passed.Pass, ConsentForm.Of(await request.ReadFormAsync()), new Errors());
        if (pass.As != Standing.Referent)
            return Results.NotFound();
        if (KeptForms.IsBack(request) || form.Read(await staff.Named(Role.Partner), errors) is not var (terms, way))
            return await ShowConsents(pass, form, errors, consents, access, staff, partners, clock);
        var (file, by) = (pass.RequireFile(Gesture.ChangeSituation), pass.Viewer.Account!);
        try
        {
            await (way == ConsentWay.InOwnAccess ? consents.Ask(file, terms, by) : consents.Give(file, terms, by, way));
            return Results.Extensions.SeeOther(locale[WorkerPaths.Of(WorkerPaths.Consents, file)]);
        }
        catch (RefusalException refusal)
        {
            errors.Note(refusal.Refusals[0].Place, refusal.Reason.AsSentence());
            return await ShowConsents(pass, form, errors, consents, access, staff, partners, clock);
        }
    }

    private static async Task<IResult> Withdraw(HttpRequest request, Passed passed, ConsentBook consents, Locale locale)
    {
        if (passed.Pass.As != Standing.Referent)
            return Results.NotFound();
        var file = passed.Pass.RequireFile(Gesture.ChangeSituation);
        if (long.TryParse((await request.ReadFormAsync())["consent"], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            await consents.Withdraw(file, id);
        return Results.Extensions.SeeOther(locale[WorkerPaths.Of(WorkerPaths.Consents, file)]);
    }

    private static async Task<IResult> ShowConsents(Pass pass, ConsentForm form, Errors errors, ConsentBook consents, OwnAccessBook access, StaffBook staff, PartnerNames partners, TimeProvider clock)
    {
        if (pass.As != Standing.Referent)
            return Results.NotFound();
        var (file, names) = (pass.RequireFile(Gesture.ChangeSituation), await partners.All());
        return Show<ConsentsPage>(
            (nameof(ConsentsPage.File), file), (nameof(ConsentsPage.Consents), await consents.Of(file)), (nameof(ConsentsPage.Names), names),
            (nameof(ConsentsPage.Partners), (await staff.Named(Role.Partner)).Keys.ToDictionary(account => account, account => names[account])), (nameof(ConsentsPage.HasOwnAccess), await access.Of(pass) is { IsLocked: false }), (nameof(ConsentsPage.On), clock.Today()), (nameof(ConsentsPage.Form), form), (nameof(ConsentsPage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
