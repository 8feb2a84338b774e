using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Files;

namespace Prevenance.Web.Pages.SocialWorker.Appointments;

/// <summary>The week of who signed in.</summary>
/// <param name="Appointments">Their own, since this morning, with what nobody said became of before; in order of time.</param>
/// <param name="Others">How many more they have, in files that they do not follow.</param>
/// <param name="Now">The moment.</param>
public sealed record Week(IReadOnlyList<Appointment> Appointments, int Others, DateTimeOffset Now);

/// <summary>Gathers somebody’s week.</summary>
internal sealed class WeekReader(AppointmentBook book, TimeProvider clock)
{
    private const int Days = 7;

    // Whoever was away for a fortnight still says what became of an appointment.
    private const int DaysBehind = 14;

    /// <param name="viewer">Whose week.</param>
    /// <param name="passes">For <see cref="Gesture.ReadFile"/>, of the files that they follow.</param>
    public async Task<Week> Of(Viewer viewer, IReadOnlyCollection<Pass> passes)
    {
        var now = clock.GetUtcNow();
        var (morning, end) = (FrenchTime.EndOf(FrenchTime.DayOf(now).AddDays(-1)), now.AddDays(Days));
        var own = (await book.Read(passes, now.AddDays(-DaysBehind), end)).Where(one => one.Worker == viewer.Account && one.State != AppointmentState.Moved).ToList();
        var booked = await book.CountOf(viewer.Account!, morning, end);
        return new Week([.. own.Where(one => one.Start >= morning || one.State == AppointmentState.Booked)], booked - own.Count(one => one.Start >= morning && one.State == AppointmentState.Booked), now);
    }
}
