using System.CommandLine;
using Prevenance.Web.Leaks;

namespace Prevenance.Cli.Verbs.Web;

/// <summary><c>leak</c>: asks every address as somebody, on a copy of what is kept, and tells what they learned.</summary>
internal static class LeakVerb
{
    public static Command Create()
    {
        var whom = new Option<string?>("--as") { Description = Speech.Say("l’adresse du compte que l’on essaie ; sans elle, quelqu’un qui n’est pas entré", "the address of the account that is tried; without it, somebody who did not sign in") };
        var files = new Option<int>("--files") { Description = Speech.Say("combien de dossiers essayer, tirés par leur code", "how many files to try, drawn by their code"), DefaultValueFactory = _ => int.MaxValue };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var data = Options.Data();
        var command = new Command("leak", Speech.Say("tout demander à la place de quelqu’un, sur une copie de ce qui est gardé, et dire ce qu’on y apprend", "ask for everything in somebody's place, on a copy of what is kept, and tell what they learn")) { whom, files, json, data };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(files) is var most && most < 1)
                throw Options.Fault("--files", $"{most} : attendu : 1 ou plus", $"{most}: expected 1 or more");
            var report = Asked(progress => LeakHunt.Run(parsed.GetValue(data)!, parsed.GetValue(whom), most, progress));
            Console.Write(parsed.GetValue(json) ? LeakOutput.Json(report) : Printable.Of(LeakOutput.Lines(report)));
            return report.Differences.Count == 0 ? ExitCode.Success : ExitCode.NotMet;
        });
        return command;
    }

    private static LeakReport Asked(Func<IProgress<int>, Task<LeakReport>> hunt)
    {
        LeakReport? report = null;
        Progress.Of("adresses demandées", "addresses asked", null, progress => report = hunt(progress).GetAwaiter().GetResult());
        return report!;
    }
}
