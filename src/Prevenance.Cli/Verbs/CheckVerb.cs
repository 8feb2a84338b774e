using System.CommandLine;
using Prevenance.Exchange.Cases;
using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Cli.Verbs;

/// <summary><c>check</c>: holds the law to cases whose results others have computed.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = ".jsonl, .jsonl.gz, .yaml, a folder or a .tar.gz" };
        var atLeast = new Option<double?>("--at-least") { Description = "fail unless each variable agrees on this share of its cases, in percent" };
        var since = new Option<int?>("--since") { Description = "keep the cases from this year on" };
        var show = new Option<int>("--show") { Description = "how many differing cases to show", DefaultValueFactory = _ => 5 };
        var asLaw = new Option<bool>("--as-law") { Description = "read cases without what the reference model takes for granted" };
        var json = new Option<bool>("--json") { Description = "print JSON" };
        var command = new Command("check", "hold the law to cases computed by others") { paths, atLeast, since, show, asLaw, json };
        command.SetAction(parsed =>
        {
            var report = Check(parsed.GetValue(paths)!, parsed.GetValue(since), parsed.GetValue(asLaw));
            Console.Write(parsed.GetValue(json) ? CheckOutput.Json(report) : CheckOutput.Lines(report, parsed.GetValue(show)));
            return parsed.GetValue(atLeast) is { } percent && report.Variables.Values.Any(tally => tally.AgreePercent < percent)
                ? ExitCode.NotMet
                : ExitCode.Success;
        });
        return command;
    }

    private static CheckReport Check(IEnumerable<string> paths, int? since, bool asLaw)
    {
        var files = new CaseFiles(FrenchLaw.System, refusal => Console.Error.WriteLine(refusal.Message));
        var checker = new CaseChecker(FrenchLaw.System, asLaw ? [] : ReferenceModel.Assumptions);
        var report = new CheckReport();
        foreach (var peer in paths.SelectMany(files.Read).Where(peer => since is null || peer.Period.Start.Year >= new Year(since.Value)))
            report.Add(checker.Check(peer));
        return report;
    }
}
