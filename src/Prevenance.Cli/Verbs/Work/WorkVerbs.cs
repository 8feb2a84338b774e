using System.CommandLine;

namespace Prevenance.Cli.Verbs.Work;

/// <summary>Several machines at once.</summary>
internal static class WorkVerbs
{
    public static IEnumerable<Command> Create() => [WorkVerb.Create()];
}
