using Microsoft.AspNetCore.Http;
using Prevenance.Casework.People;
using Prevenance.Web.Components;
using Prevenance.Web.Pages.SocialWorker.People;

namespace Prevenance.Web.Pages.SocialWorker.File.Identity;

/// <summary>A means of contact, word for word as it is typed.</summary>
/// <param name="Kind">Telephone, mail or post.</param>
/// <param name="Value">The number or the address.</param>
/// <param name="WhoAnswers">Who answers there.</param>
/// <param name="MayBeSaid">What may be said there.</param>
public sealed record MeansForm(string Kind = nameof(MeansKind.Telephone), string Value = "", string WhoAnswers = "", string MayBeSaid = "")
{
    /// <summary>In characters.</summary>
    public const int Longest = 300;

    private const int LongestTelephone = 60;

    public static MeansForm Of(IFormCollection form) => new(form["kind"].ToString(), form["value"].ToString().Trim(), form["answers"].ToString().Trim(), form["said"].ToString().Trim());

    /// <summary>A means as it is noted, to be changed.</summary>
    public static MeansForm Of(ContactMeans means) => new(means.Kind.ToString(), means.Value, means.WhoAnswers ?? "", means.MayBeSaid ?? "");

    /// <summary>The means; nothing where it cannot be one, which is noted by its field.</summary>
    public ContactMeans? Read(Errors errors)
    {
        var kind = Enum.TryParse<MeansKind>(Kind, out var known) && Enum.IsDefined(known) ? known : MeansKind.Telephone;
        foreach (var (field, typed) in new[] { ("value", Value), ("answers", WhoAnswers), ("said", MayBeSaid) })
        {
            if (Nir.IsIn(typed))
                errors.Note(field, PeopleText.NoNir);
            else if (typed.Length > Longest)
                errors.Note(field, ReachText.TooLong);
        }
        if (WhatIsWrong(kind) is { } wrong)
            errors.Note("value", wrong);
        return errors.Any ? null : new ContactMeans(kind, Value) { WhoAnswers = OrNothing(WhoAnswers), MayBeSaid = OrNothing(MayBeSaid) };
    }

    private Text? WhatIsWrong(MeansKind kind) => kind switch
    {
        _ when Value.Length == 0 => ReachText.NoValue,
        MeansKind.Telephone when Value.Length > LongestTelephone => PeopleText.TelephoneTooLong,
        _ => MeansRules.WhatIsWrong(kind, Value)?.AsSentence(),
    };

    private static string? OrNothing(string typed) => typed.Length > 0 ? typed : null;
}
