using Prevenance.Accounts;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.People;
using Prevenance.Casework.Sights;
using Prevenance.Casework.Wishes;
using Prevenance.Casework.Plan;
using Prevenance.Web.Pages.SocialWorker.Rights;

namespace Prevenance.Web.Pages.Oneself.Home;

/// <summary>What a person finds first in her own file.</summary>
/// <param name="Person">Who she is.</param>
/// <param name="Appointments">Those to come, the earliest first.</param>
/// <param name="Missions">Who is with her today.</param>
/// <param name="Meanwhile">The accounts of whom she may ask while no référent is with her.</param>
/// <param name="Names">The names of those who sign in, by account.</param>
/// <param name="Rights">What the law gives by what is known; nothing where nothing is.</param>
/// <param name="Households">Whom she lives with, and for which part of the time.</param>
/// <param name="Goals">What she wants.</param>
/// <param name="Wishes">What she asked.</param>
/// <param name="IsAskedToConsent">Whether something waits for her yes or no.</param>
/// <param name="On">The day.</param>
public sealed record OwnHome(
    Person Person,
    IReadOnlyList<Appointment> Appointments,
    IReadOnlyList<Mission> Missions,
    IReadOnlyList<string> Meanwhile,
    IReadOnlyDictionary<string, string> Names,
    FileRights? Rights,
    IReadOnlyList<HouseholdSeen> Households,
    GoalPlan Goals,
    IReadOnlyList<Wish> Wishes,
    bool IsAskedToConsent,
    DateOnly On);
