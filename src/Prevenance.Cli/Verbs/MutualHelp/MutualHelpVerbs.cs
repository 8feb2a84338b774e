using System.CommandLine;

namespace Prevenance.Cli.Verbs.MutualHelp;

/// <summary>Mutual help between residents: what becomes of texts, what answers a wish, and how many gestures happened. Nothing of anybody is exported.</summary>
internal static class MutualHelpVerbs
{
    public static IEnumerable<Command> Create() =>
    [
        new("mutual-help", Speech.Say("l’entraide entre habitants : modération et rapprochements sur des fichiers d’essai, gestes comptés", "mutual help between residents: moderation and matching on trial files, gestures counted"))
        {
            CheckVerb.Create(), MatchVerb.Create(), GesturesVerb.Create(),
        },
    ];
}
