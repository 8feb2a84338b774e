using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;
using Prevenance.Law;
using Prevenance.Web.Pages.SocialWorker.Rights;
using Prevenance.Web.Pages.SocialWorker.Situation;

namespace Prevenance.Web.Pages.SocialWorker.Alerts;

/// <summary>Works out what a page could not wait for, beside the requests and one file after another: it stands there the next time.</summary>
internal sealed partial class OutlooksBehind(OutlookShelf shelf, FileRightsCalculation rights, ILogger<OutlooksBehind> log) : BackgroundService
{
    // Two mornings of a large team. What finds no place is asked for again by the next page.
    private readonly Channel<StaleOutlook> waiting = Channel.CreateBounded<StaleOutlook>(2_000);
    private readonly HashSet<FileKey> asked = [];

    /// <summary>Asks for a file’s, once however many pages want it.</summary>
    public void Ask(StaleOutlook stale)
    {
        lock (asked)
        {
            if (!asked.Add(stale.File) || waiting.Writer.TryWrite(stale))
                return;
            asked.Remove(stale.File);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var stale in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            // The reader gives what already waits without looking at the token: a server that stops would work out all of it first.
            stoppingToken.ThrowIfCancellationRequested();
            try
            {
                await shelf.Keep([(stale.Pass, stale.WorkOut(rights).Write())]);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The next page asks again, and says so itself if it cannot be.
                LogFault(fault.GetType().Name);
            }
            lock (asked)
                asked.Remove(stale.File);
        }
    }

    [LoggerMessage(LogLevel.Warning, "an outlook could not be worked out ({Kind})")]
    private partial void LogFault(string kind);
}

/// <summary>A file whose alerts are to be worked out anew.</summary>
/// <param name="Pass">For <see cref="Gesture.ReadFile"/>.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Book">What it holds.</param>
/// <param name="On">The day.</param>
/// <param name="Rules">The law.</param>
/// <param name="Answers">What it answers, by which one tells whether something changed.</param>
internal sealed record StaleOutlook(Pass Pass, Person Person, FactBook Book, DateOnly On, string Rules, string Answers)
{
    public FileKey File => Person.Key;

    /// <summary>Nothing is worth a gesture, for want of knowing, in a file that answers nothing.</summary>
    public Outlook WorkOut(FileRightsCalculation rights) => new(Month.Of(On), Rules, Answers, FileSituation.Of(Person, Book, On) is { Known.Count: > 0 } file ? rights.AlertsOf(file) : []);
}
