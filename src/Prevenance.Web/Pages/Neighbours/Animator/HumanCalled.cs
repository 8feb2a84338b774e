using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;
using Prevenance.Directories.Letters;
using Prevenance.Web.Pages.Services.Letters;

namespace Prevenance.Web.Pages.Neighbours.Animator;

/// <summary>Tells the animators of a quarter at once that somebody calls for a human: where and that, never who nor why. Without a mail server the call waits on their page.</summary>
internal sealed partial class HumanCalled(IServiceScopeFactory scopes, TimeProvider clock, MailWay mail, ILogger<HumanCalled> log)
{
    /// <summary>Tells them beside the request, so that numbers are shown without waiting for a mail server.</summary>
    public void Tell(string quarter)
    {
        if (mail.Settings is { } settings)
            _ = Task.Run(() => Send(settings, quarter));
    }

    private async Task Send(MailSettings settings, string quarter)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var staff = scope.ServiceProvider.GetRequiredService<StaffBook>();
            var door = new SmtpDoor(settings.Smtp);
            foreach (var account in await staff.All())
            {
                if ((await staff.DutiesOf(account.Id)).Any(duty => duty.Role == Role.Volunteer && duty.Team == quarter && duty.Days.Hold(clock.Today())) && account.Email is { } address)
                    await door.Send(new Letter(address, AnimatorText.CallSubject, AnimatorText.CallBody(new Uri(settings.Pages, AnimatorPaths.Board.French))), CancellationToken.None);
            }
        }
        // The call waits on their page all the same; the message of a fault may hold an address.
        catch (Exception fault)
        {
            TellLate(log, fault.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Error, "a call for a human could not be sent by mail ({Fault}); it waits on the page of its quarter")]
    private static partial void TellLate(ILogger log, string fault);
}
