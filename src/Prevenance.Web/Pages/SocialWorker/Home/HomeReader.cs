using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Files;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Services.Keeping;
using Prevenance.Web.Pages.Services.Partner;
using Prevenance.Web.Pages.SocialWorker.Alerts;
using Prevenance.Web.Pages.SocialWorker.Appointments;
using Prevenance.Web.Pages.SocialWorker.File.Same;
using Prevenance.Web.Pages.SocialWorker.Messages;
using Prevenance.Web.Pages.SocialWorker.Team;
using Prevenance.Web.Pages.Staff;
using Prevenance.Web.Pages.Staff.SignIn;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Home;

/// <summary>Reads what waits for who signed in, of every kind, as far as they may see it.</summary>
internal sealed class HomeReader(
    Gate gate,
    MissionBook missions,
    PersonBook people,
    ContactLog contacts,
    WishBook wishes,
    ReferralDesk referrals,
    FileSights sights,
    OutlookDesk outlooks,
    WeekReader week,
    MorningMessagesReader messages,
    TeamReader team,
    RsaQuestions flow,
    SameReader same,
    PartnerServices partner,
    PartnerDesk requests,
    DirectoryKeepers keepers)
{
    public async Task<IResult> Read(Viewer viewer, Mine mine)
    {
        var files = (await missions.Of(mine.Account.Id)).Select(mission => mission.File).Distinct().ToList();
        var passes = (await gate.Sift(viewer, Gesture.ReadFile, files, "list")).Where(pass => pass.IsWhole).ToList();
        var last = await contacts.Last(passes);
        var persons = await people.Read(passes);
        var followed = persons
            .Select(person => new Followed(person, last.TryGetValue(person.Key, out var day) ? day : null))
            .OrderBy(one => one.Last is not null).ThenBy(one => one.Last).ThenBy(one => one.Person.ShownName, StringComparer.CurrentCulture).ToList();
        var (services, duties) = (await partner.Of(mine.Account.Id), await mine.Staff.DutiesOf(mine.Account.Id));
        var manages = duties.Any(duty => duty is { Role: Role.TeamManager, Team: not null });
        return Show<HomePage>(
            (nameof(HomePage.Name), mine.Account.Name),
            (nameof(HomePage.People), followed),
            (nameof(HomePage.Waiting), await wishes.Waiting(passes)),
            (nameof(HomePage.Messages), await messages.Of(viewer, passes)),
            (nameof(HomePage.Referrals), await referrals.Waiting(await sights.FilesOfReferrals(passes))),
            (nameof(HomePage.Week), await week.Of(viewer, passes)),
            (nameof(HomePage.Morning), await outlooks.Of(passes, persons)),
            (nameof(HomePage.Openings), await team.CountOpenings(viewer)),
            (nameof(HomePage.Doubles), await same.ToSettle(viewer)),
            (nameof(HomePage.Alone), await team.CountAlone(viewer)),
            (nameof(HomePage.Animates), duties.Any(duty => duty is { Role: Role.Volunteer, Team: not null })),
            (nameof(HomePage.Manages), manages),
            (nameof(HomePage.InFlow), manages ? await flow.CountWaiting() : 0),
            (nameof(HomePage.KeepsDirectory), await keepers.MayCorrect(mine.Account.Id)),
            (nameof(HomePage.Decides), duties.Any(duty => duty.Role is Role.TeamManager or Role.ElectedOfficial)),
            (nameof(HomePage.Requests), services.Count == 0 ? null : (int?)(await requests.Open(services)).Count),
            (nameof(HomePage.SeesRetention), await gate.WouldAnswer(viewer, Gesture.RunRetention, null) is not (Answer.NotThere or Answer.SignIn)),
            (nameof(HomePage.MayBook), await gate.WouldAnswer(viewer, Gesture.BookAppointment, null) == Answer.Yes),
            (nameof(HomePage.MayFollow), await gate.WouldAnswer(viewer, Gesture.ReadFile, null) == Answer.Yes),
            (nameof(HomePage.MaySeeTerritory), await gate.WouldAnswer(viewer, Gesture.SeeIndicators, null) is not (Answer.NotThere or Answer.SignIn)),
            (nameof(HomePage.MayVerify), await gate.WouldAnswer(viewer, Gesture.VerifyJournal, null) == Answer.Yes),
            (nameof(HomePage.MayManage), await gate.WouldAnswer(viewer, Gesture.ManageAccounts, null) == Answer.Yes),
            (nameof(HomePage.MaySearch), await gate.WouldAnswer(viewer, Gesture.SearchPeople, null) is not (Answer.NotThere or Answer.SignIn)));
    }
}
