using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.SocialWorker.Situation;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File.ToSettle;

/// <summary>What facts of a file say differently of today: both sides with their source and date, and the answer, which is another fact.</summary>
internal static class SettleEndpoints
{
    private const string Part = "to settle";

    public static void MapToSettle(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(
            WorkerPaths.ToSettle,
            async (Passed passed, SituationReader reader, StaffBook staff) =>
                await reader.Open(passed.Pass, Part) is { } file ? await ShowAll(file, new SettleForm(), new Errors(), staff) : Results.NotFound(),
            endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(WorkerPaths.ToSettle, Settle, endpoint => endpoint.Needs(Gesture.ChangeSituation, Part).ShowsAgain());
    }

    private static async Task<IResult> Settle(HttpRequest request, Passed passed, SituationReader reader, FactStore facts, StaffBook staff, TimeProvider clock, Locale locale)
    {
        var (form, errors) = (SettleForm.Of(await request.ReadFormAsync()), new Errors());
        if (await reader.Open(passed.Pass, Part) is not { } file)
            return Results.NotFound();
        var page = locale[WorkerPaths.Of(WorkerPaths.ToSettle, file.Person.Key)];
        // What somebody else settled meanwhile is settled.
        if (file.Book.Contradictions(file.On).FirstOrDefault(one => one.What == form.What) is not { } found)
            return Results.Extensions.SeeOther(page);
        var settlement = new Settlement(found, form.Why.Trim(), passed.Pass.Viewer.Account!, clock.GetUtcNow());
        if (KeptForms.IsBack(request) || form.Read(settlement, file.On, errors) is not { } told)
            return await ShowAll(file, form, errors, staff);
        try
        {
            await facts.Add(passed.Pass, [.. told]);
            return Results.Extensions.SeeOther(page);
        }
        catch (RefusalException refusal)
        {
            errors.Note("why", refusal.Reason.AsSentence());
            return await ShowAll(file, form, errors, staff);
        }
    }

    private static async Task<IResult> ShowAll(FileSituation file, SettleForm form, Errors errors, StaffBook staff) => Show<SettlePage>(
        (nameof(SettlePage.File), file), (nameof(SettlePage.Form), form), (nameof(SettlePage.Errors), errors), (nameof(SettlePage.Names), await staff.Names()))
        .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
