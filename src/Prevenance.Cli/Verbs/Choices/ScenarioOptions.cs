using System.CommandLine;
using Prevenance.Choices.Scenarios;
using Prevenance.Web;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary>What the verbs of scenarios ask for.</summary>
internal static class ScenarioOptions
{
    public static Option<string> Folder() => new("--folder")
    {
        Description = Speech.Say("le dossier des sources du territoire, pour les lieux", "the folder of the territory's sources, for sites"),
        DefaultValueFactory = _ => Path.Combine(WebApp.DefaultData, "territory"),
    };

    public static Option<int> Threads() => new("--threads")
    {
        Description = Speech.Say("combien de fils d’exécution ; les résultats n’en dépendent pas", "how many threads; results do not depend on it"),
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    public static Option<bool> Json() => new("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };

    public static ScenarioRun Run(string folder, int threads) => threads >= 1 ? new(folder, threads) : throw Options.Fault("--threads", "attendu : au moins 1", "expected at least 1");
}
