using Microsoft.AspNetCore.Http;
using Prevenance.Directories.Hours;
using Prevenance.MutualHelp;
using Prevenance.MutualHelp.Notices;
using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.Neighbours.Animator;

/// <summary>What an animator types to put up a place or a call for volunteers.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Quarter">Where.</param>
public sealed record NoticeForm(NoticeKind Kind, string Quarter)
{
    public string Name { get; init; } = "";

    public string Address { get; init; } = "";

    public string What { get; init; } = "";

    public string When { get; init; } = "";

    public string Keeper { get; init; } = "";

    public string Contact { get; init; } = "";

    public string Until { get; init; } = "";

    internal static NoticeForm Of(IFormCollection typed) => new(typed["kind"] == nameof(NoticeKind.Volunteering) ? NoticeKind.Volunteering : NoticeKind.Place, typed["quarter"].ToString())
    {
        Name = typed["name"].ToString(),
        Address = typed["address"].ToString(),
        What = typed["what"].ToString(),
        When = typed["when"].ToString(),
        Keeper = typed["keeper"].ToString(),
        Contact = typed["contact"].ToString(),
        Until = typed["until"].ToString(),
    };

    /// <summary>What it says; nothing where its day or its hours are not understood, which is noted.</summary>
    internal (NoticeWords Words, DateOnly Until)? Read(Errors errors)
    {
        if (Kind == NoticeKind.Place && OpeningHours.Read(When) is { IsSaid: true, IsUnderstood: false })
            errors.Note("when", NoticesText.HoursWrong);
        if (DayText.Read(Until) is not { } until)
        {
            errors.Note("until", NoticesText.UntilFirst);
            return null;
        }
        return errors.Any ? null : (new NoticeWords(Name.Trim(), What.Trim()) { Address = Said(Address), When = Said(When), Keeper = Said(Keeper), Contact = Said(Contact) }, until);
    }

    private static string? Said(string typed) => typed.Trim() is { Length: > 0 } said ? said : null;
}
