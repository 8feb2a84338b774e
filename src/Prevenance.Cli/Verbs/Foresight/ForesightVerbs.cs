using System.CommandLine;

namespace Prevenance.Cli.Verbs.Foresight;

/// <summary>The months to come.</summary>
internal static class ForesightVerbs
{
    public static IEnumerable<Command> Create() => [TimelineVerb.Create()];
}
