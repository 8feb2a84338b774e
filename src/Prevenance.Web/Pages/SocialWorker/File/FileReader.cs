using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.SocialWorker.Rights;
using Prevenance.Web.Pages.SocialWorker.Situation;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File;

/// <summary>Gathers what the page of a file shows.</summary>
internal sealed class FileReader(
    SituationReader situations, FactUsesReader uses, AppointmentBook appointments, ContactLog contacts, SetAsideShelf aside, FileRightsCalculation rights, FileBesideReader beside, AbleFollowers followers, FileSights sights, StaffBook staff, SeenForms seen, Gate gate, TimeProvider clock)
{
    // Appointments of before are in the contacts: what is told here is recent.
    private const int MonthsBehind = 3;

    /// <summary>The page of a file.</summary>
    /// <param name="pass">For <see cref="Gesture.ReadFile"/>.</param>
    /// <param name="typed">What was typed and could not be taken.</param>
    /// <param name="errors">What is to be put right.</param>
    public async Task<IResult> Show(Pass pass, ContactForm? typed = null, Errors? errors = null) => await Read(pass) is not { } shown
        ? Results.NotFound()
        : Show<FilePage>(
            (nameof(FilePage.File), shown), (nameof(FilePage.Beside), await beside.Of(pass)), (nameof(FilePage.Typed), typed ?? new ContactForm()), (nameof(FilePage.Once), seen.Once(pass.Viewer, shown.Person.Key)), (nameof(FilePage.Errors), errors ?? new Errors()))
            .With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    /// <summary>What the page shows, which papers show too.</summary>
    /// <param name="pass">For <see cref="Gesture.ReadFile"/>.</param>
    /// <returns>Nothing where she is not there for who asks.</returns>
    public async Task<FileShown?> Read(Pass pass)
    {
        if (await situations.Read(pass) is not { } situation)
            return null;
        var (viewer, person) = (pass.Viewer, situation.Person);
        return new FileShown(
            person,
            await sights.Told(viewer, person.Key, await followers.Of(person.Key)),
            await staff.Names(),
            situation,
            await uses.Of(pass, situation.Book),
            situation.Known.Count == 0 ? null : rights.Of(situation),
            [.. (await aside.Read([pass]))[person.Key]],
            await appointments.Read([pass], clock.GetUtcNow().AddMonths(-MonthsBehind)),
            clock.GetUtcNow(),
            await contacts.Read(pass),
            await gate.WouldAnswer(viewer, Gesture.WriteTeamNote, person.Key) == Answer.Yes,
            await gate.WouldAnswer(viewer, Gesture.BookAppointment, person.Key) == Answer.Yes,
            await gate.WouldAnswer(viewer, Gesture.ChangeSituation, person.Key) == Answer.Yes,
            pass.As == Standing.Referent,
            await gate.WouldAnswer(viewer, Gesture.SeeFileJournal, person.Key) == Answer.Yes);
    }
}
