using System.CommandLine;

namespace Prevenance.Cli.Verbs.Works;

/// <summary>Several machines at once.</summary>
internal static class WorkVerbs
{
    public static IEnumerable<Command> Create() => [WorkVerb.Create()];
}
