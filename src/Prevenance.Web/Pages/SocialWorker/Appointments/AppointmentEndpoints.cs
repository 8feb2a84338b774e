using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Casework.Appointments;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;

namespace Prevenance.Web.Pages.SocialWorker.Appointments;

/// <summary>To book an appointment, to move it, and to say what became of it.</summary>
internal static class AppointmentEndpoints
{
    /// <summary>What whoever books may say became of one; that she missed it is another gesture.</summary>
    public static readonly IReadOnlyList<AppointmentState> Outcomes = [AppointmentState.Seen, AppointmentState.Excused, AppointmentState.CancelledByUs];

    public static void MapAppointments(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(
            WorkerPaths.Appointment,
            (HttpRequest request, Passed passed, AppointmentDesk desk) => desk.Show(passed.Pass, new AppointmentForm(Instead: request.Query["instead"].ToString(), Message: request.Query["message"].ToString())),
            endpoint => endpoint.Needs(Gesture.BookAppointment, "form"));
        app.MapPostInAllLanguages(
            WorkerPaths.Appointment,
            (HttpRequest request, Passed passed, AppointmentDesk desk) => desk.Book(request, passed.Pass),
            endpoint => endpoint.Needs(Gesture.BookAppointment, "appointment").ShowsAgain());
        app.MapPostInAllLanguages(
            WorkerPaths.Became,
            (HttpRequest request, Passed passed, AppointmentDesk desk) => desk.Mark(request, passed.Pass, Outcomes),
            endpoint => endpoint.Needs(Gesture.BookAppointment, "appointment"));
        app.MapPostInAllLanguages(
            WorkerPaths.Missed,
            (HttpRequest request, Passed passed, AppointmentDesk desk) => desk.Mark(request, passed.Pass, [AppointmentState.Missed, .. Outcomes]),
            endpoint => endpoint.Needs(Gesture.MarkMissed, "appointment"));
    }
}
