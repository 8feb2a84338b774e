using System.CommandLine;

namespace Prevenance.Cli.Verbs.MutualHelp;

/// <summary>Mutual help between residents: what becomes of texts, and what answers a wish. Nothing of it is exported.</summary>
internal static class MutualHelpVerbs
{
    public static IEnumerable<Command> Create() =>
    [
        new("mutual-help", Speech.Say("l’entraide entre habitants : modération et rapprochements, sur des fichiers d’essai", "mutual help between residents: moderation and matching, on trial files"))
        {
            CheckVerb.Create(), MatchVerb.Create(),
        },
    ];
}
