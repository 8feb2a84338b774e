using System.CommandLine;
using System.Globalization;
using Prevenance.Works;

namespace Prevenance.Cli.Verbs.Works;

/// <summary><c>work progress</c>: how far runs are, and the time left.</summary>
internal static class ProgressVerb
{
    public static Command Create()
    {
        var place = new DeskOptions();
        var run = new Argument<string?>("RUN") { Description = Speech.Say("un travail ; tous, si rien n’est dit", "a run; all of them when nothing is said"), Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("progress", Speech.Say("dire où en est ce qui est donné à faire, et le temps qui reste", "tell how far what was given out is, and the time left")) { run, place.Database, place.Data };
        command.SetAction(parsed => Tell(place.Open(parsed), parsed.GetValue(run)));
        return command;
    }

    /// <summary>A run that failed is a result that was not the one required.</summary>
    private static int Tell(RunDesk desk, string? id)
    {
        IReadOnlyList<RunProgress> told = [.. (id is null ? desk.All() : [desk.Find(id)]).Select(desk.ProgressOf)];
        foreach (var one in told)
            Console.WriteLine(Printable.Of(Line(one)));
        Console.WriteLine(Speech.Say($"{desk.Machines} machine(s) au travail", $"{desk.Machines} machine(s) at work"));
        return id is not null && told.Any(one => one.Run.State == RunState.Failed) ? ExitCode.NotMet : ExitCode.Success;
    }

    private static string Line(RunProgress progress)
    {
        var left = progress.Left is { } time ? Speech.Say($", reste {Duration(time)}", $", {Duration(time)} left") : "";
        var reason = progress.Run.Reason is { } why ? $"\n  {why.In(Speech.Language)}" : "";
        return Speech.Say($"{progress.Run.Id}  {Word(progress.Run.State)}  {progress.Done} unité(s) sur {progress.Run.Units}{left}\n  {progress.About.French}{reason}", $"{progress.Run.Id}  {Word(progress.Run.State)}  {progress.Done} of {progress.Run.Units} unit(s){left}\n  {progress.About.English}{reason}");
    }

    private static string Word(RunState state) => state switch
    {
        RunState.Running => Speech.Say("en cours", "running"),
        RunState.Paused => Speech.Say("en pause", "paused"),
        RunState.Done => Speech.Say("fini", "done"),
        RunState.Failed => Speech.Say("échoué", "failed"),
        _ => Speech.Say("annulé", "cancelled"),
    };

    private static string Duration(TimeSpan time) => time.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture);
}
