using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Casework.Households;
using Prevenance.Casework.Sights;
using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.SocialWorker.File.Households;

/// <summary>What was typed of a departure, word for word.</summary>
/// <param name="Who">Who leaves, and from which household.</param>
/// <param name="LastDay">The last day there.</param>
public sealed record LeavingForm(string Who = "", string LastDay = "")
{
    public static LeavingForm Of(IFormCollection form) => new(form["who"].ToString(), form["last"].ToString().Trim());

    /// <summary>How somebody in a household is named by a form.</summary>
    public static string NameOf(HouseholdSeen household, MemberSeen member) => $"{household.Key} {member.Person}";

    /// <summary>Who leaves; what cannot be read is noted by its field.</summary>
    /// <param name="homes">The households that who types sees.</param>
    /// <param name="today">The day: nobody left on one to come.</param>
    /// <param name="errors">What is to be put right.</param>
    public Departure? Read(IReadOnlyList<HouseholdSeen> homes, DateOnly today, Errors errors)
    {
        var chosen = homes.SelectMany(home => home.Members.Where(member => member.Days.Hold(today) && NameOf(home, member) == Who).Select(member => (home.Key, member.Person))).ToList();
        if (chosen.Count == 0)
            errors.Note("who", LeavingText.ChooseFirst);
        if (TypedDay.Past(LastDay, today) is not { } last)
        {
            errors.Note("last", HouseholdText.NotADay);
            return null;
        }
        return chosen is [var (household, person), ..] ? new Departure(person, household, last) : null;
    }
}
