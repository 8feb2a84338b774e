using System.CommandLine;
using Prevenance.Works;

namespace Prevenance.Cli.Verbs.Works;

/// <summary><c>work pause</c>, <c>work resume</c>, <c>work cancel</c>: what one does with a run that was given out.</summary>
internal static class ChangeVerb
{
    public static Command Create(string name, string description, Func<RunDesk, string, Run> change)
    {
        var place = new DeskOptions();
        var run = new Argument<string>("RUN") { Description = Speech.Say("un travail", "a run") };
        var command = new Command(name, description) { run, place.Database, place.Data };
        command.SetAction(parsed =>
        {
            change(place.Open(parsed), parsed.GetValue(run)!);
            return ExitCode.Success;
        });
        return command;
    }
}
