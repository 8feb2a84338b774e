using System.Globalization;
using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Casework.Households;
using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.SocialWorker.File.Households;

/// <summary>What was typed of somebody who joins a household, word for word.</summary>
/// <param name="Name">The name that was looked for.</param>
/// <param name="Person">The one that was chosen of those found; nothing yet.</param>
/// <param name="View">In what sense.</param>
/// <param name="From">Since when.</param>
/// <param name="Percent">Which part of the time.</param>
/// <param name="Parent">Who holds parental authority.</param>
public sealed record JoinForm(string Name = "", string Person = "", string View = nameof(HouseholdView.Menage), string From = "", string Percent = "100", string Parent = "")
{
    /// <summary>The added one is her child.</summary>
    public const string Child = "child";

    /// <summary>The added one is her parent.</summary>
    public const string HerParent = "parent";

    public static JoinForm Of(IFormCollection form) => new(
        form["name"].ToString().Trim(), form["person"].ToString(), form["view"].ToString(), form["from"].ToString().Trim(), form["percent"].ToString().Trim(), form["parent"].ToString());

    /// <summary>What joins, in a household whose key is given by its view and day; what cannot be read is noted by its field.</summary>
    public Joining? Read(FileKey file, DateOnly today, Func<HouseholdView, DateOnly, string> householdOf, Errors errors)
    {
        if (TypedDay.Past(From, today) is not { } from)
        {
            errors.Note("from", HouseholdText.NotADay);
            return null;
        }
        if (!int.TryParse(Percent, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) || percent is < 1 or > 100)
        {
            errors.Note("percent", HouseholdText.NotAPart);
            return null;
        }
        var view = Enum.TryParse<HouseholdView>(View, out var named) && Enum.IsDefined(named) ? named : HouseholdView.Menage;
        return new Joining
        {
            Of = file,
            Person = new FileKey(Person),
            View = view,
            Household = householdOf(view, from),
            From = from,
            RecordedOn = today,
            Percent = percent,
            Parent = Parent switch { Child => file, HerParent => new FileKey(Person), _ => null },
        };
    }
}
