using System.CommandLine;
using System.CommandLine.Help;
using Prevenance.Cli.Verbs.Accounts;
using Prevenance.Cli.Verbs.Aids;
using Prevenance.Cli.Verbs.Bench;
using Prevenance.Cli.Verbs.Casework;
using Prevenance.Cli.Verbs.CheckModel;
using Prevenance.Cli.Verbs.Choices;
using Prevenance.Cli.Verbs.Directories;
using Prevenance.Cli.Verbs.Exchange;
using Prevenance.Cli.Verbs.Foresight;
using Prevenance.Cli.Verbs.Law;
using Prevenance.Cli.Verbs.MutualHelp;
using Prevenance.Cli.Verbs.Populations;
using Prevenance.Cli.Verbs.Residents;
using Prevenance.Cli.Verbs.Storage;
using Prevenance.Cli.Verbs.Territory;
using Prevenance.Cli.Verbs.Web;
using Prevenance.Cli.Verbs.Works;

namespace Prevenance.Cli;

/// <summary>The command: its verbs, listed once.</summary>
internal static class CommandLine
{
    /// <returns>What the command ends with (<see cref="ExitCode"/>).</returns>
    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand(Speech.Say(
            "Prévenance : les droits de chacun, expliqués jusqu’à l’article de loi.",
            "Prévenance: everyone's rights, explained down to the article of law."));
        Command[] verbs =
        [
            .. WebVerbs.Create(), .. LawVerbs.Create(), .. ForesightVerbs.Create(), .. ExchangeVerbs.Create(), .. AidsVerbs.Create(),
            .. PopulationsVerbs.Create(), .. TerritoryVerbs.Create(), CheckModelVerb.Create(), .. ChoicesVerbs.Create(), .. BenchVerbs.Create(), .. ResidentsVerbs.Create(), .. StorageVerbs.Create(),
            .. AccountsVerbs.Create(), .. CaseworkVerbs.Create(), .. DirectoryVerbs.Create(), .. MutualHelpVerbs.Create(), .. WorkVerbs.Create(),
        ];
        foreach (var verb in verbs)
            root.Subcommands.Add(verb);
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Description = Speech.Say("montrer l’aide", "show the help");
        root.SetAction((_, stop) => ServeVerb.ServeDemonstration(stop));

        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0 && Misspellings.UnknownOptions(parsed).Count == 0)
            return await Refusals.Guard(() => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
        Misspellings.Tell(parsed);
        return ExitCode.InvalidInput;
    }
}
