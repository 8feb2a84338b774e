using System.CommandLine;

namespace Prevenance.Cli.Verbs.Bench;

/// <summary>How fast all of it is, on this machine.</summary>
internal static class BenchVerbs
{
    public static IEnumerable<Command> Create() => [BenchVerb.Create()];
}
