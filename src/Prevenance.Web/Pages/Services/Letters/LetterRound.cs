using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Storage;

namespace Prevenance.Web.Pages.Services.Letters;

/// <summary>How letters leave from here.</summary>
/// <param name="Settings">The mail server; nothing where letters do not leave.</param>
internal sealed record MailWay(MailSettings? Settings);

/// <summary>
/// Sends the letters that wait, at once when somebody just wrote one. Several machines may do it: each letter is sent once. Where no mail server is set,
/// letters wait, and pages give links to copy.
/// </summary>
internal sealed partial class LetterRound(Store store, ReferralRound round, TimeProvider clock, MailWay way, ILogger<LetterRound> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim woken = new(0, 1);

    /// <summary>Whether letters leave from here.</summary>
    public bool Sends => way.Settings is not null;

    /// <summary>A letter was just written: it leaves now.</summary>
    public void Wake()
    {
        try
        {
            woken.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is awake already.
        }
    }

    public override void Dispose()
    {
        woken.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (way.Settings is { } mail && !stoppingToken.IsCancellationRequested)
        {
            await woken.WaitAsync(Often, stoppingToken);
            try
            {
                await round.TakeBack(await new PostOffice(store, clock, mail.Pages).SendWaiting(new SmtpDoor(mail.Smtp), stoppingToken));
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // What could not be done now is done the next time; the message of a fault may hold an address.
                TellLate(log, fault.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "letters could not leave ({Fault}); they wait for the next round")]
    private static partial void TellLate(ILogger log, string fault);
}
