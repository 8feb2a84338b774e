using System.Globalization;
using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.SocialWorker.File.Missions;

/// <summary>What was typed to give a mission, word for word.</summary>
/// <param name="Kind">As what.</param>
/// <param name="Whom">The account.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, where one is known.</param>
/// <param name="Overlap">For how many days the former référent stays beside the new one.</param>
public sealed record MissionForm(string Kind = "", string Whom = "", string From = "", string To = "", string Overlap = "0")
{
    private const int MostOverlap = 30;

    /// <summary>What is given by hand: a team follows by its own, and a partner by a referral.</summary>
    public static readonly IReadOnlyList<MissionKind> Kinds = [MissionKind.Referent, MissionKind.Replacement, MissionKind.Helper];

    internal static MissionForm Of(IFormCollection form) => new(form["kind"].ToString(), form["whom"].ToString(), form["from"].ToString().Trim(), form["to"].ToString().Trim(), form["overlap"].ToString().Trim());

    /// <summary>What it says; nothing where something is to be put right, which is noted.</summary>
    internal (MissionKind Kind, Days Days, int Overlap)? Read(DateOnly today, Errors errors)
    {
        if (!Enum.TryParse<MissionKind>(Kind, out var kind) || !Kinds.Contains(kind))
            errors.Note("kind", MissionText.KindFirst);
        var (from, to) = (From.Length == 0 ? today : DayOf("from", From, errors), To.Length == 0 ? (DateOnly?)null : DayOf("to", To, errors));
        if (from < today)
            errors.Note("from", MissionText.NotBefore);
        if (to < from)
            errors.Note("to", MissionText.EndsBefore);
        if (!int.TryParse(Overlap, NumberStyles.None, CultureInfo.InvariantCulture, out var overlap) || overlap > MostOverlap)
            errors.Note("overlap", MissionText.OverlapWrong);
        return errors.Any ? null : (kind, new Days(from, to), overlap);
    }

    private static DateOnly DayOf(string field, string typed, Errors errors)
    {
        if (TypedDay.Read(typed) is { } day)
            return day;
        errors.Note(field, MissionText.DayWrong);
        return DateOnly.MaxValue;
    }
}
