using System.CommandLine;
using Prevenance.Works;

namespace Prevenance.Cli.Verbs.Works;

/// <summary><c>work</c>: this machine takes units of the runs that are given out; below it, what one does with runs.</summary>
internal static class WorkVerb
{
    public static Command Create()
    {
        var place = new DeskOptions();
        var threads = new Option<int>("--threads") { Description = Speech.Say("combien d’unités à la fois", "how many units at once"), DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new Command("work", Speech.Say("faire, avec d’autres machines, ce que « work run » donne à faire", "do, with other machines, what 'work run' gives out"))
        {
            place.Database, place.Data, threads,
            RunVerb.Create(),
            ProgressVerb.Create(),
            ChangeVerb.Create("pause", Speech.Say("finir les unités commencées, et n’en commencer aucune", "end the units that were begun, and begin no other"), (desk, run) => desk.Pause(run)),
            ChangeVerb.Create("resume", Speech.Say("redonner ce qui reste à faire", "give out what remains"), (desk, run) => desk.Resume(run)),
            ChangeVerb.Create("cancel", Speech.Say("arrêter pour de bon ; les résultats qui sont là restent", "end it for good; results that are there stay"), (desk, run) => desk.Cancel(run)),
        };
        command.SetAction((parsed, stop) => Work(place.Open(parsed), parsed.GetValue(threads), stop));
        return command;
    }

    private static async Task<int> Work(RunDesk desk, int threads, CancellationToken stop)
    {
        if (threads < 1)
            throw Options.Fault("--threads", "attendu : au moins 1", "expected at least 1");
        using var worker = Worker.Start(desk, threads);
        Console.WriteLine(Speech.Say("Cette machine prend du travail. Ctrl+C l’arrête : ce qu’elle a en main, elle le finit ou le rend.", "This machine takes work. Ctrl+C stops it: what it has in hand, it ends or gives back."));
        // Whoever asks for it to stop has what they wanted.
        await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return ExitCode.Success;
    }
}
