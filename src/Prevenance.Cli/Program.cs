using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using Prevenance.Cli;
using Prevenance.Cli.Verbs;
using Prevenance.Cli.Verbs.Aids;
using Prevenance.Cli.Verbs.Bench;
using Prevenance.Cli.Verbs.Population;
using Prevenance.Cli.Verbs.Rights;
using Prevenance.Web;

Console.OutputEncoding = Encoding.UTF8;
Speech.Settle();
var root = new RootCommand(Speech.Say(
    "Prévenance : les droits de chacun, expliqués jusqu’à l’article de loi.",
    "Prévenance: everyone's rights, explained down to the article of law."))
{
    ServeVerb.Create(),
    RightsVerb.Create(),
    TimelineVerb.Create(),
    LawVerb.Create(),
    CheckVerb.Create(),
    AidsVerb.Create(),
    PopulationVerb.Create(),
    BenchVerb.Create(),
    CallbacksVerb.Create(),
    BackupVerb.Create(),
};
foreach (var help in root.Options.OfType<HelpOption>())
    help.Description = Speech.Say("montrer l’aide", "show the help");
root.SetAction((_, stop) => ServeVerb.Serve(WebApp.DefaultUrl, WebApp.DefaultData, stop));

var parsed = root.Parse(args);
if (parsed.Errors.Count == 0)
    return await Refusals.Guard(() => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
Misspellings.Tell(parsed);
return ExitCode.InvalidInput;
