using System.CommandLine;
using Prevenance.Law;
using Prevenance.Territory.Synthetic;

namespace Prevenance.Cli.Verbs.Populations;

/// <summary><c>population generate</c>: people who do not exist, for trying and measuring.</summary>
internal static class GenerateVerb
{
    private const int DefaultHouseholds = 100_000;
    private const int DefaultSeed = 2026;

    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = Speech.Say("le dossier à faire", "the folder to make") };
        var households = new Option<int>("--households") { Description = Speech.Say("combien", "how many"), DefaultValueFactory = _ => DefaultHouseholds };
        var seed = new Option<int>("--seed") { Description = Speech.Say("la même graine donne la même population", "the same seed gives the same population"), DefaultValueFactory = _ => DefaultSeed };
        var command = new Command("generate", Speech.Say("écrire une population inventée de la Métropole de Lyon : personne n’y existe", "write a synthetic population of the Métropole de Lyon: nobody in it exists")) { folder, households, seed };
        command.SetAction(parsed =>
        {
            var count = parsed.GetValue(households);
            if (count < 1)
                throw Options.Fault("--households", "attendu : au moins 1", "expected at least 1");
            Progress.Of("foyers écrits", "households written", count, progress =>
                SyntheticPopulation.Write(parsed.GetValue(folder)!, count, parsed.GetValue(seed), new Month(2026, 7), progress));
            return ExitCode.Success;
        });
        return command;
    }
}
