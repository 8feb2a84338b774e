using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Imports;

/// <summary>What a human says of one person of the flow: whose file she has, and whether her address may be written; and takes back.</summary>
internal sealed class FlowPlaceDesk(RsaQuestions questions, RsaAnswers answers, PeopleSearch search, ImportTeams teams, Gate gate, Locale locale)
{
    /// <summary>What the journal calls it in her file.</summary>
    public const string Part = "rsa flow";

    /// <summary>The page that asks it.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>.</param>
    /// <param name="place">What she is called in her household.</param>
    public async Task<IResult> Read(Pass pass, string place) =>
        await At(pass, place) is { } asked ? await Ask(pass, asked, new FlowPlaceForm(), new Errors()) : ToTheList();

    /// <summary>Keeps what was said, looks for another file, or takes back what was said.</summary>
    /// <inheritdoc cref="Read" path="/param"/>
    /// <param name="form">What was sent.</param>
    public async Task<IResult> Say(Pass pass, IFormCollection form)
    {
        if (await At(pass, form["place"].ToString()) is not { } asked)
            return ToTheList();
        var (typed, errors) = (FlowPlaceForm.Of(form), new Errors());
        if (form["do"] == "find")
            return await Ask(pass, asked, typed, errors);
        try
        {
            await (form["do"] == "back" ? TakeBack(pass, asked, typed, errors) : Say(pass, asked, typed, errors));
        }
        catch (RefusalException refusal)
        {
            errors.Note(refusal.Refusals[0].Place == "differs" ? "sure" : "who", refusal.Reason.AsSentence());
        }
        return errors.Any ? await Ask(pass, asked, typed, errors) : ToTheList();
    }

    private async Task<RsaAsked?> At(Pass pass, string place) => pass.IsWhole ? await questions.At(pass, place) : null;

    private IResult ToTheList() => Results.Extensions.SeeOther(locale[WorkerPaths.RsaFlow]);

    /// <summary>The page that asks it, with those who may be her and those whom somebody looked for.</summary>
    private async Task<IResult> Ask(Pass pass, RsaAsked asked, FlowPlaceForm form, Errors errors)
    {
        IReadOnlyList<FoundPerson> alike = [], looked = [];
        if (asked.IsWaiting && await gate.Ask(pass.Viewer, Gesture.SearchPeople, null, Part) is { Pass: { } looking })
        {
            alike = await search.Like(looking, asked.Person.ToPerson(new FileKey(asked.Place)));
            looked = form.Typed.Length == 0 ? [] : [.. (await search.Named(looking, form.Typed)).Where(one => one.File is { } file && alike.All(other => other.File != file))];
        }
        return Show<FlowPlacePage>(
            (nameof(FlowPlacePage.Asked), asked), (nameof(FlowPlacePage.Alike), alike), (nameof(FlowPlacePage.Looked), looked), (nameof(FlowPlacePage.Teams), await teams.Of(pass)),
            (nameof(FlowPlacePage.Form), form), (nameof(FlowPlacePage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private async Task Say(Pass pass, RsaAsked asked, FlowPlaceForm form, Errors errors)
    {
        if (!asked.IsWaiting && form.Who.Length == 0 && form.MayShowAddress is null)
            errors.Note("address", FlowPlaceText.AddressFirst);
        else if (form.Who == FlowPlaceForm.NobodyKnown)
            await SayNobodyKnown(pass, asked, form, errors);
        else if (asked.IsWaiting && form.Who.Length == 0)
            errors.Note("who", FlowPlaceText.WhoFirst);
        else if (await Hers(pass, form.Who.Length > 0 ? new FileKey(form.Who) : asked.File!.Value, form, errors) is { } hers)
            await answers.Settle(pass, hers, asked.Place, form.MayShowAddress, form.IsSure);
    }

    private async Task SayNobodyKnown(Pass pass, RsaAsked asked, FlowPlaceForm form, Errors errors)
    {
        var own = await teams.Of(pass);
        if (form.Team.Length == 0 && own is [var only])
            await answers.SettleAsNew(pass, asked.Place, only, form.MayShowAddress);
        else if (own.Contains(form.Team))
            await answers.SettleAsNew(pass, asked.Place, form.Team, form.MayShowAddress);
        else
            errors.Note("team", CaseloadText.TeamFirst);
    }

    private async Task TakeBack(Pass pass, RsaAsked asked, FlowPlaceForm form, Errors errors)
    {
        if (asked.IsMade)
            await answers.TakeBackNew(pass, asked.Place);
        else if (asked.File is { } file && await Hers(pass, file, form, errors) is { } hers)
            await answers.TakeBack(pass, hers, asked.Place);
    }

    /// <summary>What lets a file be changed; nothing where something has to be said first, which is noted.</summary>
    private async Task<Pass?> Hers(Pass pass, FileKey file, FlowPlaceForm form, Errors errors)
    {
        var decision = await gate.Ask(pass.Viewer, Gesture.ChangeSituation, file, Part, form.Why);
        if (decision.Answer == Answer.Reason && decision.Pass is null)
            errors.Note("why", FlowPlaceText.WhyFirst);
        else if (decision.Pass is null)
            errors.Note("who", FlowPlaceText.NotYours);
        return decision.Pass;
    }
}
