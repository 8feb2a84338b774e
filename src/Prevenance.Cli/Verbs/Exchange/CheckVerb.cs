using System.CommandLine;
using Prevenance.Exchange.Cases;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.Witness;

namespace Prevenance.Cli.Verbs.Exchange;

/// <summary><c>check</c>: holds the law to cases whose results others have computed.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = Speech.Say(".jsonl, .jsonl.gz, .yaml, un dossier ou un .tar.gz", ".jsonl, .jsonl.gz, .yaml, a folder or a .tar.gz") };
        var atLeast = new Option<double?>("--at-least")
        {
            CustomParser = result => Options.Number(result),
            Description = Speech.Say(
                "échouer si, pour une variable, moins que cette part de ses cas (en pour cent) s’accorde, ou diffère pour une raison que docs/discrepancies.md explique",
                "fail unless, for each variable, this share of its cases (in percent) agrees, or differs for a reason that an entry of docs/discrepancies.md explains"),
        };
        var since = new Option<int?>("--since") { Description = Speech.Say("garder les cas à partir de cette année", "keep the cases from this year on") };
        var show = new Option<int>("--show") { Description = Speech.Say("combien de cas différents montrer, d’abord ceux que rien n’explique", "how many differing cases to show, those that nothing explains first"), DefaultValueFactory = _ => 5 };
        var list = new Option<bool>("--list") { Description = Speech.Say("dire chaque cas qui diffère sur un droit, avec ses raisons", "list each case that does not agree on a right, with its reasons") };
        var asLaw = new Option<bool>("--as-law") { Description = Speech.Say("lire les cas sans ce que le modèle de référence suppose", "read cases without what the reference model takes for granted") };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("check", Speech.Say("confronter la loi à des cas calculés par d’autres", "hold the law to cases computed by others")) { paths, atLeast, since, show, list, asLaw, json };
        command.SetAction(parsed =>
        {
            var report = Check(parsed.GetValue(paths)!, parsed.GetValue(since), parsed.GetValue(asLaw));
            Console.Write(
                parsed.GetValue(json) ? CheckOutput.Json(report)
                : parsed.GetValue(list) ? CheckOutput.List(report)
                : CheckOutput.Lines(report, parsed.GetValue(show)));
            return parsed.GetValue(atLeast) is { } percent && report.Variables.Values.Any(tally => tally.AccountedPercent < percent)
                ? ExitCode.NotMet
                : ExitCode.Success;
        });
        return command;
    }

    private static CheckReport Check(IEnumerable<string> paths, int? since, bool asLaw)
    {
        var law = FrenchLaw.System.With(NamesOfTheWitness.All);
        var files = new CaseFiles(law, refusal => Refusals.Tell(refusal));
        var checker = asLaw
            ? new CaseChecker(law, [.. ReferenceModel.Assumed, .. ReferenceModel.Readings], ReferenceModel.Remarks)
            : new CaseChecker(law.Read(ReferenceModel.Assumed), ReferenceModel.Readings, ReferenceModel.Remarks);
        var report = new CheckReport(name => FrenchLaw.System.Find(name) is { HasFormula: true, Notes: { IsRight: true } or { IsBenefit: true } });
        var kept = paths.SelectMany(files.Read).Where(peer => since is null || peer.Period.Start.Year >= new Year(since.Value));
        foreach (var result in kept.AsParallel().AsOrdered().Select(checker.Check))
            report.Add(result);
        return report;
    }
}
