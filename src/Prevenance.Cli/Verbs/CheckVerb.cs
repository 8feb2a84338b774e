using System.CommandLine;
using Prevenance.Exchange.Cases;
using Prevenance.Law.France;

namespace Prevenance.Cli.Verbs;

/// <summary><c>check</c>: holds the law to cases whose results others have computed.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "") { paths };
        command.SetAction(parsed =>
        {
            var checker = new CaseChecker(FrenchLaw.System);
            var report = new CheckReport();
            foreach (var peer in parsed.GetValue(paths)!.SelectMany(SituationsFile.Read))
                report.Add(checker.Check(peer));
            foreach (var (name, tally) in report.Variables)
                Console.WriteLine($"{name} {tally.Agree} {tally.Differ} {tally.NotModelled} {tally.AgreePercent}");
            return 0;
        });
        return command;
    }
}
