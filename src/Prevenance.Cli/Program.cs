using System.CommandLine;
using System.Text;
using Prevenance.Cli;
using Prevenance.Cli.Verbs;

Console.OutputEncoding = Encoding.UTF8;
var root = new RootCommand("Prévenance : les droits de chacun, expliqués jusqu’à l’article de loi.")
{
    RightsVerb.Create(),
    CheckVerb.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count == 0)
    return Refusals.Guard(() => parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
foreach (var error in parsed.Errors)
    Console.Error.WriteLine(error.Message);
return ExitCode.InvalidInput;
