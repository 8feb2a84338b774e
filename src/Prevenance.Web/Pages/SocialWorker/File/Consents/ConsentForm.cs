using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Accounts.Consents;
using Prevenance.Casework;
using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.SocialWorker.File.Consents;

/// <summary>What was typed to ask for a consent, word for word; nothing is chosen beforehand.</summary>
/// <param name="Whom">The account that would be told.</param>
/// <param name="Scope">What.</param>
/// <param name="Until">The last day.</param>
/// <param name="How">How she says so.</param>
public sealed record ConsentForm(string Whom = "", string Scope = "", string Until = "", string How = "")
{
    internal static ConsentForm Of(IFormCollection form) => new(form["whom"].ToString(), form["scope"].ToString(), form["until"].ToString().Trim(), form["how"].ToString());

    /// <summary>What it says; nothing where something is to be put right, which is noted.</summary>
    internal (ConsentTerms Terms, ConsentWay Way)? Read(IReadOnlyDictionary<string, string> partners, Errors errors)
    {
        if (!partners.ContainsKey(Whom))
            errors.Note("whom", ConsentText.WhomFirst);
        if (Scope.Trim().Length == 0)
            errors.Note("scope", ConsentText.ScopeFirst);
        var until = TypedDay.Read(Until);
        if (until is null)
            errors.Note("until", ConsentText.UntilFirst);
        if (!Enum.TryParse<ConsentWay>(How, out var way) || !Enum.IsDefined(way))
            errors.Note("how", ConsentText.HowFirst);
        return errors.Any ? null : (new ConsentTerms(Whom, Scope, until!.Value), way);
    }
}
