using System.CommandLine;
using Prevenance.Web;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary>What several verbs of the territory ask for.</summary>
internal static class TerritoryOptions
{
    public static Option<string> Folder() => new("--folder")
    {
        Description = Speech.Say("le dossier des sources du territoire", "the folder of the territory's sources"),
        DefaultValueFactory = _ => Path.Combine(WebApp.DefaultData, "territory"),
    };

    public static Option<bool> Json() => new("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
}
