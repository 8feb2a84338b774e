using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Files;
using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Web.Components;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Imports;

/// <summary>What a human says of one person of a month of the flow: whose file she has, and whether her address may be written.</summary>
internal sealed class FlowPlaceDesk(RsaFlowImport import, PeopleSearch search, Gate gate)
{
    /// <summary>What the journal calls it in her file.</summary>
    private const string Part = "rsa flow";

    /// <summary>Keeps what was said.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>, with names.</param>
    /// <param name="place">Of whom.</param>
    /// <param name="form">What was said; what is to be put right is noted by its field.</param>
    /// <param name="errors">Where it is noted.</param>
    /// <returns>Whether it was kept.</returns>
    public async Task<bool> Say(Pass pass, RsaPlace place, FlowPlaceForm form, Errors errors)
    {
        try
        {
            if (place.State != RsaPlaceState.Waiting && form.MayShowAddress is null)
                errors.Note("address", FlowPlaceText.AddressFirst);
            else if (place.State == RsaPlaceState.Waiting && form.Who == FlowPlaceForm.NobodyKnown)
                await import.SettleAsNew(pass, place.Id, form.MayShowAddress);
            else if (place.File is null && form.Who.Length == 0)
                errors.Note("who", FlowPlaceText.WhoFirst);
            else
                await SayOfFile(pass, place.Id, place.File ?? new FileKey(form.Who), form, errors);
        }
        catch (RefusalException refusal)
        {
            errors.Note("who", refusal.Reason.AsSentence());
        }
        return !errors.Any;
    }

    /// <summary>The page that asks it, with those who may be her.</summary>
    /// <inheritdoc cref="Say" path="/param"/>
    /// <param name="file">The month, as it travels.</param>
    public async Task<IResult> Ask(Pass pass, RsaPlace place, string file, FlowPlaceForm form, Errors errors)
    {
        IReadOnlyList<FoundPerson> found = place.State == RsaPlaceState.Waiting && await gate.Ask(pass.Viewer, Gesture.SearchPeople, null, Part) is { Pass: { } looking }
            ? await search.Like(looking, place.Person.ToPerson(new FileKey(place.Id)))
            : [];
        return Show<FlowPlacePage>(
            (nameof(FlowPlacePage.Place), place), (nameof(FlowPlacePage.Found), found), (nameof(FlowPlacePage.File), file), (nameof(FlowPlacePage.Form), form), (nameof(FlowPlacePage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private async Task SayOfFile(Pass pass, string place, FileKey file, FlowPlaceForm form, Errors errors)
    {
        var decision = await gate.Ask(pass.Viewer, Gesture.ChangeSituation, file, Part, form.Why);
        if (decision.Pass is { } hers)
            await import.Settle(hers, place, form.MayShowAddress);
        else if (decision.Answer == Answer.Reason)
            errors.Note("why", FlowPlaceText.WhyFirst);
        else
            errors.Note("who", FlowPlaceText.NotYours);
    }
}
